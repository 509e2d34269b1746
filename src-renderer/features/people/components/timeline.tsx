import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail, HistoryLine } from '#shared/contract/customers.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useHistory } from '../api/customer-queries.ts';
import styles from './timeline.module.css';
import { TimelineLine } from './timeline-line.tsx';
import { VoidDialog } from './void-dialog.tsx';

interface Props {
  readonly customer: CustomerDetail;
}

interface Day {
  readonly day: BusinessDay;
  readonly lines: readonly HistoryLine[];
}

/** Lines as they came, newest first, under the business day they were written on. */
function byDay(lines: readonly HistoryLine[]): Day[] {
  const days: { day: BusinessDay; lines: HistoryLine[] }[] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last?.day === line.businessDay) last.lines.push(line);
    else days.push({ day: line.businessDay, lines: [line] });
  }
  return days;
}

/** Everything that was ever entered for her, with who, when and why. */
export function Timeline({ customer }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const history = useHistory(customer.id);
  const [voiding, setVoiding] = useState<HistoryLine>();
  const lines = history.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <Card title={t('history.title')}>
      {history.isPending ? <Spinner label={t('common:loading')} /> : null}
      {history.error === null ? null : <ErrorNotice>{sentence(history.error)}</ErrorNotice>}
      {history.isSuccess && lines.length === 0 ? <p className={styles.quiet}>{t('history.none')}</p> : null}
      {byDay(lines).map(({ day, lines: ofDay }) => (
        <section key={`${day} ${ofDay[0]?.seq}`} className={styles.day}>
          <h3 className={styles.dayTitle}>
            {format.day(day)}
            <span className={styles.quiet}>{format.relativeDay(day, customer.today)}</span>
          </h3>
          <ol className={styles.lines}>
            {ofDay.map((line) => (
              <TimelineLine key={line.seq} line={line} onVoid={() => setVoiding(line)} />
            ))}
          </ol>
        </section>
      ))}
      {history.hasNextPage ? (
        <div>
          <BigButton onClick={() => void history.fetchNextPage()} busy={history.isFetchingNextPage}>
            {t('history.older')}
          </BigButton>
        </div>
      ) : null}
      {voiding === undefined ? null : <VoidDialog line={voiding} onClose={() => setVoiding(undefined)} />}
    </Card>
  );
}
