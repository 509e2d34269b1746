import type { Backup } from '#shared/contract/backups.contract.ts';
import { localeTags } from '#shared/contract/values.ts';
import { fileSizeInWords } from '#shared/domain/kernel/file-size.ts';
import type { CommandTools } from '../command.ts';

/** Backups as the commands list them: when, why, how big, what they hold, and last the name `restore` takes. */
export function backupLines(backups: readonly Backup[], zone: string, tools: CommandTools): string[] {
  const rows = backups.map((backup) => cellsOf(backup, zone, tools));
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf(backup: Backup, zone: string, { t, language }: CommandTools): string[] {
  const locale = localeTags[language];
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const number = new Intl.NumberFormat(locale);
  return [
    when.format(backup.at),
    t(`cli:backup.why.${backup.why}`),
    fileSizeInWords(backup.bytes, locale),
    t('cli:backup.customers', { count: backup.customers, number: number.format(backup.customers) }),
    t('cli:backup.entries', { count: backup.head, number: number.format(backup.head) }),
    t(`cli:backup.place.${backup.place}`),
    backup.name,
  ];
}
