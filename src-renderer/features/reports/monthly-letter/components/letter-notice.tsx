import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLetterNew } from '#shared/domain/reports/monthly-letter/letter-months.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useReportAddress } from '../../frame/report-address.ts';
import { useLetterMonths } from '../api/use-letter.ts';
import styles from './letter.module.css';

/** In the first days of a month, for the owner: the letter of the month before is there. */
export function LetterNotice() {
  const { today } = useReportAddress();
  const isOwner = useMayActAs('owner');
  return isOwner && isLetterNew(today) ? <Notice /> : null;
}

function Notice() {
  const { t } = useTranslation('reports-monthly-letter');
  const format = useFormat();
  const { onOpenReport } = useReportAddress();
  const [newest] = useLetterMonths().data ?? [];
  if (newest === undefined) return null;
  return (
    <p className={styles.notice}>
      <IconMail size={20} aria-hidden="true" />
      <span>{t('new', { month: format.monthYear(newest) })}</span>
      <TextLink onClick={() => onOpenReport('/reports/letter')}>{t('open')}</TextLink>
    </p>
  );
}
