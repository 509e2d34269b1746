import { asMoment } from '#shared/domain/kernel/clock.ts';
import {
  asId,
  type ApprovalId,
  type CaseId,
  type CommandId,
  type CustomerId,
  type GestureId,
  type ProgramId,
  type RewardId,
  type Sequence,
} from '#shared/domain/kernel/ids.ts';
import { cardsService, type Asker } from '#main/backend/features/cards/cards.service.ts';
import { lapse } from '#main/backend/features/cards/lapse.service.ts';
import { openBalance, recordPastVisit } from '#main/backend/features/cards/past.service.ts';
import { complaintPolicyService } from '#main/backend/features/complaints/complaint-policy.service.ts';
import { complaintsService } from '#main/backend/features/complaints/complaints.service.ts';
import { changeProgram } from '#main/backend/features/programs/programs.service.ts';
import { shopService } from '#main/backend/features/shop/shop.service.ts';
import { newConnection } from '#main/backend/context.ts';
import { aCommandId } from './a-backend.ts';
import { aComplaint } from './a-complaint.ts';
import { aProgram } from './a-program.ts';
import type { Random } from './a-random.ts';
import type { TestShop } from './a-shop.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * A shop where anything may happen: each call of `step` does one random thing at the till or to its clock.
 * What is refused is refused; nothing may throw.
 */
export function randomDays(shop: TestShop, random: Random) {
  const { store, clock, calendar } = shop;
  const session = { takeApproval: () => ({ ok: true, value: shop.owner }) as const };
  const facts = shopService({ store, clock, version: '0' });
  const cards = cardsService({ store, clock, shop: facts, session });
  const policies = complaintPolicyService({ store, clock, shop: facts });
  const complaints = complaintsService({ store, clock, shop: facts, session, policies });
  const programs = [
    shop.aProgram(aProgram({ name: 'Plain', needed: 5 })),
    shop.aProgram(aProgram({ name: 'Careful', needed: 10, cooldownMinutes: 30, dailyCap: 4, starterStamps: 2 })),
    shop.aProgram(
      aProgram({ name: 'Lapsing', needed: 4, cardExpiry: { kind: 'since_last_visit', days: 9 }, rewardExpiryDays: 6 }),
    ),
    shop.aProgram(aProgram({ name: 'Short', needed: 6, cardExpiry: { kind: 'after_start', days: 12 } })),
  ];
  const customers = Array.from({ length: 30 }, (_, n) => shop.aCustomer(`Customer ${n + 1}`));
  const commands: CommandId[] = [];
  const connection = newConnection('a test');
  const asker = (role: 'counter' | 'owner'): Asker => ({
    connection,
    session: { staffId: shop[role], name: role, role, language: null, signedInAt: clock.now(), activeAt: clock.now() },
  });
  const command = (): CommandId => {
    const id = aCommandId();
    commands.push(id);
    return id;
  };
  const whom = (): { customerId: CustomerId; programId: ProgramId } => ({
    customerId: random.oneOf(customers),
    programId: random.oneOf(programs),
  });
  const recent = (): CommandId =>
    commands[commands.length - random.between(1, Math.min(30, commands.length))] ?? command();
  const head = (): number => store.read.get<{ n: number }>('SELECT count(*) AS n FROM ledger')?.n ?? 0;

  const stamp = (): void => {
    const quantity = random.next() < 0.7 ? 1 : random.between(2, 12);
    const order = { commandId: command(), ...whom(), quantity, again: random.next() < 0.8 };
    const roll = random.next();
    if (roll < 0.7) cards.stamp(order, asker('counter'));
    else if (roll < 0.85)
      cards.stamp({ ...order, override: { approvalId: null, reason: 'a regular' } }, asker('owner'));
    else cards.stamp({ ...order, override: { approvalId: 'yes' as ApprovalId } }, asker('counter'));
    if (random.next() < 0.1) cards.stamp(order, asker('counter'));
  };
  const redeem = (): void => {
    const rewards = store.read.all<{ id: number }>('SELECT id FROM reward ORDER BY id DESC LIMIT 20');
    if (rewards.length === 0) return;
    cards.redeem({ commandId: command(), rewardId: asId<RewardId>(random.oneOf(rewards).id) }, asker('counter'));
  };
  const voidOne = (): void => {
    const oldest = Math.max(1, head() - 400);
    const entry = asId<Sequence>(random.between(oldest, Math.max(1, head())));
    cards.void({ commandId: command(), entry, reason: 'a mistake' }, asker('owner'));
  };
  const makeUp = (): void => {
    const { customerId, programId } = whom();
    const quantity = random.between(1, 10);
    const gesture =
      random.next() < 0.6
        ? ({ kind: 'stamps', programId, quantity } as const)
        : ({ kind: 'reward', programId } as const);
    const approvalId = 'yes' as ApprovalId;
    const order = { commandId: command(), case: aComplaint({ customerId }), gesture, approvalId };
    complaints.take(order, asker('counter'));
    if (random.next() < 0.1) complaints.take(order, asker('counter'));
  };
  const takeGestureBack = (): void => {
    const given = store.read.all<{ id: number; complaint_id: number }>(
      'SELECT id, complaint_id FROM complaint_gesture ORDER BY id DESC LIMIT 20',
    );
    if (given.length === 0) return;
    const { id, complaint_id } = random.oneOf(given);
    const gesture = { gestureId: asId<GestureId>(id), caseId: asId<CaseId>(complaint_id) };
    complaints.takeBack({ commandId: command(), ...gesture, reason: '', approvalId: null }, asker('owner'));
  };
  const past = (): void => {
    const at = asMoment(clock.now() - random.between(0, 60) * DAY);
    const visit = { ...whom(), at, stamps: random.between(1, 6), imported: random.next() < 0.5 };
    store.write((db) => (random.next() < 0.5 ? recordPastVisit : openBalance)(db, calendar, visit));
  };
  const change = (): void => {
    const at = clock.now();
    const terms = aProgram({ name: 'Plain', needed: random.between(2, 8), rewardExpiryDays: random.oneOf([null, 3]) });
    store.write((db) => changeProgram(db, random.oneOf(programs.slice(0, 1)), terms, { at, by: shop.owner }));
  };
  const pause = (): void => {
    const state = random.oneOf(['active', 'active', 'paused']);
    store.write((db) =>
      db.run('UPDATE program SET state = :state WHERE id = :id', { id: random.oneOf(programs), state }),
    );
  };
  const wait = (): void => {
    const roll = random.next();
    if (roll < 0.55) clock.set(asMoment(clock.now() + random.between(1, 90) * MINUTE));
    else if (roll < 0.9) clock.set(asMoment(clock.now() + random.between(0, 3) * DAY));
    else clock.set(asMoment(clock.now() - random.between(1, 2000) * MINUTE));
  };

  const weighted: readonly (readonly [number, () => void])[] = [
    [34, stamp],
    [4, makeUp],
    [2, takeGestureBack],
    [12, () => cards.undo({ commandId: command(), of: recent() }, asker('counter'))],
    [10, voidOne],
    [12, redeem],
    [4, past],
    [1, change],
    [1, pause],
    [2, () => lapse(store, calendar, clock.now())],
    [18, wait],
  ];
  return {
    step: (): void => {
      let roll = random.next() * 100;
      for (const [weight, act] of weighted) {
        roll -= weight;
        if (roll < 0) return act();
      }
    },
  };
}
