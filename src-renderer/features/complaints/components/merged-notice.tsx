import { IconArrowMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { useRelatedCases } from '../api/use-related-cases.ts';
import { useBoardLinks } from '../board-links.ts';
import styles from './related-cases.module.css';

interface Props {
  readonly detail: CaseDetail;
  readonly mergedInto: NonNullable<CaseDetail['mergedInto']>;
}

/** Says that another case stands for this one, and leads there. */
export function MergedNotice({ detail, mergedInto }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const { onOpenCase } = useBoardLinks();
  const actions = useRelatedCases(detail.id);
  const number = format.number(mergedInto.id);
  return (
    <div className={styles.merged} role="status">
      <IconArrowMerge size={24} aria-hidden="true" />
      <p className={styles.mergedWords}>{t('related.merged', { number })}</p>
      <div className={styles.ways}>
        <BigButton variant="main" onClick={() => onOpenCase(mergedInto.id)}>
          {t('related.toTarget', { number })}
        </BigButton>
        <BigButton variant="plain" busy={actions.busy} onClick={() => void actions.takeApart(detail.id, false)}>
          {t('related.takeApart')}
        </BigButton>
      </div>
    </div>
  );
}
