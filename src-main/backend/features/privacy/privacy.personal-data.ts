import type { PersonalDataHolder } from './personal-data.service.ts';
import { moment } from './personal-data.service.ts';
import { listLogOf } from './privacy.repository.ts';

/** Who looked at her file; it is kept, to show that her wish was carried out. */
export const privacyPersonalData: PersonalDataHolder = {
  name: 'privacy',
  tables: ['privacy_log', 'privacy_erasure'],
  collect: (db, id) => [
    {
      name: 'lookups',
      fate: 'stays',
      records: listLogOf(db, id).map(({ at, by, what }) => ({ at: moment(at), by, kind: { word: what } })),
    },
  ],
  erase: () => {},
};
