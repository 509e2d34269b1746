import type { DeskFigures, ShiftPerson, ShiftsReport, TillFigures } from '#shared/contract/reports/shifts.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { partOfHour } from '#shared/domain/kernel/part-of-day.ts';
import { hourOf, UNKNOWN_HOUR } from '#shared/domain/ledger/visit-part.ts';
import { weekdayOf, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { staffWork, type StaffWork } from '#main/backend/features/learn/staff-work.service.ts';
import { everybody } from '#main/backend/features/staff/staff.service.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import type { ShiftRow } from './shifts.repository.ts';
import { workOf, type Work } from './work-of-months.ts';

/** What was done in a period, by person and by hour. */
export function shifts(filter: ReportFilter, { db, calendar, hold }: ReportTools): ShiftsReport {
  const done = workOf(filter, { db, hold });
  const rows = done.shifts;
  const desk = filter.programId === null ? deskWork(filter, done, { db, calendar }) : null;
  return {
    people: peopleOf(filter, db, done, desk),
    hours: hoursOf(rows, desk, calendar.cutoffMinutes),
    cells: cellsOf(rows),
    days: daysOf(filter),
  };
}

/** What belongs to no program, one by one. */
interface DeskWork {
  readonly work: readonly {
    readonly what: keyof DeskFigures;
    readonly staffId: StaffId;
    readonly hour: number;
    readonly by: number;
  }[];
  readonly goodwill: StaffWork['goodwill'];
}

function deskWork(
  filter: ReportFilter,
  { enrolments }: Work,
  { db, calendar }: Pick<ReportTools, 'db' | 'calendar'>,
): DeskWork {
  const { taken, settled, goodwill } = staffWork(db, calendar, filter);
  const handled = (what: keyof DeskFigures, cases: StaffWork['taken']) =>
    cases.map(({ staffId, at }) => ({ what, staffId, hour: hourOf(at, calendar.zone, false), by: 1 }));
  const enrolled = enrolments.map(({ staffId, hour, customers }) => ({
    what: 'enrolments' as const,
    staffId,
    hour,
    by: customers,
  }));
  return {
    work: [...enrolled, ...handled('complaintsTaken', taken), ...handled('complaintsSettled', settled)],
    goodwill,
  };
}

/** Whoever works here is there with nothing too, unless one person was asked for. */
function peopleOf(
  filter: ReportFilter,
  db: ReportTools['db'],
  { shifts: rows, served }: Work,
  desk: DeskWork | null,
): ShiftPerson[] {
  const visits = new Map(served.map((row) => [row.staffId, row.visits]));
  const goodwill = new Map(desk?.goodwill.map((given) => [given.staffId, given]));
  const personOf = (staffId: StaffId | 0, name: string, left: boolean): ShiftPerson => {
    const given = staffId === 0 ? undefined : goodwill.get(staffId);
    return {
      staffId,
      name,
      left,
      visits: visits.get(staffId) ?? 0,
      till: sumTill(rows.filter((row) => row.staffId === staffId)),
      desk: desk === null ? null : sumDesk(desk.work.filter((one) => one.staffId === staffId)),
      goodwill: desk === null ? null : { cases: given?.cases ?? 0, cost: given?.cost ?? asMinorUnits(0) },
    };
  };
  const asked = everybody(db).filter(({ id }) => filter.staffId === null || filter.staffId === id);
  const people = asked.map(({ id, name, active }) => personOf(id, name, !active));
  const nobody = personOf(0, '', false);
  return [...people.filter((one) => !one.left || didAnything(one)), ...(didAnything(nobody) ? [nobody] : [])];
}

function didAnything({ till, desk, goodwill }: ShiftPerson): boolean {
  const counts = [...Object.values(till), ...Object.values(desk ?? {}), goodwill?.cases ?? 0];
  return counts.some((count) => count > 0);
}

function hoursOf(rows: readonly ShiftRow[], desk: DeskWork | null, cutoffMinutes: number): ShiftsReport['hours'] {
  const hours = new Set([...rows.map(({ hour }) => hour), ...(desk?.work.map(({ hour }) => hour) ?? [])]);
  return [...hours]
    .toSorted((one, other) => placeInDay(one, cutoffMinutes) - placeInDay(other, cutoffMinutes))
    .map((hour) => ({
      hour,
      part: hour === UNKNOWN_HOUR ? null : partOfHour(hour, cutoffMinutes),
      till: sumTill(rows.filter((row) => row.hour === hour)),
      desk: desk === null ? null : sumDesk(desk.work.filter((one) => one.hour === hour)),
    }));
}

/** Hours after midnight are the end of the day before; an unknown one stands after all. */
function placeInDay(hour: number, cutoffMinutes: number): number {
  if (hour === UNKNOWN_HOUR) return 48;
  return (hour + 1) * 60 <= cutoffMinutes ? hour + 24 : hour;
}

function cellsOf(rows: readonly ShiftRow[]): ShiftsReport['cells'] {
  const cells = new Map<string, ShiftsReport['cells'][number]>();
  for (const { weekday, hour, stamps } of rows) {
    if (hour < 0 || stamps === 0) continue;
    const key = `${weekday} ${hour}`;
    cells.set(key, { weekday, hour, stamps: (cells.get(key)?.stamps ?? 0) + stamps });
  }
  return [...cells.values()].toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour);
}

function daysOf({ from, to, weekday }: ReportFilter): number[] {
  const days = [0, 0, 0, 0, 0, 0, 0];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const at = weekdayOf(day);
    if (weekday === null || weekday === at) days[at - 1] = (days[at - 1] ?? 0) + 1;
  }
  return days;
}

function sumTill(rows: readonly ShiftRow[]): TillFigures {
  const sum = (what: keyof TillFigures): number => rows.reduce((total, row) => total + row[what], 0);
  return {
    stamps: sum('stamps'),
    stampsUndone: sum('stampsUndone'),
    stampsVoided: sum('stampsVoided'),
    cardsOpened: sum('cardsOpened'),
    rewardsIssued: sum('rewardsIssued'),
    rewardsRedeemed: sum('rewardsRedeemed'),
    undos: sum('undos'),
    voids: sum('voids'),
    overrides: sum('overrides'),
    approvals: sum('approvals'),
  };
}

function sumDesk(work: DeskWork['work']): DeskFigures {
  const sum = (what: keyof DeskFigures): number =>
    work.reduce((total, one) => total + (one.what === what ? one.by : 0), 0);
  return {
    enrolments: sum('enrolments'),
    complaintsTaken: sum('complaintsTaken'),
    complaintsSettled: sum('complaintsSettled'),
  };
}
