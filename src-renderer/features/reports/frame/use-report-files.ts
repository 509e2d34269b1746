import { useTranslation } from 'react-i18next';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useShop } from '#renderer/lib/use-session.ts';
import type { FigureFiles } from '#renderer/ui/figure-files.ts';
import { useReportAddress } from './report-address.ts';
import { chosenReportPeriod, type Narrowing } from './report-search.ts';
import { useNarrowingWords } from './use-narrowing-words.ts';

/** What the figures of the open report are called when somebody takes them away, and what stands over them on paper. */
export function useReportFiles(
  title: string,
  { withPeriod, usable, finding }: { withPeriod: boolean; usable: readonly Narrowing[]; finding: string | undefined },
): FigureFiles {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const shop = useShop()?.name ?? '';
  const { search, today } = useReportAddress();
  const { from, to, preset } = chosenReportPeriod(search, today);
  const narrowed = useNarrowingWords(search).filter(({ kind }) => usable.includes(kind));
  const isAll = !withPeriod || preset === 'all';
  const days = isAll
    ? t('days.until', { to: format.day(to) })
    : t('days.fromTo', { from: format.day(from), to: format.day(to) });
  const span = isAll ? isoOfBusinessDay(to) : `${isoOfBusinessDay(from)} ${isoOfBusinessDay(to)}`;
  return {
    nameOf: (what) => `${title} ${what === title ? '' : what} ${span}`,
    head: shop === '' ? title : `${title} · ${shop}`,
    notes: [days, ...narrowed.map(({ words }) => words)],
    finding,
  };
}
