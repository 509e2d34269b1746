import type { Words } from '../shell/words.ts';
import type { Command } from './command.ts';

/** What `stempel help` and a wrong word answer with. */
export function helpText(commands: readonly Command[], t: Words): string {
  const all = [...commands, { name: 'help', takes: '' }];
  const calls = all.map(({ name, takes }) => `${name} ${takes}`.trim());
  const lines = all.flatMap(({ name }, index) => [`  ${calls[index]}`, `      ${t(`cli:summary.${name}`)}`]);
  return [t('cli:help.usage'), '', ...lines, '', t('cli:help.options'), t('cli:help.exit_codes')].join('\n');
}
