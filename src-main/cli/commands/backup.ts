import { resolve } from 'node:path';
import { refuseWords } from '#main/shell/options.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { backupLines } from './backup-words.ts';

/** Backups of a shop that has not told its zone yet are dated in this computer's. */
const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Makes a verified backup, and a second copy of it where asked. */
export const backupCommand = defineCommand({
  name: 'backup',
  takes: '[--to=FOLDER]',
  options: { to: { type: 'string' } },
  run: async ({ values: { to }, positionals }, tools) => {
    refuseWords(positionals);
    return tools.withBackend(async ({ services: { backups, shop } }): Promise<ExitCode> => {
      const made = await backups.create('asked');
      if (!made.ok) {
        tools.note(tools.t(`cli:backup.refused.${made.refusal.code}`, { folder: backups.status().folder }));
        return 1;
      }
      for (const line of backupLines([made.value], shop.find()?.zone ?? zoneHere(), tools)) tools.say(line);
      if (to === undefined) return 0;
      const folder = resolve(to);
      const copied = backups.copyTo(made.value.name, folder);
      if (copied.ok) tools.say(tools.t('cli:backup.copied', { folder }));
      else tools.note(tools.t(`cli:backup.not_copied.${copied.refusal.code}`, { folder }));
      return copied.ok ? 0 : 1;
    });
  },
});

/** Lists what `restore` can bring back, newest first. */
export const backupsCommand = defineCommand({
  name: 'backups',
  takes: '',
  options: {},
  run: async ({ positionals }, tools): Promise<ExitCode> => {
    refuseWords(positionals);
    const { list, zone } = await tools
      .withBackend(async ({ services: { backups, shop } }) => ({ list: backups.list(), zone: shop.find()?.zone }))
      .catch((error: unknown) => tools.withDamaged(error, (damaged) => ({ list: damaged.list(), zone: undefined })));
    for (const line of backupLines(list, zone ?? zoneHere(), tools)) tools.say(line);
    if (list.length === 0) tools.note(tools.t('cli:backup.none'));
    return 0;
  },
});
