import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { usePainPointsLinks } from '../pain-points-links.ts';
import { useKindWords } from '../use-kind-words.ts';
import { KindIcon } from './kind-icon.tsx';
import { ShareBar } from '#renderer/ui/share-bar.tsx';
import styles from './pain-points.module.css';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { TextLink } from '#renderer/ui/text-link.tsx';

export interface KindCount {
  readonly kind: PainPointKind;
  readonly count: number;
  /** In as many days before. */
  readonly before: number;
}

interface Props {
  readonly counts: readonly KindCount[];
  readonly chosen: number | undefined;
  readonly onChoose: (kind: number | undefined) => void;
}

/** How often each kind of thing went wrong, and whether that is more than before. */
export function KindRows({ counts, chosen, onChoose }: Props) {
  const { t } = useTranslation('pain-points');
  const format = useFormat();
  const words = useKindWords();
  const mayImprove = useMayActAs('manager');
  const { onImprove } = usePainPointsLinks();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul className={styles.kinds}>
      {counts.map(({ kind, count, before }) => (
        <li key={kind.id} className={styles.kind}>
          <UnstyledButton
            type="button"
            className={styles.kindButton ?? ''}
            aria-pressed={chosen === kind.id}
            onClick={() => onChoose(chosen === kind.id ? undefined : kind.id)}
          >
            <KindIcon code={kind.code} size={22} />
            <span className={styles.kindName}>{words(kind)}</span>
            <ShareBar share={count / most} />
            <span className={styles.count}>{format.number(count)}</span>
            <span className={styles.trend}>{t('kinds.before', { number: format.number(before) })}</span>
          </UnstyledButton>
          {mayImprove && chosen === kind.id ? (
            <div className={styles.improve}>
              <TextLink onClick={() => onImprove(kind.id)}>{t('kinds.improve')}</TextLink>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
