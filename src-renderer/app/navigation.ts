import {
  IconChartBar,
  IconMessage,
  IconRectangle,
  IconRubberStamp,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { Role } from '#shared/domain/staff/role.ts';

export interface Place {
  readonly to: '/counter' | '/people' | '/complaints' | '/reports' | '/programs' | '/settings';
  readonly words: 'nav.counter' | 'nav.people' | 'nav.complaints' | 'nav.reports' | 'nav.programs' | 'nav.settings';
  readonly icon: Icon;
  /** Who has a reason to go there; the backend decides what one may do. */
  readonly needs: Role;
}

/** The screens one goes to from the frame, in the order of their keys Alt+1, Alt+2, ...: the same for everybody. */
export const places: readonly Place[] = [
  { to: '/counter', words: 'nav.counter', icon: IconRubberStamp, needs: 'counter' },
  { to: '/people', words: 'nav.people', icon: IconUsers, needs: 'counter' },
  { to: '/complaints', words: 'nav.complaints', icon: IconMessage, needs: 'counter' },
  { to: '/reports', words: 'nav.reports', icon: IconChartBar, needs: 'manager' },
  { to: '/programs', words: 'nav.programs', icon: IconRectangle, needs: 'counter' },
  { to: '/settings', words: 'nav.settings', icon: IconSettings, needs: 'counter' },
];
