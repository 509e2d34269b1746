import type { PersonalDataHolder } from '#main/backend/features/privacy/personal-data.service.ts';
import { removeFromIndex } from './customer-search.repository.ts';
import {
  changesOf,
  codesOf,
  deleteCodes,
  deleteTags,
  emptyChanges,
  eraseProfile,
  profileOf,
} from './personal-records.repository.ts';

/** Profile, tags, card codes and who changed what of them. */
export const customersPersonalData: PersonalDataHolder = {
  name: 'customers',
  tables: ['customer', 'customer_tag', 'customer_code', 'customer_change', 'customer_search'],
  collect: (db, id) => [
    { name: 'profile', fate: 'goes', records: [profileOf(db, id)] },
    { name: 'codes', fate: 'goes', records: codesOf(db, id) },
    { name: 'changes', fate: 'loses_words', records: changesOf(db, id) },
  ],
  erase: (db, id, at) => {
    eraseProfile(db, id, at);
    removeFromIndex(db, id);
    deleteTags(db, id);
    deleteCodes(db, id);
    emptyChanges(db, id);
    db.changed('customers', id);
  },
};
