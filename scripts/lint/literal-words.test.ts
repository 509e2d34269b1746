import { describe, expect, it } from 'vitest';
import { lintPlanted } from './planted.ts';

const refused = [
  `<p>{'Save'}</p>`,
  `<>{'Save'}</>`,
  `<p>{ok ? 'Yes' : null}</p>`,
  `<p>{name || 'Nobody'}</p>`,
  '<p>{`${name} stamps`}</p>',
  `<input placeholder="Search" />`,
  `<button aria-label={'Close'} />`,
  `<Field label={ok ? 'Name' : name} />`,
];
const accepted = [
  `<p>{t('save')}</p>`,
  `<p className="quiet">{'·'}</p>`,
  '<p>{`${name} ×${count}`}</p>',
  `<Field label={t('name')} variant="filled" />`,
];

const path = (index: number, kind: string) => `src-renderer/ui/${kind}-${index}.tsx`;
const files = Object.fromEntries([
  ...refused.map((jsx, index) => [path(index, 'refused'), `export const View = () => ${jsx};`]),
  ...accepted.map((jsx, index) => [path(index, 'accepted'), `export const View = () => ${jsx};`]),
]);

describe('the rule about words in views', () => {
  const refusals = lintPlanted('literal-words', files);

  it.each(refused.map((jsx, index) => [jsx, index] as const))('refuses %s', (_jsx, index) => {
    expect(refusals.get(path(index, 'refused'))).toContain('is a word for people');
  });

  it.each(accepted.map((jsx, index) => [jsx, index] as const))('accepts %s', (_jsx, index) => {
    expect(refusals.get(path(index, 'accepted'))).toBeUndefined();
  });
});
