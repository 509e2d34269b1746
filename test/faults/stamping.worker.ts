import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { systemClock } from '#shared/domain/kernel/clock.ts';
import { asId, type CommandId, type CustomerId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { newConnection } from '#main/backend/context.ts';
import { cardsService, type Asker } from '#main/backend/features/cards/cards.service.ts';
import { shopService } from '#main/backend/features/shop/shop.service.ts';
import { openStore } from '#main/backend/store/open.ts';

/** Stamps without end and says each command id on stdout once it was acknowledged. Arguments: file, customers. */
const [file = '', customers = '1'] = process.argv.slice(2);
const store = openStore(file);
const cards = cardsService({
  store,
  clock: systemClock,
  shop: shopService({ store, clock: systemClock, version: '0' }),
  session: { takeApproval: () => ({ ok: false, refusal: { code: 'APPROVAL_INVALID' } }) },
});
const signedInAt = systemClock.now();
const asker: Asker = {
  connection: newConnection('a fault'),
  session: {
    staffId: asId<StaffId>(2),
    name: 'Budi',
    role: 'counter',
    language: null,
    signedInAt,
    activeAt: signedInAt,
  },
};

let last = randomUUID() as string as CommandId;
for (let n = 0; ; n += 1) {
  const commandId = randomUUID() as string as CommandId;
  const customerId = asId<CustomerId>(1 + (n % Number(customers)));
  const order = { commandId, customerId, programId: asId<ProgramId>(1), quantity: 1 + (n % 4), again: true };
  const done = n % 7 === 6 ? cards.undo({ commandId, of: last }, asker) : cards.stamp(order, asker);
  if (done.ok) writeSync(1, `${commandId}\n`);
  last = commandId;
}
