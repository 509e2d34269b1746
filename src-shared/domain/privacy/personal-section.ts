/** The parts that a customer's file is put together from, in its order; each belongs to the feature that holds it. */
export const sectionNames = [
  'profile',
  'codes',
  'changes',
  'cards',
  'rewards',
  'visits',
  'entries',
  'complaints',
  'attachments',
  'satisfaction',
  'reviews',
  'imports',
  'lookups',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What an erasure does to a part: it goes, it loses its words, or it stays because nobody can be known by it. */
export const fates = ['goes', 'loses_words', 'stays'] as const;
export type Fate = (typeof fates)[number];
