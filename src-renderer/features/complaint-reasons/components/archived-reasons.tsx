import { IconArchiveOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReasonList } from '#shared/contract/complaint-reasons.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { casesOf } from '../cases-of.ts';
import type { ReasonCommands } from '../api/use-reason-commands.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './reasons.module.css';

interface Props {
  readonly groups: ReasonList;
  readonly commands: ReasonCommands;
}

/** What is not offered any more; the figures of the past still name it. */
export function ArchivedReasons({ groups, commands }: Props) {
  const { t } = useTranslation('complaint-reasons');
  const format = useFormat();
  const words = useReasonWords();
  const archived = groups.flatMap((group) =>
    // What is in an archived group comes back with it.
    group.archived
      ? [{ reason: group, name: words(group), cases: casesOf(group) }]
      : group.reasons
          .filter((reason) => reason.archived)
          .map((reason) => ({
            reason,
            cases: reason.cases,
            name: t('inGroup', { group: words(group), name: words(reason) }),
          })),
  );
  if (archived.length === 0) return null;
  return (
    <Card title={t('archive.title')} note={t('archive.note')}>
      <ul className={styles.archived}>
        {archived.map(({ reason, name, cases }) => (
          <li key={reason.id} className={styles.gone}>
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              <Quiet inline>{t('section.cases', { count: cases, number: format.number(cases) })}</Quiet>
            </span>
            <BigButton
              icon={<IconArchiveOff size={20} aria-hidden="true" />}
              label={t('archive.backOf', { name })}
              disabled={commands.busy}
              onClick={() => void commands.bringBack(reason)}
            >
              {t('archive.back')}
            </BigButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
