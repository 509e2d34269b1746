import { useTranslation } from 'react-i18next';
import type { ShiftsReport } from '#shared/contract/reports/shifts.contract.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useHourWords } from '../frame/use-hour-words.ts';
import { findShifts, takenBack, type ShiftsFinding } from './shifts-finding.ts';

/** The finding in words; true of no stamp and of one. */
export function useShiftsWords(): (report: ShiftsReport) => string {
  const { t } = useTranslation('reports-shifts');
  const format = useFormat();
  const { clock, on } = useHourWords();

  function busiest(found: ShiftsFinding): string {
    const of = (count: number) => ({ count, number: format.number(count) });
    switch (found.kind) {
      case 'nothing':
        return t('finding.nothing');
      case 'unknownHours':
        return t('finding.unknownHours', of(found.stamps));
      case 'single': {
        const { weekday, hour, stamps } = found.cell;
        return t('finding.single', { ...of(stamps), on: on(weekday), from: clock(hour), to: clock(hour + 1) });
      }
      case 'peak': {
        const { weekday, hour, stamps } = found.cell;
        const all = format.number(found.stamps);
        return t('finding.peak', { ...of(stamps), all, on: on(weekday), from: clock(hour), to: clock(hour + 1) });
      }
      case 'tie':
        return t('finding.tie', {
          ...of(found.each),
          hours: format.number(found.hours),
          all: format.number(found.stamps),
        });
      default:
        return assertNever(found);
    }
  }

  function corrected({ back, given }: ReturnType<typeof takenBack>): string {
    const number = format.number(back);
    return back === 0
      ? t('finding.nothingBack')
      : t('finding.back', { count: given, number, given: format.number(given) });
  }

  return (report) => {
    const back = takenBack(report);
    const sentence = busiest(findShifts(report));
    return back.given === 0 ? sentence : `${sentence} ${corrected(back)}`;
  };
}
