import { createRouterClient } from '@orpc/server';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { openForBench, OWNER } from './dataset.ts';

const [dataFolder = ''] = process.argv.slice(2);
const began = performance.now();
const backend = openForBench(dataFolder);
const client = createRouterClient(backend.router, { context: { connection: backend.connect('bench') } });
const tiles = await client.session.tiles();
const ready = performance.now() - began;
const sinceStart = performance.now();

const owner = tiles.find(({ name }) => name === OWNER.name);
if (owner === undefined) throw new Error('The owner is missing');
await client.session.signIn({ staffId: owner.staffId, pin: OWNER.pin });
for (const text of ['a', 'ann', 'ann kow', '482', '1234', '2901', 'zzzq']) {
  const { hits } = await client.customers.search({ text, limit: 20 });
  for (const { id, card } of hits.slice(0, 15)) {
    if (card === null) continue;
    await client.cards.stamp({
      commandId: crypto.randomUUID() as string as CommandId,
      customerId: id,
      programId: card.programId,
      quantity: 1,
      again: true,
      override: { approvalId: null },
    });
  }
}
console.log(JSON.stringify({ ready, sinceStart, resident: process.memoryUsage().rss }));
await backend.close();
