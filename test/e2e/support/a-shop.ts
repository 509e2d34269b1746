import { createRouterClient } from '@orpc/server';
import { openBackend } from '#main/backend/backend.ts';
import { readOptions } from '#main/shell/options.ts';
import { version } from '#main/shell/version.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { cheapPins } from '#test/builders/cheap-pins.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { people, theShop } from './the-shop.ts';

// Makes the shop most tests begin with: `node a-shop.ts --data-dir=FOLDER`.
const { values } = readOptions(process.argv.slice(2), { 'data-dir': { type: 'string' } });
const backend = openBackend({
  dataFolder: values['data-dir'] ?? '',
  who: 'a test',
  version,
  automaticBackups: false,
  pinCost: cheapPins,
});
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
