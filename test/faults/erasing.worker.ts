import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { openBackend } from '#main/backend/backend.ts';
import { systemClock } from '#shared/domain/kernel/clock.ts';
import { asId, type CommandId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';

/** Erases one customer after the other and says each number once it was acknowledged. Arguments: folder, first, last. */
const [dataFolder = '', first = '1', last = '1'] = process.argv.slice(2);
const backend = openBackend({ dataFolder, who: 'a fault', version: '0', automaticBackups: false });
const connection = backend.connect('a fault');
const now = systemClock.now();
connection.session = {
  staffId: asId<StaffId>(1),
  name: 'Marta',
  role: 'owner',
  language: null,
  signedInAt: now,
  activeAt: now,
};
const client = createRouterClient(backend.router, { context: { connection } });

writeSync(1, 'ready\n');
for (let n = Number(first); n <= Number(last); n += 1) {
  const customerId = asId<CustomerId>(n);
  const { erasedAt } = await client.customers.get({ customerId });
  if (erasedAt !== null) continue;
  const commandId = crypto.randomUUID() as string as CommandId;
  await client.privacy.erase({ commandId, customerId, name: `Quatrefoil${n}x` });
  writeSync(1, `${n}\n`);
}
await backend.close();
