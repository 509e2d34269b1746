import { refuseWords } from '#main/shell/options.ts';
import { defineCommand, type ExitCode } from '../command.ts';

/** Findings that are printed; the rest is counted. */
const MOST_SHOWN = 50;

/** Rebuilds everything from the ledger beside what is stored, and says what differs. */
export const verifyCommand = defineCommand({
  name: 'verify',
  takes: '',
  options: {},
  run: async ({ positionals }, { t, language, say, note, progress, withBackend }) => {
    refuseWords(positionals);
    return withBackend(async ({ services }): Promise<ExitCode> => {
      const report = services.ledger.verify((done, total) => progress.show(t('cli:verify.working'), done, total));
      const written = (number: number) => new Intl.NumberFormat(language).format(number);
      if (report.count === 0) {
        say(t('cli:verify.fine', { count: report.head, number: written(report.head) }));
        return 0;
      }
      const shown = report.findings.slice(0, MOST_SHOWN);
      for (const finding of shown) say(services.ledger.describe(finding));
      if (report.count > shown.length) say(t('cli:verify.more', { number: written(report.count - shown.length) }));
      note(t('cli:verify.found', { count: report.count, number: written(report.count) }));
      return 1;
    });
  },
});
