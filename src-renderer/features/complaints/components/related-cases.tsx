import { IconArrowsSplit, IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { RelatedCase } from '#shared/contract/related-cases.contract.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { UnstyledButton } from '@mantine/core';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useRelatedCases } from '../api/use-related-cases.ts';
import { useBoardLinks } from '../board-links.ts';
import { RelatedCaseLine } from './related-case-line.tsx';
import styles from './related-cases.module.css';

interface Props {
  readonly detail: CaseDetail;
}

/** Cases that belong together with this one, and those that were taken twice of it. */
export function RelatedCases({ detail }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const { onOpenCase } = useBoardLinks();
  const actions = useRelatedCases(detail.id);
  const { linked, absorbed } = detail;
  if (linked.length === 0 && absorbed.length === 0) return null;
  const line = (one: RelatedCase, label: string, icon: typeof IconLinkOff, onPress: (id: CaseId) => void) => {
    const Mark = icon;
    return (
      <li key={one.id} className={styles.related}>
        <UnstyledButton type="button" className={styles.choice ?? ''} onClick={() => onOpenCase(one.id)}>
          <RelatedCaseLine one={one} />
        </UnstyledButton>
        <IconButton
          label={label}
          icon={<Mark size={20} aria-hidden="true" />}
          disabled={actions.busy}
          onClick={() => onPress(one.id)}
        />
      </li>
    );
  };
  return (
    <Card title={t('related.title')}>
      {linked.length === 0 ? null : (
        <ul className={styles.list}>
          {linked.map((one) =>
            line(one, t('related.unlink', { number: format.number(one.id) }), IconLinkOff, (id) => {
              void actions.unlink(id);
            }),
          )}
        </ul>
      )}
      {absorbed.length === 0 ? null : (
        <>
          <h3 className={styles.under}>{t('related.absorbed')}</h3>
          <ul className={styles.list}>
            {absorbed.map((one) =>
              line(one, t('related.apart', { number: format.number(one.id) }), IconArrowsSplit, (id) => {
                void actions.takeApart(id, false);
              }),
            )}
          </ul>
        </>
      )}
    </Card>
  );
}
