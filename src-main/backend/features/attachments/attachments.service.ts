import { createHash } from 'node:crypto';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import { ATTACHMENT_PIECE_BYTES, MOST_ATTACHMENTS } from '#shared/domain/attachments/attachment.ts';
import { asMoment, type Clock } from '#shared/domain/kernel/clock.ts';
import type { AttachmentId, CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { UNDO_MILLISECONDS, type Asker } from '#main/backend/features/cards/cards.service.ts';
import { isCase, recordBeside } from '#main/backend/features/complaints/case-log.service.ts';
import type { ComplaintPolicyService } from '#main/backend/features/complaints/complaint-policy.service.ts';
import { answerGiven, once } from '#main/backend/features/ledger/once.service.ts';
import {
  findAttachment,
  findSameContent,
  insertAttachment,
  listAttachments,
  readPiece,
  removeContent,
  type AttachmentRecord,
} from './attachments.repository.ts';
import { typeOfContent, type TypeRefusal } from './type-of-content.ts';
import { uploads, type PieceRefusal } from './uploads.ts';

export interface UploadPiece {
  readonly fileId: string;
  readonly offset: number;
  readonly content: Buffer;
}

export interface AddOrder {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly fileId: string;
  readonly name: string;
}

export interface RemoveOrder {
  readonly commandId: CommandId;
  readonly attachmentId: AttachmentId;
}

export type AddRefusal =
  | TypeRefusal
  | { readonly code: 'CASE_NOT_FOUND' }
  | { readonly code: 'FILE_NOT_FOUND' }
  | { readonly code: 'DISK_FULL' }
  | { readonly code: 'ATTACHMENT_THERE'; readonly data: { readonly name: string } }
  | { readonly code: 'ATTACHMENTS_FULL'; readonly data: { readonly cap: number } };
export type RemoveRefusal =
  | { readonly code: 'ATTACHMENT_NOT_FOUND' }
  | { readonly code: 'FORBIDDEN'; readonly data: { readonly needs: Role } };

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly policies: ComplaintPolicyService;
}

export type AttachmentsService = ReturnType<typeof attachmentsService>;

/** Photos and papers of a complaint, inside the shop's one file; adding and removing one is an event of the case. */
export function attachmentsService({ store, clock, policies }: Parts) {
  const incoming = uploads(clock);

  const there = (db: ReadableDb, id: AttachmentId): AttachmentRecord => {
    const found = findAttachment(db, id);
    if (found === undefined) throw new Error(`Attachment ${id} was there a moment ago`);
    return found;
  };

  const keep = async (
    { commandId, caseId, fileId, name }: AddOrder,
    asker: Asker,
  ): Promise<Result<Attachment, AddRefusal>> => {
    const content = incoming.find(asker.connection.id, fileId);
    if (content === undefined) return refuse({ code: 'FILE_NOT_FOUND' });
    const type = await typeOfContent(name, content);
    if (!type.ok) return type;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const { staffId } = asker.session;
    return store.write((db) => {
      const at = clock.now();
      return once(
        db,
        { id: commandId, procedure: 'attachments.add', staffId, at },
        (): Result<Attachment, AddRefusal> => {
          if (!isCase(db, caseId)) return refuse({ code: 'CASE_NOT_FOUND' });
          const same = findSameContent(db, caseId, sha256);
          if (same !== undefined) return refuse({ code: 'ATTACHMENT_THERE', data: { name: same } });
          const own = listAttachments(db, caseId).filter((one) => one.caseId === caseId && one.removed === null);
          if (own.length >= MOST_ATTACHMENTS) {
            return refuse({ code: 'ATTACHMENTS_FULL', data: { cap: MOST_ATTACHMENTS } });
          }
          const id = insertAttachment(db, { caseId, name, type: type.value, content, sha256, at, staffId });
          const what = { kind: 'attached', attachment: id, text: name } as const;
          recordBeside(db, caseId, policies.rules(db), [{ staffId, at, what }]);
          return ok(viewOf(there(db, id)));
        },
      );
    });
  };

  return {
    /** The next piece of a file that will be added. */
    upload: ({ fileId, offset, content }: UploadPiece, { connection }: Asker): Result<number, PieceRefusal> =>
      incoming.take(connection.id, fileId, offset, content),

    add: async (order: AddOrder, asker: Asker): Promise<Result<Attachment, AddRefusal>> => {
      // What was sent is gone once it was added: asked again, the first answer is all there is.
      const given = answerGiven<Attachment>(store.read, order.commandId);
      if (given !== undefined) return ok(given);
      try {
        return await keep(order, asker);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL') {
          return refuse({ code: 'DISK_FULL' });
        }
        throw error;
      } finally {
        incoming.drop(asker.connection.id, order.fileId);
      }
    },

    list: (caseId: CaseId): Attachment[] => listAttachments(store.read, caseId).map(viewOf),

    piece: (
      id: AttachmentId,
      offset: number,
    ): Result<{ base64: string; last: boolean }, { readonly code: 'ATTACHMENT_NOT_FOUND' }> => {
      const found = findAttachment(store.read, id);
      const piece = readPiece(store.read, id, offset, ATTACHMENT_PIECE_BYTES);
      if (found === undefined || piece === undefined) return refuse({ code: 'ATTACHMENT_NOT_FOUND' });
      return ok({ base64: piece.toString('base64'), last: offset + piece.length >= found.bytes });
    },

    remove: ({ commandId, attachmentId }: RemoveOrder, { session }: Asker): Result<Attachment, RemoveRefusal> =>
      store.write((db) => {
        const at = clock.now();
        const { staffId } = session;
        const command = { id: commandId, procedure: 'attachments.remove', staffId, at };
        return once(db, command, (): Result<Attachment, RemoveRefusal> => {
          const found = findAttachment(db, attachmentId);
          if (found === undefined || found.removed !== null) return refuse({ code: 'ATTACHMENT_NOT_FOUND' });
          // Counted both ways: a clock set back must not make an old one fresh.
          const ownSlip = found.byId === staffId && Math.abs(at - found.at) <= UNDO_MILLISECONDS;
          if (!ownSlip && !mayActAs(session.role, 'manager')) {
            return refuse({ code: 'FORBIDDEN', data: { needs: 'manager' } });
          }
          removeContent(db, attachmentId, { at, by: staffId });
          const what = { kind: 'detached', attachment: attachmentId, text: found.name } as const;
          recordBeside(db, found.caseId, policies.rules(db), [{ staffId, at, what }]);
          return ok(viewOf(there(db, attachmentId)));
        });
      }),

    /** A chore: what was sent and never added does not stay in memory. */
    forgetAbandoned: (): void => incoming.forget(),
  };
}

function viewOf({ id, caseId, name, type, bytes, at, by, byId, removed }: AttachmentRecord): Attachment {
  return { id, caseId, name, type, bytes, at, by, byId, undoUntil: asMoment(at + UNDO_MILLISECONDS), removed };
}
