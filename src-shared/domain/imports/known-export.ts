import { foldName } from '../customers/name-folding.ts';
import type { ImportField, ImportKind } from './import-field.ts';
import type { DateOrder } from './local-date.ts';

/** Programs whose customer export is known by its headings. */
export type KnownExport = 'square' | 'loyverse' | 'stempel';

interface Layout {
  readonly from: KnownExport;
  /** Headings (folded) that only this export has side by side. */
  readonly signs: readonly string[];
  readonly leastSigns: number;
  /** Headings read; the first of a field that is in the file wins. Everything else is left out. */
  readonly read: readonly (readonly [heading: string, field: ImportField])[];
}

/** Columns of our own export that are read again, in the order of the headings below. */
const OUR_FIELDS: readonly ImportField[] = [
  'name',
  'phone',
  'email',
  'birthday',
  'usual_order',
  'notes',
  'tags',
  'code',
  'enrolled_on',
  'language',
];

const LAYOUTS: readonly Layout[] = [
  {
    from: 'square',
    signs: [
      'creation source',
      'square customer id',
      'email subscription status',
      'instant profile',
      'transaction count',
      'lifetime spend',
      'blocked customer',
      'first name',
      'email address',
      'reference id',
    ],
    leastSigns: 5,
    read: [
      ['first name', 'first_name'],
      ['last name', 'last_name'],
      ['surname', 'last_name'],
      ['phone number', 'phone'],
      ['email address', 'email'],
      ['birthday', 'birthday'],
      ['memo', 'notes'],
      ['square customer id', 'reference'],
      ['reference id', 'reference'],
      ['first visit', 'enrolled_on'],
    ],
  },
  {
    from: 'loyverse',
    signs: ['customer id', 'customer name', 'customer code', 'points balance', 'total visits', 'total spent', 'note'],
    leastSigns: 4,
    read: [
      ['customer name', 'name'],
      ['email', 'email'],
      ['phone', 'phone'],
      ['note', 'notes'],
      ['customer id', 'reference'],
      ['customer code', 'code'],
      ['first visit', 'enrolled_on'],
    ],
  },
  ...[
    // In the language of whoever exported them.
    [
      'name',
      'phone',
      'email',
      'birthday month day',
      'usual order',
      'notes',
      'tags',
      'card code',
      'enrolled on',
      'language',
    ],
    [
      'imie i nazwisko',
      'telefon',
      'e mail',
      'urodziny miesiac dzien',
      'stale zamowienie',
      'notatki',
      'etykiety',
      'kod karty',
      'zapisano dnia',
      'jezyk',
    ],
    [
      'nama',
      'telepon',
      'email',
      'ulang tahun bulan tanggal',
      'pesanan biasa',
      'catatan',
      'label',
      'kode kartu',
      'terdaftar pada',
      'bahasa',
    ],
  ].map((headings): Layout => ({
    from: 'stempel',
    signs: headings,
    leastSigns: headings.length,
    read: headings.map((heading, index) => [heading, OUR_FIELDS[index] ?? 'notes']),
  })),
];

/**
 * Whose export this is, and how its columns are read. Points and money of another program are not stamps: their
 * columns are left out, and the shop may still choose one itself.
 */
export function recogniseExport(
  kind: ImportKind,
  headings: readonly string[],
): { from: KnownExport; columns: (ImportField | null)[] } | undefined {
  if (kind !== 'customers') return undefined;
  const folded = headings.map(foldName);
  const layout = LAYOUTS.find(
    ({ signs, leastSigns }) => signs.filter((sign) => folded.includes(sign)).length >= leastSigns,
  );
  if (layout === undefined) return undefined;
  const columns = folded.map((): ImportField | null => null);
  for (const [heading, field] of layout.read) {
    const index = folded.indexOf(heading);
    if (index !== -1 && !columns.includes(field)) columns[index] = field;
  }
  return { from: layout.from, columns };
}

/** How the export writes its dates, where that is known; birthdays without a year would be read wrongly otherwise. */
export function dateOrderOf(from: KnownExport): DateOrder | undefined {
  return from === 'loyverse' ? undefined : 'year_first';
}
