import type { Session } from '#shared/contract/session.contract.ts';
import type { Shop } from '#shared/contract/shop.contract.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, JobId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { impossibleField } from '#shared/domain/programs/check-terms.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { createProgram } from '#main/backend/features/programs/programs.service.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Connection } from '#main/backend/context.ts';
import type { Refusal } from '#main/backend/procedures.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { SessionService } from '#main/backend/features/session/session.service.ts';
import { answerGiven, once } from '#main/backend/features/ledger/once.service.ts';
import type { PinCheck } from '#main/backend/features/staff/pin-check.service.ts';
import type { SampleService } from '#main/backend/features/sample/sample.service.ts';
import { checkShop, type ShopService } from '#main/backend/features/shop/shop.service.ts';
import type { StaffService } from '#main/backend/features/staff/staff.service.ts';

export interface FirstRun {
  readonly commandId: CommandId;
  readonly shop: Shop;
  readonly owner: { readonly name: string; readonly pin: string };
  readonly begin: { readonly with: 'program'; readonly terms: ProgramTerms } | { readonly with: 'sample' };
}

export type FirstRunService = ReturnType<typeof firstRunService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
  readonly staff: StaffService;
  readonly pins: PinCheck;
  readonly session: SessionService;
  readonly sample: SampleService;
}

/** What the first run made; the answer that is kept for a command that is sent twice. */
interface Made {
  readonly owner: StaffId;
}

/** Turns an empty data folder into a shop, once. */
export function firstRunService({ store, clock, shop, staff, pins, session, sample }: Parts) {
  const make = async (input: FirstRun): Promise<Result<Made, Refusal>> => {
    if (shop.find() !== undefined) return refuse({ code: 'ALREADY_SET_UP' });
    const facts = checkShop(input.shop);
    if (!facts.ok) return facts;
    const impossible = input.begin.with === 'program' ? impossibleField(input.begin.terms) : null;
    if (impossible !== null) return refuse({ code: 'TERMS_IMPOSSIBLE', data: { field: impossible } });
    const pin = await staff.hashNewPin(input.owner.pin, 'owner');
    if (!pin.ok) return pin;
    const at = clock.now();
    const command = { id: input.commandId, procedure: 'firstRun.complete', staffId: null, at };
    return store.write((db) =>
      once(db, command, (): Result<Made, Refusal> => {
        // Two windows may have answered at the same moment.
        if (shop.find() !== undefined) return refuse({ code: 'ALREADY_SET_UP' });
        const owner = staff.insert(db, { name: input.owner.name, role: 'owner', language: null, pin: pin.value }, at);
        if (!owner.ok) return owner;
        shop.insert(db, { ...facts.value, sample: input.begin.with === 'sample' }, at);
        if (input.begin.with === 'program') insertFirstProgram(db, input.begin.terms, { at, by: owner.value });
        return ok({ owner: owner.value });
      }),
    );
  };

  return {
    /** The shop and its owner alone: nobody is signed in and no sample is begun. */
    setUp: make,

    /** @returns ALREADY_SET_UP, or what is wrong with the shop's, the owner's or the program's facts */
    complete: async (
      connection: Connection,
      input: FirstRun,
    ): Promise<Result<{ session: Session; sampleJob: JobId | null }, Refusal>> => {
      const given = answerGiven<Made>(store.read, input.commandId);
      // Sent twice: knowing the command is not enough to be signed in as the owner.
      if (given !== undefined && !(await pins.check(given.owner, input.owner.pin)).ok) {
        return refuse({ code: 'ALREADY_SET_UP' });
      }
      const made = given === undefined ? await make(input) : ok(given);
      if (!made.ok) return made;
      const sampleJob = given === undefined && input.begin.with === 'sample' ? sample.begin() : null;
      return ok({ session: session.begin(connection, made.value.owner), sampleJob: sampleJob?.id ?? null });
    },
  };
}

function insertFirstProgram(db: WritableDb, terms: ProgramTerms, made: { at: Moment; by: StaffId }): void {
  const created = createProgram(db, terms, made);
  if (!created.ok) throw new Error(`The first program of an empty shop was refused: ${created.refusal.code}`);
}
