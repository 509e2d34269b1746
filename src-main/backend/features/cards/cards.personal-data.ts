import type { PersonalDataHolder } from '#main/backend/features/privacy/personal-data.service.ts';
import { cardsOf, rewardsOf, visitsOf } from './personal-records.repository.ts';

/** Cards, rewards and visits: numbers and days, by which nobody is known once she has no name. */
export const cardsPersonalData: PersonalDataHolder = {
  name: 'cards',
  tables: ['card', 'reward', 'visit', 'visit_part', 'customer_summary'],
  collect: (db, id) => [
    { name: 'cards', fate: 'stays', records: cardsOf(db, id) },
    { name: 'rewards', fate: 'stays', records: rewardsOf(db, id) },
    { name: 'visits', fate: 'stays', records: visitsOf(db, id) },
  ],
  erase: (db, id) => db.changed('cards', id),
};
