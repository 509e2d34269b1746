import { Fragment } from 'react';
import styles from './finding.module.css';
import { TextLink } from './text-link.tsx';

interface Props {
  /**
   * Sentences as the catalogs have them: `<b>…</b>` stands out, and `<who>…</who>` leads where `links.who` does; a link
   * that is not given is plain words. `<see>: see who</see>` only leads: it is left out where nothing can be pressed.
   */
  readonly text: string;
  readonly links?: Readonly<Record<string, (() => void) | undefined>>;
}

/** What stands between a sentence and where it leads. */
const leading = /^\P{L}*/u;

const marked = /<(?<tag>[a-z]+)>(?<words>.*?)<\/\k<tag>>/giu;

/** What there is to say before anybody looks at a number. */
export function Finding({ text, links = {} }: Props) {
  return (
    <p className={styles.finding}>
      {partsOf(text).map(({ at, words, tag }) => {
        const onClick = tag === undefined ? undefined : links[tag];
        if (tag === 'see') return onClick === undefined ? null : <See key={at} words={words} onClick={onClick} />;
        if (onClick !== undefined) {
          return (
            <TextLink key={at} onClick={onClick}>
              {words}
            </TextLink>
          );
        }
        return tag === 'b' ? <strong key={at}>{words}</strong> : <Fragment key={at}>{words}</Fragment>;
      })}
    </p>
  );
}

function See({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  const [before = ''] = leading.exec(words) ?? [];
  return (
    <span className={styles.see}>
      {before}
      <TextLink onClick={onClick}>{words.slice(before.length)}</TextLink>
    </span>
  );
}

interface Part {
  readonly at: number;
  readonly words: string;
  readonly tag: string | undefined;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(marked)) {
    if (found.index > from) parts.push({ at: from, words: text.slice(from, found.index), tag: undefined });
    parts.push({ at: found.index, words: found.groups?.['words'] ?? '', tag: found.groups?.['tag'] });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ at: from, words: text.slice(from), tag: undefined });
  return parts;
}

/** A finding without its marks, for a paper or to be read out. */
export function plainFinding(text: string): string {
  return partsOf(text)
    .filter(({ tag }) => tag !== 'see')
    .map(({ words }) => words)
    .join('');
}
