import type { Result } from '#shared/domain/kernel/result.ts';
import { UsageError } from '#main/shell/options.ts';
import { defineCommand, type CommandTools, type ExitCode } from '../command.ts';

interface Restored {
  /** Name of the backup of what was there before; null when that was damaged. */
  readonly kept: string | null;
}

/** Puts a backup in the place of the shop's file; what was there is kept, under the name it says. */
export const restoreCommand = defineCommand({
  name: 'restore',
  takes: 'NAME [--yes]',
  options: { yes: { type: 'boolean' } },
  run: async ({ values, positionals: [name, ...rest] }, tools): Promise<ExitCode> => {
    if (name === undefined) throw new UsageError('value_missing', 'restore NAME');
    if (rest[0] !== undefined) throw new UsageError('unexpected_word', rest[0]);
    const { t, say, note, dataFolder } = tools;
    if (values.yes !== true) {
      note(t('cli:restore.would', { name }));
      return 2;
    }
    const restored = await restore(name, tools);
    if (!restored.ok) {
      note(t(`cli:restore.refused.${restored.refusal.code}`, { name, folder: dataFolder }));
      return 1;
    }
    const { kept } = restored.value;
    say(t('cli:restore.done', { name }));
    say(kept === null ? t('cli:restore.kept_damaged') : t('cli:restore.kept', { name: kept }));
    return 0;
  },
});

async function restore(name: string, tools: CommandTools): Promise<Result<Restored, { readonly code: string }>> {
  try {
    return await tools.withBackend(async ({ services: { backups } }) => {
      const restored = backups.restore(name);
      return restored.ok ? { ok: true, value: { kept: backups.beforeLastRestore() } } : restored;
    });
  } catch (error) {
    return tools.withDamaged(error, (shop) => {
      const restored = shop.restore(name);
      return restored.ok ? { ok: true, value: { kept: null } } : restored;
    });
  }
}
