import { createInstance, type TFunction } from 'i18next';
import cliEn from '#resources/locales/en/cli.json' with { type: 'json' };
import importsEn from '#resources/locales/en/imports.json' with { type: 'json' };
import programFiguresEn from '#resources/locales/en/reports-program-figures.json' with { type: 'json' };
import segmentsEn from '#resources/locales/en/reports-segments.json' with { type: 'json' };
import shiftsEn from '#resources/locales/en/reports-shifts.json' with { type: 'json' };
import dayEn from '#resources/locales/en/reports-day-report.json' with { type: 'json' };
import letterEn from '#resources/locales/en/reports-monthly-letter.json' with { type: 'json' };
import worthEn from '#resources/locales/en/reports-worth.json' with { type: 'json' };
import shellEn from '#resources/locales/en/shell.json' with { type: 'json' };
import cliId from '#resources/locales/id/cli.json' with { type: 'json' };
import importsId from '#resources/locales/id/imports.json' with { type: 'json' };
import programFiguresId from '#resources/locales/id/reports-program-figures.json' with { type: 'json' };
import segmentsId from '#resources/locales/id/reports-segments.json' with { type: 'json' };
import shiftsId from '#resources/locales/id/reports-shifts.json' with { type: 'json' };
import dayId from '#resources/locales/id/reports-day-report.json' with { type: 'json' };
import letterId from '#resources/locales/id/reports-monthly-letter.json' with { type: 'json' };
import worthId from '#resources/locales/id/reports-worth.json' with { type: 'json' };
import shellId from '#resources/locales/id/shell.json' with { type: 'json' };
import cliPl from '#resources/locales/pl/cli.json' with { type: 'json' };
import importsPl from '#resources/locales/pl/imports.json' with { type: 'json' };
import programFiguresPl from '#resources/locales/pl/reports-program-figures.json' with { type: 'json' };
import segmentsPl from '#resources/locales/pl/reports-segments.json' with { type: 'json' };
import shiftsPl from '#resources/locales/pl/reports-shifts.json' with { type: 'json' };
import dayPl from '#resources/locales/pl/reports-day-report.json' with { type: 'json' };
import letterPl from '#resources/locales/pl/reports-monthly-letter.json' with { type: 'json' };
import worthPl from '#resources/locales/pl/reports-worth.json' with { type: 'json' };
import shellPl from '#resources/locales/pl/shell.json' with { type: 'json' };
import { languageSchema, type Language } from '#shared/contract/values.ts';

const catalogs = createInstance({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  // Plain text goes to a terminal or through `escapeHtml`.
  interpolation: { escapeValue: false },
  resources: {
    en: {
      shell: shellEn,
      cli: cliEn,
      imports: importsEn,
      'reports-program-figures': programFiguresEn,
      'reports-segments': segmentsEn,
      'reports-shifts': shiftsEn,
      'reports-day-report': dayEn,
      'reports-monthly-letter': letterEn,
      'reports-worth': worthEn,
    },
    pl: {
      shell: shellPl,
      cli: cliPl,
      imports: importsPl,
      'reports-program-figures': programFiguresPl,
      'reports-segments': segmentsPl,
      'reports-shifts': shiftsPl,
      'reports-day-report': dayPl,
      'reports-monthly-letter': letterPl,
      'reports-worth': worthPl,
    },
    id: {
      shell: shellId,
      cli: cliId,
      imports: importsId,
      'reports-program-figures': programFiguresId,
      'reports-segments': segmentsId,
      'reports-shifts': shiftsId,
      'reports-day-report': dayId,
      'reports-monthly-letter': letterId,
      'reports-worth': worthId,
    },
  },
});
await catalogs.init();

export type Words = TFunction;

/** What a shell or a command says: `wordsIn('pl')('shell:ready', { url })`. */
export function wordsIn(language: Language): Words {
  return catalogs.getFixedT(language);
}

/** The first of the asked-for languages (BCP 47 tags, as in Accept-Language) that Stempel speaks, or English. */
export function nearestLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const known = languageSchema.safeParse(tag.trim().toLowerCase().split(/[-_;]/)[0]);
    if (known.success) return known.data;
  }
  return 'en';
}
