import type { Lapse, Program } from '#shared/contract/programs.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, ProgramId, ProgramVersionId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { impossibleField } from '#shared/domain/programs/check-terms.ts';
import type { ProgramState, ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { countLapses, listLapses } from './lapses.repository.ts';
import * as repository from './programs.repository.ts';
import type { ProgramRecord } from './programs.repository.ts';

export type { ProgramRecord } from './programs.repository.ts';

export type ProgramRefusal =
  | { readonly code: 'PROGRAM_NOT_FOUND' }
  | { readonly code: 'TERMS_IMPOSSIBLE'; readonly data: { readonly field: string } }
  | { readonly code: 'NAME_TAKEN' };

export interface ProgramVersion {
  readonly version: number;
  readonly terms: ProgramTerms;
  readonly at: Moment;
  readonly staffName: string;
  readonly openCards: number;
}

export type ProgramsService = ReturnType<typeof programsService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
}

/** What the shop offers. A change is a new version: cards in progress finish on the terms they were started on. */
export function programsService({ store, clock, shop }: Parts) {
  const command = (
    procedure: string,
    { commandId, staffId }: { commandId: CommandId; staffId: StaffId },
    work: (db: WritableDb, at: Moment) => Result<ProgramId, ProgramRefusal>,
  ): Result<Program, ProgramRefusal> =>
    store.write((db) => {
      const at = clock.now();
      return once(db, { id: commandId, procedure, staffId, at }, () => {
        const done = work(db, at);
        return done.ok ? ok(viewOf(db, done.value)) : done;
      });
    });

  return {
    list: ({ archived }: { archived: boolean }): Program[] =>
      repository
        .listPrograms(store.read)
        .filter((program) => archived || program.state !== 'archived')
        .map((program) => toView(store.read, program)),

    create: (input: { commandId: CommandId; staffId: StaffId; terms: ProgramTerms }): Result<Program, ProgramRefusal> =>
      command('programs.create', input, (db, at) => createProgram(db, input.terms, { at, by: input.staffId })),

    change: (input: {
      commandId: CommandId;
      staffId: StaffId;
      programId: ProgramId;
      terms: ProgramTerms;
    }): Result<Program, ProgramRefusal> =>
      command('programs.change', input, (db, at) =>
        changeProgram(db, input.programId, input.terms, { at, by: input.staffId }),
      ),

    setState: (input: {
      commandId: CommandId;
      staffId: StaffId;
      programId: ProgramId;
      state: ProgramState;
    }): Result<Program, ProgramRefusal> =>
      command('programs.setState', input, (db) => {
        const program = repository.findProgram(db, input.programId);
        if (program === undefined) return refuse({ code: 'PROGRAM_NOT_FOUND' });
        const back = program.state === 'archived' && input.state !== 'archived';
        if (back && isNameTaken(db, program.current.terms.name, program.id)) return refuse({ code: 'NAME_TAKEN' });
        repository.updateProgramState(db, input.programId, input.state);
        db.changed('programs');
        return ok(input.programId);
      }),

    /** Newest first. */
    versions: (programId: ProgramId): Result<ProgramVersion[], ProgramRefusal> => {
      if (repository.findProgram(store.read, programId) === undefined) return refuse({ code: 'PROGRAM_NOT_FOUND' });
      return ok(
        repository.listVersions(store.read, programId).map(({ id, version, terms, createdAt, createdBy }) => ({
          version,
          terms,
          at: createdAt,
          staffName: createdBy ?? '',
          openCards: repository.countOpenCards(store.read, id),
        })),
      );
    },

    /** What lapses within so many days if nobody comes, the soonest first; every lapse is listed before it happens. */
    lapses: ({ withinDays, limit }: { withinDays: number; limit: number }): { total: number; lapses: Lapse[] } => {
      const until = addDays(shop.today(), withinDays);
      return { total: countLapses(store.read, until), lapses: listLapses(store.read, until, limit) };
    },
  };
}

/**
 * A new program, inside the caller's transaction.
 * @returns TERMS_IMPOSSIBLE with the field, NAME_TAKEN by another program that is not archived
 */
export function createProgram(
  db: WritableDb,
  terms: ProgramTerms,
  made: { readonly at: Moment; readonly by: StaffId | null },
): Result<ProgramId, ProgramRefusal> {
  const refusal = refusalOf(db, terms, null);
  if (refusal !== null) return refuse(refusal);
  const id = repository.insertProgram(db);
  repository.insertVersion(db, id, 1, terms, made);
  db.changed('programs');
  return ok(id);
}

/** A new version of a program, inside the caller's transaction; open cards stay on theirs. */
export function changeProgram(
  db: WritableDb,
  id: ProgramId,
  terms: ProgramTerms,
  made: { readonly at: Moment; readonly by: StaffId | null },
): Result<ProgramId, ProgramRefusal> {
  const program = repository.findProgram(db, id);
  if (program === undefined) return refuse({ code: 'PROGRAM_NOT_FOUND' });
  const refusal = refusalOf(db, terms, id);
  if (refusal !== null) return refuse(refusal);
  repository.insertVersion(db, id, program.current.version + 1, terms, made);
  db.changed('programs');
  return ok(id);
}

export function findProgram(db: ReadableDb, id: ProgramId): ProgramRecord | undefined {
  return repository.findProgram(db, id);
}

/** Every program there is, archived ones too, in the order they were made. */
export function allPrograms(db: ReadableDb): ProgramRecord[] {
  return repository.listPrograms(db);
}

/** Answers the terms of any version; each is read once, however often a rule asks. */
export function termsReader(db: ReadableDb, known?: ProgramRecord): (version: ProgramVersionId) => ProgramTerms {
  const terms = new Map<ProgramVersionId, ProgramTerms>();
  if (known !== undefined) terms.set(known.current.id, known.current.terms);
  return (version) => {
    let found = terms.get(version);
    if (found === undefined) {
      found = repository.findTerms(db, version);
      if (found === undefined) throw new Error(`There is no program version ${version}`);
      terms.set(version, found);
    }
    return found;
  };
}

function refusalOf(db: ReadableDb, terms: ProgramTerms, own: ProgramId | null): ProgramRefusal | null {
  const field = impossibleField(terms);
  if (field !== null) return { code: 'TERMS_IMPOSSIBLE', data: { field } };
  return isNameTaken(db, terms.name, own) ? { code: 'NAME_TAKEN' } : null;
}

function isNameTaken(db: ReadableDb, name: string, own: ProgramId | null): boolean {
  return repository
    .listPrograms(db)
    .some((one) => one.id !== own && one.state !== 'archived' && sameName(one.current.terms.name, name));
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');
}

function viewOf(db: ReadableDb, id: ProgramId): Program {
  const program = repository.findProgram(db, id);
  if (program === undefined) throw new Error(`Program ${id} was there a moment ago`);
  return toView(db, program);
}

function toView(db: ReadableDb, { id, state, current }: ProgramRecord): Program {
  const older = repository.listVersions(db, id).filter((version) => version.id !== current.id);
  const onOlder = older.reduce((sum, version) => sum + repository.countOpenCards(db, version.id), 0);
  return {
    id,
    versionId: current.id,
    version: current.version,
    state,
    terms: current.terms,
    openCards: repository.countOpenCards(db, current.id) + onOlder,
    openCardsOnOlderTerms: onOlder,
    rewardsWaiting: repository.countRewardsWaiting(db, id),
    changedAt: current.createdAt,
  };
}
