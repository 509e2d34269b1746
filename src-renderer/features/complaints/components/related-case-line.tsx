import { useTranslation } from 'react-i18next';
import type { RelatedCase } from '#shared/contract/related-cases.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useWhen } from '#renderer/lib/use-when.ts';
import styles from './related-cases.module.css';

interface Props {
  readonly one: Pick<RelatedCase, 'id' | 'customerName' | 'excerpt' | 'state' | 'takenAt' | 'item'>;
  /** Why it is offered. */
  readonly note?: string | undefined;
}

/** A case as one recognises it: number, what happened, whose, when, and how it stands. */
export function RelatedCaseLine({ one, note }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const when = useWhen();
  return (
    <span className={styles.line}>
      <span className={styles.lineTitle}>
        <span className={styles.number}>{t('board.number', { number: format.number(one.id) })}</span> {one.excerpt}
      </span>
      <span className={styles.quiet}>
        {[one.item, one.customerName ?? t('board.noCustomer'), when(one.takenAt), t(`state.${one.state}`), note]
          .filter((fact) => fact !== undefined && fact !== '')
          .join(' · ')}
      </span>
    </span>
  );
}
