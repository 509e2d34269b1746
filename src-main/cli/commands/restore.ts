import { UsageError } from '#main/shell/options.ts';
import { defineCommand, type ExitCode } from '../command.ts';

/** Puts a backup in the place of the shop's file; what was there is kept, under the name it says. */
export const restoreCommand = defineCommand({
  name: 'restore',
  takes: 'NAME [--yes]',
  options: { yes: { type: 'boolean' } },
  run: async ({ values, positionals: [name, ...rest] }, tools) => {
    if (name === undefined) throw new UsageError('value_missing', 'restore NAME');
    if (rest[0] !== undefined) throw new UsageError('unexpected_word', rest[0]);
    return tools.withBackend(async ({ services: { backups } }): Promise<ExitCode> => {
      if (values.yes !== true) {
        tools.note(tools.t('cli:restore.would', { name }));
        return 2;
      }
      const restored = backups.restore(name);
      if (!restored.ok) {
        tools.note(tools.t(`cli:restore.refused.${restored.refusal.code}`, { name, folder: backups.status().folder }));
        return 1;
      }
      tools.say(tools.t('cli:restore.done', { name }));
      const kept = backups.list().find(({ why }) => why === 'before_restore');
      if (kept !== undefined) tools.say(tools.t('cli:restore.kept', { name: kept.name }));
      return 0;
    });
  },
});
