type Unit = 'now' | 'day' | 'week' | 'month' | 'year';

const DAYS: Readonly<Record<Unit, number>> = { now: 0, day: 1, week: 7, month: 30, year: 365 };

const UNITS: readonly (readonly [words: RegExp, unit: Unit])[] = [
  [/^(?:seconds?|minutes?|hours?|mins?|hrs?|sekund[aęy]?|minut[aęy]?|godzin[aęy]?|detik|menit|jam)$/u, 'now'],
  [/^(?:days?|dzie[nń]|dni|hari)$/u, 'day'],
  [/^(?:weeks?|tydzie[nń]|tygodni[ea]?|tyg|minggu)$/u, 'week'],
  [/^(?:months?|miesi[aą]c(?:e|u)?|miesi[eę]cy|mies|bulan)$/u, 'month'],
  [/^(?:years?|rok|roku|lata|lat|tahun)$/u, 'year'],
];

const ALONE: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: 1,
  dzisiaj: 0,
  dziś: 0,
  wczoraj: 1,
  przedwczoraj: 2,
  'hari ini': 0,
  kemarin: 1,
};

/** "a week ago", "tydzień temu", "seminggu yang lalu": one of a unit, with the number in its word or left out. */
const ONE = /^(?:an?|one|jeden|jedną|se|satu)\s*(?=\p{L})/u;
const AGO = /\s+(?:ago|temu|(?:yang\s+)?lalu)$/u;

/** How many days ago something was, as sites say it in the three languages; undefined for what says no such thing. */
export function readRelativeDay(words: string): number | undefined {
  const said = words.trim().toLowerCase();
  const alone = ALONE[said];
  if (alone !== undefined) return alone;
  if (!AGO.test(said)) return undefined;
  const span = said.replace(AGO, '').trim();
  const counted = /^(\d{1,3})\s+(.+)$/u.exec(span);
  const unit = unitOf(counted?.[2] ?? span.replace(ONE, ''));
  return unit === undefined ? undefined : DAYS[unit] * Number(counted?.[1] ?? 1);
}

function unitOf(word: string): Unit | undefined {
  return UNITS.find(([words]) => words.test(word))?.[1];
}
