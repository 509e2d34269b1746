export const IMPORT_KINDS = ['customers', 'visits'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column of a file can be read as. */
export const IMPORT_FIELDS = [
  'name',
  'first_name',
  'last_name',
  'phone',
  'email',
  'birthday',
  'notes',
  'tags',
  'usual_order',
  'code',
  'reference',
  'opening_stamps',
  'enrolled_on',
  'language',
  'customer_key',
  'visited_at',
  'stamps',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

const OF_CUSTOMERS: readonly ImportField[] = [
  'name',
  'first_name',
  'last_name',
  'phone',
  'email',
  'birthday',
  'usual_order',
  'notes',
  'tags',
  'language',
  'code',
  'reference',
  'opening_stamps',
  'enrolled_on',
];
// Beside the visit itself, a purchase history may say who the customer is; used when she is made from it.
const OF_VISITS: readonly ImportField[] = ['customer_key', 'visited_at', 'stamps', 'name', 'phone', 'email'];

/** Fields a file of that kind may hold, in the order they are offered. */
export function fieldsOf(kind: ImportKind): readonly ImportField[] {
  return kind === 'customers' ? OF_CUSTOMERS : OF_VISITS;
}

/** Several columns may be read as one of these: date and time apart, two columns of notes, groups beside tags. */
export function mayRepeat(field: ImportField): boolean {
  return field === 'visited_at' || field === 'notes' || field === 'tags';
}

/** Fields that must still be chosen before the file can be read; empty when it can. */
export function missingFields(kind: ImportKind, columns: readonly (ImportField | null)[]): ImportField[] {
  if (kind === 'visits') {
    return (['customer_key', 'visited_at'] as const).filter((field) => !columns.includes(field));
  }
  const named = columns.includes('name') || columns.includes('first_name') || columns.includes('last_name');
  return named ? [] : ['name'];
}

/** Whether stamps go onto cards, so that a program must be chosen. */
export function needsProgram(kind: ImportKind, columns: readonly (ImportField | null)[]): boolean {
  return kind === 'visits' || columns.includes('opening_stamps');
}
