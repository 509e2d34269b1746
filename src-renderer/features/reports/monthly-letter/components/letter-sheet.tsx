import { useTranslation } from 'react-i18next';
import type { MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { daysOfMonth } from '#shared/domain/reports/monthly-letter/letter-months.ts';
import type { VisitKind } from '#shared/domain/reports/visits/listed-visits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useReportAddress } from '../../frame/report-address.ts';
import { withOwnDays } from '../../frame/report-search.ts';
import { useShowVisits } from '../../visits/use-show-visits.ts';
import type { LetterKey } from '../letter-figures.ts';
import { useBehindLetter } from '../use-behind-letter.ts';
import { useLetterWords } from '../use-letter-words.ts';
import styles from './letter.module.css';

/** The letter on a sheet, as it is on paper; each figure leads to where there is more of it. */
export function LetterSheet({ letter }: { readonly letter: MonthlyLetter }) {
  const written = useLetterWords()(letter);
  const { onOpenReport, onOpenComplaints } = useReportAddress();
  const behind = useBehindLetter(letter);
  const about = withOwnDays({}, daysOfMonth(letter.figures.month));
  const open: Readonly<Record<LetterKey, () => void>> = {
    returning: () => onOpenReport('/reports/regulars', {}, about),
    back: () => onOpenReport('/reports/regulars', {}, about),
    late: () => onOpenReport('/reports/regulars'),
    rewards: () => onOpenReport('/reports/programs', {}, about),
    complaints: onOpenComplaints,
  };
  return (
    <Card look="float">
      <article className={styles.letter}>
        <p>{written.greeting}</p>
        <p>{written.opening}</p>
        <ol className={styles.figures}>
          {written.figures.map(({ key, label, value, text, earlier, where }) => (
            <li key={key} className={styles.figure}>
              <h2 className={styles.label}>{label}</h2>
              <p className={styles.value}>
                {behind[key] === undefined ? (
                  value
                ) : (
                  <TextLink label={`${label}: ${value}`} onClick={behind[key]}>
                    {value}
                  </TextLink>
                )}
              </p>
              <p>{text}</p>
              {earlier === '' ? null : <p className={styles.quiet}>{earlier}</p>}
              <p className={styles.quiet}>
                <TextLink onClick={open[key]}>{where}</TextLink>
              </p>
            </li>
          ))}
        </ol>
        {letter.months.length < 2 ? null : <Months letter={letter} />}
        <p className={styles.quiet}>{written.closing}</p>
      </article>
    </Card>
  );
}

/** Visits by month: a bar beside each number. */
function Months({ letter: { months, figures } }: { readonly letter: MonthlyLetter }) {
  const { t } = useTranslation('reports-monthly-letter');
  const format = useFormat();
  const showVisits = useShowVisits();
  const behind = (count: number, month: BusinessDay, kind: VisitKind, what: string) =>
    count === 0 ? (
      format.number(count)
    ) : (
      <TextLink
        label={`${format.monthYear(month)}, ${what}: ${format.number(count)}`}
        onClick={() => showVisits({ kind, days: daysOfMonth(month), without: 'filter' })}
      >
        {format.number(count)}
      </TextLink>
    );
  const most = Math.max(1, ...months.map(({ visits }) => visits));
  return (
    <section>
      <h2 className={styles.heading}>{t('months.title')}</h2>
      <table className={styles.months} aria-label={t('months.title')}>
        <thead>
          <tr>
            <th scope="col">{t('months.month')}</th>
            <th scope="col">{t('months.visits')}</th>
            <th scope="col">{t('months.returning')}</th>
            <th scope="col">{t('months.first')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, visits, firstVisits }) => (
            <tr key={month} data-own={month === figures.month}>
              <th scope="row">{format.monthYear(month)}</th>
              <td>
                <span className={styles.bar} style={{ inlineSize: `${(8 * visits) / most}rem` }} aria-hidden="true" />
                {behind(visits, month, 'all', t('months.visits'))}
              </td>
              <td>{behind(visits - firstVisits, month, 'returning', t('months.returning'))}</td>
              <td>{behind(firstVisits, month, 'first', t('months.first'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
