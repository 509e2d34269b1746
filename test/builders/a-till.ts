import { planLapses } from '#shared/domain/cards/plan-lapse.ts';
import { planGestureStamps } from '#shared/domain/cards/plan-gesture.ts';
import { openingEntries, planStamp } from '#shared/domain/cards/plan-stamp.ts';
import { planVoid, type VoidRefusal } from '#shared/domain/cards/plan-void.ts';
import type { FillContext, FreshIds } from '#shared/domain/cards/fill-cards.ts';
import type { StampRefusal } from '#shared/domain/cards/stamp-eligibility.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import {
  asId,
  type CardId,
  type CommandId,
  type CustomerId,
  type ProgramId,
  type ProgramVersionId,
  type RewardId,
  type Sequence,
  type TillId,
} from '#shared/domain/kernel/ids.ts';
import type { Result } from '#shared/domain/kernel/result.ts';
import type { LedgerEntry, NewEntry } from '#shared/domain/ledger/entry.ts';
import { emptyPosition, type Position } from '#shared/domain/ledger/position.ts';
import { applyEntry } from '#shared/domain/ledger/project.ts';
import type { ProgramState, ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { planGoodwill } from '#shared/domain/rewards/plan-goodwill.ts';
import { planRedeem, type RedeemRefusal } from '#shared/domain/rewards/plan-redeem.ts';

const DAY = 86_400_000;

/**
 * One customer, one program and a ledger in memory, on nothing but the domain: rules are tried here without a store.
 * Days are UTC days; the clock stands until it is moved.
 */
export class Till {
  position: Position = emptyPosition(asId<CustomerId>(1), asId<ProgramId>(1));
  readonly ledger: LedgerEntry[] = [];
  now: number = 100 * DAY + DAY / 2;
  state: ProgramState = 'active';
  readonly versions: ProgramTerms[];
  private commands = 0;
  private cards = 0;
  private rewards = 0;

  constructor(terms: ProgramTerms) {
    this.versions = [terms];
  }

  get at(): Moment {
    return asMoment(this.now);
  }

  get today(): BusinessDay {
    return Math.floor(this.now / DAY) as BusinessDay;
  }

  get open() {
    return this.position.cards.find((card) => card.state === 'open');
  }

  get waiting() {
    return this.position.rewards.filter((reward) => reward.state === 'waiting');
  }

  later(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  change(terms: ProgramTerms): void {
    this.versions.push(terms);
  }

  termsOf = (version: ProgramVersionId): ProgramTerms => {
    const terms = this.versions[version - 1];
    if (terms === undefined) throw new Error(`no version ${version}`);
    return terms;
  };

  get context(): FillContext {
    const ids: FreshIds = {
      nextCard: () => asId<CardId>(++this.cards),
      nextReward: () => asId<RewardId>(++this.rewards),
    };
    return {
      at: this.at,
      today: this.today,
      currentVersionId: asId<ProgramVersionId>(this.versions.length),
      termsOf: this.termsOf,
      ids,
    };
  }

  stamp(quantity: number, how: { override?: boolean; again?: boolean } = {}): Result<number, StampRefusal> {
    this.lapse();
    const planned = planStamp(
      this.position,
      {
        quantity,
        program: { state: this.state, terms: this.termsOf(this.context.currentVersionId) },
        circumstances: {
          at: this.at,
          today: this.today,
          tomorrowAt: asMoment((this.today + 1) * DAY),
          ledgerAt: this.ledger.at(-1)?.at ?? null,
          stampsToday: this.standingStamps((entry) => entry.kind === 'stamp' && entry.businessDay === this.today),
          again: how.again ?? true,
        },
        override: how.override ?? false,
      },
      this.context,
    );
    return this.enter(planned);
  }

  opening(quantity: number): Result<number, never> {
    return this.enter({ ok: true, value: openingEntries(this.position, quantity, {}, this.context) });
  }

  /** Bonus stamps given as goodwill. */
  bonus(quantity: number): Result<number, never> {
    this.lapse();
    return this.enter({ ok: true, value: planGestureStamps(this.position, quantity, this.context) });
  }

  /** A reward given as goodwill. */
  goodwill(): Result<number, never> {
    return this.enter({ ok: true, value: [planGoodwill(this.position, this.context)] });
  }

  redeem(reward: RewardId): Result<number, RedeemRefusal> {
    const found = this.position.rewards.find((one) => one.id === reward);
    if (found === undefined) return { ok: false, refusal: { code: 'REWARD_NOT_FOUND' } };
    const ledgerAt = this.ledger.at(-1)?.at ?? null;
    return this.enter(planRedeem(this.position, found, { at: this.at, today: this.today, ledgerAt }));
  }

  /** Takes back the command of this number, as `stamp` and `redeem` gave it. */
  void(command: number, undo = false): Result<number, VoidRefusal> {
    const { currentVersionId, termsOf, ids } = this.context;
    const entries = this.ledger.filter((entry) => entry.commandId === commandId(command));
    return this.enter(
      planVoid({
        position: this.position,
        history: this.ledger,
        command: entries,
        undo,
        currentVersionId,
        termsOf,
        ids,
      }),
    );
  }

  lapse(): void {
    if (this.now < (this.ledger.at(-1)?.at ?? 0)) return;
    const due = planLapses(this.position, this.today);
    if (due.length > 0) this.enter({ ok: true, value: due });
  }

  /** Stamps (and starters and openings) given and not taken back, by what the ledger alone says. */
  standingStamps(which: (entry: LedgerEntry) => boolean = () => true): number {
    let sum = 0;
    for (const entry of this.ledger) {
      const original = entry.kind === 'void' ? this.ledger.find((one) => one.seq === entry.reverses) : entry;
      if (original !== undefined && original.quantity > 0 && which(original)) sum += entry.quantity;
    }
    return sum;
  }

  private enter<Refusal>(planned: Result<NewEntry[], Refusal>): Result<number, Refusal> {
    if (!planned.ok) return planned;
    const command = ++this.commands;
    for (const entry of planned.value) {
      const entered: LedgerEntry = {
        ...entry,
        seq: asId<Sequence>(this.ledger.length + 1),
        tillId: asId<TillId>(1),
        commandId: commandId(command),
        at: this.at,
        zone: 'UTC',
        businessDay: this.today,
        staffId: null,
        approvedBy: null,
        reason: null,
      };
      const reversed = this.ledger.find((one) => one.seq === entry.reverses) ?? null;
      this.position = applyEntry(this.position, entered, reversed);
      this.ledger.push(entered);
    }
    return { ok: true, value: command };
  }
}

export function aTill(terms: ProgramTerms): Till {
  return new Till(terms);
}

function commandId(command: number): CommandId {
  return `command ${command}` as CommandId;
}

/** The number of the command that was entered; a refusal is a failed test. */
export function done(result: Result<number, unknown>): number {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
