import type { JobRegistry } from './job.ts';

/** Every long job by name; a feature adds its own here and starts it through the jobs service. */
export const jobRegistry: JobRegistry = {
  backup: async () => (await import('#main/backend/features/backups/backup.job.ts')).backupJob,
  sample: async () => (await import('#main/backend/features/sample/sample.job.ts')).sampleJob,
  btydFit: async () => (await import('#main/backend/features/reports/btyd/btyd-fit.job.ts')).btydFitJob,
  importFile: async () => (await import('#main/backend/features/imports/import.job.ts')).importFile,
};
