import { useTranslation } from 'react-i18next';
import type { DayHead, DayReport } from '#shared/contract/reports/day-report.contract.ts';
import { groupedHash } from '#shared/domain/reports/day-report/ledger-mark.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { useDayWords } from '../use-day-words.ts';
import { HeadCheck } from './head-check.tsx';
import { Quiet, Said } from '#renderer/ui/words.tsx';
import styles from './day-report.module.css';

/** Where the ledger stood, to be kept on paper, and a way to check a paper that was kept. */
export function LedgerCard({ report }: { readonly report: DayReport }) {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const words = useDayWords();
  const { ledger, running } = report;
  return (
    <Card title={t('ledger.title')} note={t('ledger.proves')}>
      <Said>{words.entries(report)}</Said>
      {ledger.atEnd === null ? <Said>{t('ledger.before')}</Said> : null}
      {ledger.atEnd === null || ledger.atEnd.seq === 0 || running ? null : (
        <Mark label={t('ledger.atEnd', { number: format.number(ledger.atEnd.seq) })} mark={ledger.atEnd} />
      )}
      {ledger.now.seq === 0 ? (
        <Said>{t('ledger.empty')}</Said>
      ) : (
        <Mark label={t('ledger.now', { number: format.number(ledger.now.seq) })} mark={ledger.now} />
      )}
      <Quiet>{words.made(report)}</Quiet>
      <HeadCheck />
    </Card>
  );
}

function Mark({ label, mark }: { readonly label: string; readonly mark: DayHead }) {
  return (
    <div className={styles.mark}>
      <p className={styles.markLabel}>{label}</p>
      <code className={styles.hash}>{groupedHash(mark.hash)}</code>
    </div>
  );
}
