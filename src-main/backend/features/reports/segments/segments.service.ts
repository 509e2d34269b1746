import type { SavedSegment } from '#shared/contract/reports/segments.contract.ts';
import {
  asksForAnything,
  canonicalDefinition,
  isImpossible,
  type SegmentDefinition,
} from '#shared/domain/reports/segments/definition.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, SegmentId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ListOrder } from '#main/backend/features/customers/segment-page.service.ts';
import type { ReportDesk } from '../desk/report-desk.ts';
import type { SegmentPage } from './segment-page.report.ts';
import {
  findSegment,
  insertSegment,
  isNameTaken,
  isProgram,
  listSegments,
  updateArchived,
  updateSegment,
} from './segments.repository.ts';

type NotFound = { readonly code: 'SEGMENT_NOT_FOUND' };
type NameTaken = { readonly code: 'SEGMENT_NAME_TAKEN' };
export type SaveRefusal =
  | NotFound
  | NameTaken
  | { readonly code: 'SEGMENT_NAME_MISSING' | 'SEGMENT_ASKS_NOTHING' | 'SEGMENT_IMPOSSIBLE' | 'PROGRAM_NOT_FOUND' };

interface Ordered {
  readonly commandId: CommandId;
  readonly staffId: StaffId;
}

interface OfSegment extends Ordered {
  readonly segmentId: SegmentId;
}

interface SaveOrder extends Ordered {
  /** null: a new one. */
  readonly segmentId: SegmentId | null;
  readonly name: string;
  readonly definition: SegmentDefinition;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly desk: ReportDesk;
}

export type SegmentsService = ReturnType<typeof segmentsService>;

/** Segments the shop keeps. Who is in one is worked out where reports are. */
export function segmentsService({ store, clock, desk }: Parts) {
  const command = <Refusal>(
    procedure: string,
    { commandId, staffId }: Ordered,
    work: (db: WritableDb, at: Moment) => Result<SegmentId, Refusal>,
  ): Result<SavedSegment, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      return once(db, { id: commandId, procedure, staffId, at }, () => {
        const done = work(db, at);
        if (!done.ok) return done;
        db.changed('segments');
        const found = findSegment(db, done.value);
        if (found === undefined) throw new Error(`Segment ${done.value} was there a moment ago`);
        const { id, name, definition } = found;
        return ok({ id, name, definition });
      });
    });

  return {
    list: (): SavedSegment[] => listSegments(store.read).map(({ id, name, definition }) => ({ id, name, definition })),

    /** Numbers of those who are in one today, for lists of customers. */
    customersIn: (segmentId: SegmentId): Promise<Int32Array> => desk.ask('segmentCustomers', { segmentId }),

    /** A page of the list of customers limited to one. */
    pageOf: (order: ListOrder): Promise<SegmentPage> => desk.ask('segmentPage', order),

    /** Makes one, or gives it another name or other customers. */
    save: (order: SaveOrder): Result<SavedSegment, SaveRefusal> =>
      command('reports.segments.save', order, (db, at): Result<SegmentId, SaveRefusal> => {
        const { segmentId, name, staffId } = order;
        const definition = canonicalDefinition(order.definition);
        if (segmentId !== null && findSegment(db, segmentId)?.archived !== false) {
          return refuse({ code: 'SEGMENT_NOT_FOUND' });
        }
        if (name === '') return refuse({ code: 'SEGMENT_NAME_MISSING' });
        if (isImpossible(definition)) return refuse({ code: 'SEGMENT_IMPOSSIBLE' });
        if (!asksForAnything(definition)) return refuse({ code: 'SEGMENT_ASKS_NOTHING' });
        if (definition.programId !== null && !isProgram(db, definition.programId)) {
          return refuse({ code: 'PROGRAM_NOT_FOUND' });
        }
        if (isNameTaken(db, name, segmentId)) return refuse({ code: 'SEGMENT_NAME_TAKEN' });
        if (segmentId === null) return ok(insertSegment(db, { name, definition, at, by: staffId }));
        updateSegment(db, segmentId, { name, definition });
        return ok(segmentId);
      }),

    remove: (order: OfSegment): Result<SavedSegment, NotFound> =>
      command('reports.segments.remove', order, (db, at): Result<SegmentId, NotFound> => {
        if (findSegment(db, order.segmentId) === undefined) return refuse({ code: 'SEGMENT_NOT_FOUND' });
        updateArchived(db, order.segmentId, at);
        return ok(order.segmentId);
      }),

    /** Undoes a removal. */
    restore: (order: OfSegment): Result<SavedSegment, NotFound | NameTaken> =>
      command('reports.segments.restore', order, (db): Result<SegmentId, NotFound | NameTaken> => {
        const found = findSegment(db, order.segmentId);
        if (found === undefined) return refuse({ code: 'SEGMENT_NOT_FOUND' });
        if (isNameTaken(db, found.name, found.id)) return refuse({ code: 'SEGMENT_NAME_TAKEN' });
        updateArchived(db, found.id, null);
        return ok(found.id);
      }),
  };
}
