import type { Role } from '#shared/domain/staff/role.ts';

type ReportSection =
  | 'regulars'
  | 'cohorts'
  | 'rhythm'
  | 'segments'
  | 'programs'
  | 'shifts'
  | 'day'
  | 'letter'
  | 'expect'
  | 'worth';

export interface ReportsSection {
  readonly to: `/reports/${ReportSection}`;
  readonly words: `reportsSections.${ReportSection}`;
  /** Who has a reason to go there; the backend decides what one may see. */
  readonly needs: Role;
}

/** The reports, in the order they are offered. */
export const reportsSections: readonly ReportsSection[] = [
  { to: '/reports/regulars', words: 'reportsSections.regulars', needs: 'manager' },
  { to: '/reports/cohorts', words: 'reportsSections.cohorts', needs: 'manager' },
  { to: '/reports/rhythm', words: 'reportsSections.rhythm', needs: 'manager' },
  { to: '/reports/segments', words: 'reportsSections.segments', needs: 'manager' },
  { to: '/reports/programs', words: 'reportsSections.programs', needs: 'manager' },
  { to: '/reports/shifts', words: 'reportsSections.shifts', needs: 'manager' },
  { to: '/reports/day', words: 'reportsSections.day', needs: 'manager' },
  { to: '/reports/expect', words: 'reportsSections.expect', needs: 'manager' },
  { to: '/reports/worth', words: 'reportsSections.worth', needs: 'owner' },
  { to: '/reports/letter', words: 'reportsSections.letter', needs: 'owner' },
];
