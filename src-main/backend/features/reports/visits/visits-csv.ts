import wordsEn from '#resources/locales/en/reports-visits.json' with { type: 'json' };
import wordsId from '#resources/locales/id/reports-visits.json' with { type: 'json' };
import wordsPl from '#resources/locales/pl/reports-visits.json' with { type: 'json' };
import type { VisitRow } from '#shared/contract/reports/visits.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';

const WORDS: Readonly<Record<Language, typeof wordsEn.csv>> = { en: wordsEn.csv, pl: wordsPl.csv, id: wordsId.csv };

/** Words of the catalog, in the order of the cells. */
const COLUMNS = [
  'csv.day',
  'csv.customerId',
  'csv.customer',
  'csv.hours',
  'csv.programs',
  'csv.stamps',
  'csv.number',
  'csv.next',
] as const;

/** Heading row of a file; Excel takes it for UTF-8 only by the mark it begins with. */
export function visitsHeading(language: Language): string {
  const words: Readonly<Record<string, string>> = WORDS[language];
  return `\uFEFF${csvLine(COLUMNS.map((column) => words[column.slice('csv.'.length)] ?? ''))}`;
}

export function visitsLines(rows: readonly VisitRow[]): string {
  return rows
    .map(({ day, customerId, customerName, hours, programs, stamps, number, next }) =>
      csvLine([
        isoOfBusinessDay(day),
        customerId,
        customerName,
        hours.map((hour) => `${String(hour).padStart(2, '0')}:00`).join(' '),
        programs.join(', '),
        stamps,
        number,
        next ?? '',
      ]),
    )
    .join('');
}
