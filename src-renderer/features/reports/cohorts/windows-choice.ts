import { isoOfBusinessDay, businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { windowPresets, windowsOf, type Window, type WindowPair } from '#shared/domain/reports/cohorts/windows.ts';
import { useReportAddress } from '../frame/report-address.ts';
import { readDay } from '../frame/report-search.ts';
import { useOwnChoice } from '../frame/use-report-filter.ts';

export const windowChoices = [...windowPresets, 'own'] as const;
export type WindowChoice = (typeof windowChoices)[number];

/** Which two spans of days are compared, as it stands in the address. */
export function useWindowsChoice(): {
  readonly choice: WindowChoice;
  readonly pair: WindowPair;
  readonly onChoose: (choice: WindowChoice) => void;
  readonly onOwnDays: (pair: WindowPair) => void;
} {
  const { today, own, onOwn } = useReportAddress();
  const [named, onName] = useOwnChoice('spans', windowChoices, 'wholeMonths');
  const usual = windowsOf(named === 'own' ? 'wholeMonths' : named, today);
  const pair =
    named === 'own'
      ? {
          first: spanOf(own['aFrom'], own['aTo']) ?? usual.first,
          second: spanOf(own['bFrom'], own['bTo']) ?? usual.second,
        }
      : usual;
  const onOwnDays = ({ first, second }: WindowPair): void =>
    onOwn({
      spans: 'own',
      aFrom: isoOfBusinessDay(first.from),
      aTo: isoOfBusinessDay(first.to),
      bFrom: isoOfBusinessDay(second.from),
      bTo: isoOfBusinessDay(second.to),
    });
  // Days of one's own begin as those that were looked at.
  return {
    choice: named,
    pair,
    onChoose: (choice) => (choice === 'own' ? onOwnDays(pair) : onName(choice)),
    onOwnDays,
  };
}

function spanOf(from: unknown, to: unknown): Window | undefined {
  const first = readDay(from);
  const last = readDay(to);
  if (first === undefined || last === undefined || first > last) return undefined;
  return { from: businessDayFromIso(first), to: businessDayFromIso(last) };
}
