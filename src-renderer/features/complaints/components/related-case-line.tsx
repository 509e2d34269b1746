import { useTranslation } from 'react-i18next';
import type { RelatedCase } from '#shared/contract/related-cases.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { useWhen } from '#renderer/lib/use-when.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './related-cases.module.css';

interface Props {
  readonly one: Pick<RelatedCase, 'id' | 'customerId' | 'customerName' | 'excerpt' | 'state' | 'takenAt' | 'item'>;
  /** Why it is offered. */
  readonly note?: string | undefined;
}

/** A case as one recognises it: number, what happened, whose, when, and how it stands. */
export function RelatedCaseLine({ one, note }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const when = useWhen();
  const nameOf = useNameOf();
  const { customerId, customerName } = one;
  const whose = customerId === null ? t('board.noCustomer') : nameOf(customerName ?? '', customerId);
  return (
    <span className={styles.line}>
      <span className={styles.lineTitle}>
        <span className={styles.number}>{t('board.number', { number: format.number(one.id) })}</span>{' '}
        {one.excerpt === '' ? t('case.erased') : one.excerpt}
      </span>
      <Quiet inline small>
        {[one.item, whose, when(one.takenAt), t(`state.${one.state}`), note]
          .filter((fact) => fact !== undefined && fact !== '')
          .join(' · ')}
      </Quiet>
    </span>
  );
}
