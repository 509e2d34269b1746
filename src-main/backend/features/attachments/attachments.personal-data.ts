import { moment, type PersonalDataHolder } from '#main/backend/features/privacy/personal-data.service.ts';
import { eraseAttachmentsOf, listAttachmentsOf, readPiece } from './attachments.repository.ts';

/** Photos and papers of her complaints go; that there were some stays. */
export const attachmentsPersonalData: PersonalDataHolder = {
  name: 'attachments',
  tables: ['complaint_attachment', 'complaint_attachment_content'],
  collect: (db, id) => [
    {
      name: 'attachments',
      fate: 'goes',
      records: listAttachmentsOf(db, id).map(({ id: attachmentId, caseId, name, type, bytes, at, by }) => {
        const content = readPiece(db, attachmentId, 0, bytes);
        return {
          number: caseId,
          at: moment(at),
          by,
          file: name,
          content: content === undefined ? null : { bytes: content, mediaType: type },
        };
      }),
    },
  ],
  erase: (db, id, at) => {
    eraseAttachmentsOf(db, id, at);
    db.changed('complaints', id);
  },
};
