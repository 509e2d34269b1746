import type { CaseHappening } from '#shared/domain/complaints/case-event.ts';
import { factsOf } from '#shared/domain/complaints/case-facts.ts';
import type { CaseId, StaffId } from '#shared/domain/kernel/ids.ts';
import { eraseAnswersAbout } from '#main/backend/features/ledger/once.service.ts';
import {
  day,
  moment,
  type Fact,
  type PersonalDataHolder,
  type PersonalRecord,
} from '#main/backend/features/privacy/personal-data.service.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { indexAnew } from './case-log.service.ts';
import { findComplaint, listEvents, staffNames } from './complaints.repository.ts';
import { eraseWords } from './erase-words.repository.ts';
import { listGestures, type GestureRecord } from './gestures.repository.ts';
import { everyCaseOfCustomer, setCustomer } from './related-cases.repository.ts';

/** Cases stay, with their facts and figures; every word that was typed into them goes. */
export const complaintsPersonalData: PersonalDataHolder = {
  name: 'complaints',
  tables: ['complaint', 'complaint_event', 'complaint_gesture', 'complaint_text', 'complaint_name', 'complaint_link'],
  collect: (db, id) => {
    const names = staffNames(db);
    const records = everyCaseOfCustomer(db, id).map((caseId) => caseRecord(db, caseId, names));
    return [{ name: 'complaints', fate: 'loses_words', records }];
  },
  erase: (db, id) => {
    const cases = everyCaseOfCustomer(db, id);
    for (const caseId of cases) {
      // Of nobody, it was merged into a case of hers: it is about her.
      if (findComplaint(db, caseId)?.customerId === null) setCustomer(db, caseId, id, false);
      eraseWords(db, caseId);
      eraseAnswersAbout(db, 'caseId', caseId);
    }
    for (const caseId of cases) indexAnew(db, caseId);
    db.changed('complaints', id);
  },
};

function caseRecord(db: ReadableDb, id: CaseId, names: ReadonlyMap<StaffId, string>): PersonalRecord {
  const complaint = findComplaint(db, id);
  if (complaint === undefined) return {};
  const events = listEvents(db, id);
  const by = (staffId: StaffId | null): string | null => (staffId === null ? null : (names.get(staffId) ?? null));
  return {
    number: id,
    state: { word: factsOf(events).state },
    channel: { word: complaint.channel },
    about: complaint.reason.name === '' ? { word: complaint.reason.code ?? 'other' } : complaint.reason.name,
    what: complaint.what,
    wants: complaint.wants,
    item: complaint.item,
    events: events.map(({ at, staffId, what }) => ({
      at: moment(at),
      by: by(staffId),
      kind: { word: what.kind },
      ...saidIn(what),
    })),
    gestures: gesturesOf(db, id).map((gesture) => ({
      at: moment(gesture.at),
      by: by(gesture.staffId),
      approvedBy: by(gesture.approvedBy),
      kind: { word: gesture.kind },
      text: gesture.text,
      quantity: gesture.quantity === 0 ? null : gesture.quantity,
      cost: { money: gesture.cost },
      takenBackAt: moment(gesture.takenBackAt),
    })),
  };
}

/** Those of a case that was merged into it stand beside that one. */
function gesturesOf(db: ReadableDb, id: CaseId): GestureRecord[] {
  return listGestures(db, id).filter(({ caseId }) => caseId === id);
}

/** What an event says beside its kind; numbers of staff and gestures are left out, they are facts of their own. */
function saidIn(what: CaseHappening): Record<string, Fact> {
  switch (what.kind) {
    case 'taken':
      return { severity: { word: what.severity } };
    case 'severity':
      return { severity: { word: what.to } };
    case 'answered':
      return { channel: { word: what.channel }, text: what.text };
    case 'promised':
      return { text: what.text, until: day(what.dueOn) };
    case 'promise_ended':
      return { kept: { word: what.kept ? 'yes' : 'no' } };
    case 'rated':
      return { score: what.score, text: what.text };
    case 'gesture_taken_back':
      return { reason: what.reason };
    default:
      return 'text' in what ? { text: what.text } : {};
  }
}
