import { everyCaseOf } from '#main/backend/features/complaints/case-log.service.ts';
import {
  moment,
  type PersonalDataHolder,
  type PersonalRecord,
} from '#main/backend/features/privacy/personal-data.service.ts';
import { eraseRemarks, listRatings } from './satisfaction.repository.ts';

/** What she said about how her complaints were put right; the grade stays as a figure. */
export const satisfactionPersonalData: PersonalDataHolder = {
  name: 'satisfaction',
  tables: ['complaint_satisfaction', 'complaint_put_off'],
  collect: (db, id) => {
    const records = listRatings(db, everyCaseOf(db, id))
      .toReversed()
      .map((rating): PersonalRecord => ({
        number: rating.caseId,
        at: moment(rating.at),
        by: rating.by,
        place: { word: `asked_${rating.place}` },
        score: rating.score,
        text: rating.remark,
      }));
    return [{ name: 'satisfaction', fate: 'loses_words', records }];
  },
  erase: (db, id) => {
    for (const caseId of everyCaseOf(db, id)) eraseRemarks(db, caseId);
    db.changed('complaints', id);
  },
};
