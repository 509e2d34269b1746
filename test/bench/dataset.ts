import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILE, openBackend, type Backend } from '#main/backend/backend.ts';
import { systemClock, type Clock } from '#shared/domain/kernel/clock.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';

export const OWNER = { name: 'Ada', pin: '284628' };

export const ZONE = 'Europe/Warsaw';
export const CUTOFF_MINUTES = 240;

/** The sample cafe gives about so many stamps to a customer in a month. */
const STAMPS_PER_CUSTOMER_AND_MONTH = 1.6;

export function openForBench(dataFolder: string, clock: Clock = systemClock): Backend {
  return openBackend({ dataFolder, who: 'the benchmark', version: '0.0.0', automaticBackups: false, clock });
}

/** Fills the folder with a cafe of the wished size through the ledger itself, unless it is there from an earlier run. */
export async function makeDataset(dataFolder: string, customers: number, stamps: number): Promise<void> {
  if (existsSync(join(dataFolder, DATA_FILE))) return;
  const backend = openForBench(dataFolder);
  try {
    const { firstRun, sample, jobs } = backend.services;
    const commandId = crypto.randomUUID() as string as CommandId;
    const shop = {
      name: 'Bench',
      currency: 'PLN',
      zone: ZONE,
      cutoffMinutes: CUTOFF_MINUTES,
      language: 'en',
      accent: 'brick',
      autoLockMinutes: null,
      country: 'PL',
      scannerPrefix: '',
    } as const;
    const made = await firstRun.setUp({ commandId, shop, owner: OWNER, begin: { with: 'sample' } });
    if (!made.ok) throw new Error(`The folder was refused: ${made.refusal.code}`);
    const months = Math.ceil(Math.max(2, (stamps / customers / STAMPS_PER_CUSTOMER_AND_MONTH) * 1.2));
    const job = sample.begin({ people: customers, months, seed: 1, mostStamps: stamps, inHaste: true });
    if (job === null) throw new Error('Another job is running');
    for await (const { done, total } of jobs.watch(job.id) ?? []) {
      process.stderr.write(`\rmaking the data: ${total === 0 ? 0 : Math.floor((done / total) * 100)} %  `);
    }
    const { state } = await job.ended;
    process.stderr.write('\n');
    if (state !== 'done') throw new Error('The data could not be made');
  } finally {
    await backend.close();
  }
}
