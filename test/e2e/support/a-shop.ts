import { createRouterClient } from '@orpc/server';
import { openBackend } from '#main/backend/backend.ts';
import { version } from '#main/shell/version.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { people, theShop } from './the-shop.ts';

// Makes the shop most tests begin with in the folder it is given, once per worker: `node a-shop.ts FOLDER`.
const backend = openBackend({ dataFolder: process.argv[2] ?? '', who: 'a test', version, automaticBackups: false });
const client = createRouterClient(backend.router, { context: { connection: backend.connect('a test') } });
const commandId = () => crypto.randomUUID() as string as CommandId;

await client.firstRun.complete({
  commandId: commandId(),
  shop: theShop,
  owner: people.owner,
  begin: { with: 'program', terms: aProgram({ needed: 10 }) },
});
for (const { name, pin, role } of [people.counter, people.manager]) {
  await client.staff.add({ commandId: commandId(), name, pin, role });
}
await backend.close();
