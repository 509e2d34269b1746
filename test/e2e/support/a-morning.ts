import { createRouterClient } from '@orpc/server';
import { openBackend } from '#main/backend/backend.ts';
import { readOptions } from '#main/shell/options.ts';
import { version } from '#main/shell/version.ts';
import { aComplaint, aComplaintPolicy, aRefund, reasonIdOf } from '#test/builders/a-complaint.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { cheapPins } from '#test/builders/cheap-pins.ts';
import type { GestureOrder, NewCase } from '#shared/contract/complaints.contract.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { people, theShop } from './the-shop.ts';

// Makes a shop that never closes, with complaints of the last hours: `node a-morning.ts --data-dir=FOLDER`.
const { values } = readOptions(process.argv.slice(2), { 'data-dir': { type: 'string' } });
const minuteMs = 60_000;
let minutesAgo = 300;
const backend = openBackend({
  dataFolder: values['data-dir'] ?? '',
  who: 'a test',
  version,
  automaticBackups: false,
  pinCost: cheapPins,
  clock: { now: () => asMoment(Date.now() - minutesAgo * minuteMs) },
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
const week = Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]);
await client.complaints.savePolicy({
  commandId: commandId(),
  policy: aComplaintPolicy({ hours: { week, holidays: [] } }),
});

const noProfile = { phone: '', email: '', birthday: null, language: null, usualOrder: '', notes: '', tags: [] };
async function enrol(name: string) {
  const { id } = await client.customers.enrol({ commandId: commandId(), profile: { ...noProfile, name } });
  return id;
}
const zofia = await enrol('Zofia Wójcik');
const budi = await enrol('Budi Santoso');

async function took(ago: number, more: Partial<NewCase>, gesture: GestureOrder | null = null): Promise<void> {
  minutesAgo = ago;
  await client.complaints.take({ commandId: commandId(), case: aComplaint(more), gesture, approvalId: null });
}
await took(280, { customerId: zofia, what: 'The flat white was cold, twice this week.', wants: 'A hot one' });
await took(75, {
  customerId: budi,
  channel: 'email',
  reasonId: reasonIdOf('service_wait'),
  item: '',
  severity: 'serious',
  what: 'Waited twenty minutes although nobody stood before me.\nNobody said why.',
});
await took(40, {
  channel: 'review',
  reasonId: reasonIdOf('place'),
  item: 'Restroom',
  severity: 'minor',
  what: 'No soap in the restroom.',
});
await took(5, {
  customerId: zofia,
  channel: 'phone',
  reasonId: reasonIdOf('stamps'),
  item: '',
  what: 'Two stamps are missing on the card.',
});
// Settled on the spot, too long ago for anybody to take it back alone.
await took(4, { what: 'The cake was dry.', reasonId: reasonIdOf('product_quality'), item: 'Cheesecake' }, aRefund(900));
await backend.close();
