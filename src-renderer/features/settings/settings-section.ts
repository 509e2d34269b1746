import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type settings from '#resources/locales/en/settings.json';
import type { Role } from '#shared/domain/staff/role.ts';

/** One section of the settings; `app/settings-sections.ts` lists them, whichever feature they come from. */
export interface SettingsSection {
  /** In the address, and its words in the `settings` catalog. */
  readonly key: keyof typeof settings.sections;
  readonly icon: Icon;
  /** Who has a reason to go there; the backend decides what one may do. */
  readonly needs: Role;
  readonly content: ComponentType;
}
