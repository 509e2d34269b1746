import { randomUUID } from 'node:crypto';
import type { ImportFile, ImportPlan, ImportReport } from '#shared/contract/imports.contract.ts';
import type { ImportProblem } from '#shared/domain/imports/import-problem.ts';
import type { JobId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { aCommandId, type Client } from './a-backend.ts';
import { anOpenShop, type OpenShop } from './a-shop.ts';

type Kind = ImportPlan['kind'];

/** Sends a file as a window does. */
export async function uploaded(
  client: Client,
  kind: Kind,
  content: string | Buffer,
  name = 'list.csv',
): Promise<ImportFile> {
  const bytes = Buffer.from(content as string);
  const fileId = randomUUID();
  const size = 192 * 1024;
  for (let offset = 0; ; offset += size) {
    const last = offset + size >= bytes.length;
    const base64 = bytes.subarray(offset, offset + size).toString('base64');
    const { file } = await client.imports.upload({ fileId, name, kind, offset, base64, last });
    if (file !== null) return file;
  }
}

/** The plan a window would suggest: every guess taken over. */
export function planFor(file: ImportFile, kind: Kind, more: Partial<ImportPlan> = {}): ImportPlan {
  const { fileId, headed, guess: columns } = file;
  return {
    kind,
    fileId,
    headed,
    columns,
    programId: null,
    dateOrder: 'day_first',
    createCustomers: false,
    existing: 'skip',
    ...more,
  };
}

export interface Outcome {
  readonly jobId: JobId;
  readonly report: ImportReport;
  readonly problems: readonly ImportProblem[];
}

/** Waits for a check or a run, and reads its report. */
export async function outcomeOf(client: Client, { jobId }: { jobId: JobId }): Promise<Outcome> {
  for await (const job of await client.jobs.watch({ jobId })) if (job.state !== 'running') break;
  const { problems } = await client.imports.problems({ of: { jobId }, offset: 0, limit: 1000 });
  return { jobId, report: await client.imports.report({ jobId }), problems };
}

export async function checked(client: Client, plan: ImportPlan): Promise<Outcome> {
  return outcomeOf(client, await client.imports.check(plan));
}

export async function imported(client: Client, plan: ImportPlan): Promise<Outcome> {
  return outcomeOf(client, await client.imports.run(plan));
}

export async function aCoffeeProgram(client: Client): Promise<ProgramId> {
  const { id } = await client.programs.create({
    commandId: aCommandId(),
    terms: {
      name: 'Coffee card',
      icon: 'cup',
      stampsNeeded: 10,
      rewardText: 'Free coffee',
      rewardValue: 1200 as never,
      cooldownMinutes: 0,
      dailyCap: null,
      starterStamps: 0,
      cardExpiry: { kind: 'none' },
      rewardExpiryDays: null,
      activeFrom: null,
      activeUntil: null,
    },
  });
  return id;
}

/** An open shop with its owner at the till. */
export function aTill() {
  const shop = anOpenShop();
  return { shop, ...shop.at('owner') };
}

export function countOf(shop: OpenShop, table: string): number {
  return shop.store.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
}
