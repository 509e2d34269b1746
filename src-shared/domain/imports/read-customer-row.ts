import type { DayAndMonth } from '../customers/birthday.ts';
import { textOfCell } from './cell-text.ts';
import type { ImportField } from './import-field.ts';
import { parseLocalDate, type DateOrder, type LocalDate } from './local-date.ts';
import { parseBirthday } from './parse-birthday.ts';
import { countOf, rowReader, type ReadRow, type Row } from './row-reader.ts';

/** A customer as the file states her; whether phone, e-mail and code will do is for the customers' own rules to say. */
export interface CustomerDraft {
  readonly line: number;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly birthday: DayAndMonth | null;
  readonly language: 'en' | 'pl' | 'id' | null;
  readonly usualOrder: string;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly code: string;
  readonly reference: string;
  /** 0: none. */
  readonly openingStamps: number;
  readonly enrolledOn: LocalDate | null;
}

const LONGEST_TAG = 40;
const MOST_TAGS = 20;

/** More on one paper card is a points balance in the wrong column. */
export const MOST_OPENING_STAMPS = 500;

/** Reads one line of a customers file. Pure text: nothing is looked up. */
export function readCustomerRow(
  line: number,
  cells: readonly string[],
  columns: readonly (ImportField | null)[],
  order: DateOrder,
): ReadRow<CustomerDraft> {
  const row = rowReader(line, cells, columns);
  const parts = [...row.all('first_name'), ...row.all('last_name')].join(' ');
  const fullName = row.all('name')[0] ?? parts;
  const name = row.fitting('name', fullName, 'skipped');
  if (fullName === '') row.complain('name', 'name_missing', '', 'skipped');
  const notes = columns
    .flatMap((of, index) => (of === 'notes' ? [textOfCell(cells[index] ?? '')] : []))
    .filter((text) => text !== '')
    .join('\n');
  return row.finish({
    line,
    name,
    phone: row.one('phone'),
    email: row.one('email'),
    birthday: birthdayOf(row, order),
    language: languageOf(row.one('language')),
    usualOrder: row.one('usual_order'),
    notes: row.fitting('notes', notes, 'dropped'),
    tags: tagsOf(row),
    code: row.one('code'),
    reference: row.one('reference'),
    openingStamps: openingStampsOf(row),
    enrolledOn: dateOf(row, order),
  });
}

function birthdayOf(row: Row, order: DateOrder): DayAndMonth | null {
  const text = row.one('birthday');
  if (text === '') return null;
  const birthday = parseBirthday(text, order);
  if (birthday === undefined) row.complain('birthday', 'birthday_invalid', text, 'dropped');
  return birthday ?? null;
}

function dateOf(row: Row, order: DateOrder): LocalDate | null {
  const text = row.one('enrolled_on');
  if (text === '') return null;
  const date = parseLocalDate(text, order);
  if (date === undefined) row.complain('enrolled_on', 'date_invalid', text, 'dropped');
  return date ?? null;
}

function openingStampsOf(row: Row): number {
  const text = row.one('opening_stamps');
  const stamps = text === '' ? 0 : countOf(text);
  if (stamps !== undefined && stamps <= MOST_OPENING_STAMPS) return stamps;
  row.complain('opening_stamps', 'stamps_invalid', text, 'dropped');
  return 0;
}

function tagsOf(row: Row): string[] {
  const tags = row
    .all('tags')
    .flatMap((text) => text.split(/[,;|]/))
    .map((tag) => tag.trim());
  const fitting = tags.filter((tag) => {
    if (tag.length <= LONGEST_TAG) return tag !== '';
    row.complain('tags', 'too_long', tag, 'dropped');
    return false;
  });
  const distinct = [...new Set(fitting)];
  if (distinct.length > MOST_TAGS) row.complain('tags', 'too_long', distinct.slice(MOST_TAGS).join(', '), 'dropped');
  return distinct.slice(0, MOST_TAGS);
}

const LANGUAGES: readonly (readonly [RegExp, 'en' | 'pl' | 'id'])[] = [
  [/^(en|english|angielski|inggris|bahasa inggris)/i, 'en'],
  [/^(pl|polish|polski|polandia|bahasa polandia)/i, 'pl'],
  [/^(id|in|indonesian|indonezyjski|indonesia|bahasa indonesia|bahasa)/i, 'id'],
];

function languageOf(text: string): 'en' | 'pl' | 'id' | null {
  return LANGUAGES.find(([names]) => names.test(text))?.[1] ?? null;
}
