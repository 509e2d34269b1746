import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILE } from '#main/backend/backend.ts';
import { openStore } from '#main/backend/store/open.ts';
import type { CaseAction, CaseDetail } from '#shared/contract/complaints.contract.ts';
import { channels } from '#shared/domain/complaints/case.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type CaseId, type CustomerId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { aBackendIn, aClock, aCommandId, tuesdayNoon, windowOn, type TestWindow } from '#test/builders/a-backend.ts';
import { act, aRefund, give, takeCase } from '#test/builders/a-complaint.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { sampleFolder, openCafe, signInOwner, type SampleCafe } from '#test/builders/a-sample-cafe.ts';
import { madeOnce } from '#test/builders/made-once.ts';

const day = 86_400_000;
const items = ['Flat white', 'flat-white', 'FLAT WHITE', 'Żurek', 'zurek', 'Sernik', ''];
const actions: readonly CaseAction[] = [
  { kind: 'acknowledge' },
  { kind: 'answer', channel: 'phone', text: 'Sorry' },
  { kind: 'answer', channel: 'email', text: 'Sorry again' },
  { kind: 'wait', text: '' },
  { kind: 'resume' },
  { kind: 'promise', text: 'A call', dueOn: 20_600 as BusinessDay },
  { kind: 'settle', text: '' },
  { kind: 'settle', text: 'Done' },
  { kind: 'close' },
  { kind: 'reopen', text: 'Again' },
  { kind: 'severity', to: 'serious' },
];

/** The sample cafe's history of eight months, and half a year of cases with which anything may happen. */
export async function aBusyCafe(): Promise<SampleCafe> {
  return openCafe(await madeOnce('busy', makeBusy));
}

async function makeBusy(folder: string): Promise<void> {
  cpSync(await sampleFolder(), folder, { recursive: true });
  const clock = aClock(asMoment(tuesdayNoon - 170 * day));
  const backend = aBackendIn(folder, { clock });
  const window = windowOn(backend);
  await signInOwner(window);
  const random = aRandom(5);
  const mine: CaseId[] = [];
  while (clock.now() < tuesdayNoon) {
    clock.forward(random.between(600, 100_000));
    const taken = await somethingHappens(window, random, mine);
    mine.push(taken.id);
    if (random.next() < 0.7) continue;
    clock.forward(random.between(60, 20_000));
    await act(window, taken, { kind: 'settle', text: '' }).catch(() => null);
  }
  await backend.close();
  const store = openStore(join(folder, DATA_FILE), { migrate: false });
  // From the time before the group was divided.
  store.write((db) => db.run(`UPDATE complaint SET reason_id = 1 WHERE id % 7 = 0`));
  store.close();
}

async function somethingHappens(window: TestWindow, random: ReturnType<typeof aRandom>, before: readonly CaseId[]) {
  const customerId = random.next() < 0.8 ? asId<CustomerId>(random.between(1, 120)) : null;
  const gesture = random.next() < 0.4 ? aRefund(random.between(0, 900)) : null;
  const reasonId = asId<ReasonId>(random.oneOf([2, 3, 4, 6, 7, 8, 9, 10, 11]));
  const said = { customerId, reasonId, channel: random.oneOf(channels), item: random.oneOf(items), severity: null };
  const taken = await takeCase(window, said, { gesture });
  for (const id of [taken.id, before.at(-1) ?? taken.id, before.at(-1) ?? taken.id]) {
    const score = random.oneOf([null, 1, 2, 3, 4, 4, 5, 5] as const);
    const rating = { commandId: aCommandId(), caseId: id, place: 'case', score, remark: '' } as const;
    if (random.next() < 0.6) await window.client.satisfaction.rate(rating).catch(() => null);
  }
  if (before.length > 3 && random.next() < 0.1) {
    const pair = { caseId: before.at(-2) ?? taken.id, otherId: before.at(-3) ?? taken.id };
    await window.client.complaints.merge({ commandId: aCommandId(), ...pair, approvalId: null }).catch(() => null);
  }
  for (let step = 0; step < 4 && before.length > 0; step += 1) {
    const one = await window.client.complaints.get({ caseId: random.oneOf(before) });
    await randomStep(window, random, one).catch(() => null);
  }
  return taken;
}

async function randomStep(window: TestWindow, random: ReturnType<typeof aRandom>, one: CaseDetail): Promise<unknown> {
  const open = one.promises.find(({ state }) => state === 'open');
  if (open !== undefined && random.next() < 0.5) {
    return act(window, one, { kind: 'end_promise', promise: open.number, kept: random.next() < 0.6 });
  }
  const given = one.gestures.find(({ takenBack }) => !takenBack);
  if (given !== undefined && random.next() < 0.2) {
    const order = { commandId: aCommandId(), caseId: one.id, gestureId: given.id, reason: 'A slip', approvalId: null };
    return window.client.complaints.takeBack(order);
  }
  if (random.next() < 0.2) return give(window, one, aRefund(random.between(1, 500)), { settle: random.next() < 0.5 });
  return act(window, one, random.oneOf(actions));
}
