import {
  IconBuildingStore,
  IconDatabase,
  IconDeviceDesktop,
  IconFileImport,
  IconListTree,
  IconMessageReply,
  IconMessageReport,
  IconPassword,
  IconShieldLock,
  IconUsersGroup,
} from '@tabler/icons-react';
import { TemplatesSection } from '#renderer/features/answer-templates/components/templates-section.tsx';
import { BackupsSection } from '#renderer/features/backups/backups-section.tsx';
import { ReasonsSection } from '#renderer/features/complaint-reasons/components/reasons-section.tsx';
import { PolicySection } from '#renderer/features/complaints/components/policy-section.tsx';
import { PrivacySection } from '#renderer/features/privacy/privacy-section.tsx';
import { OwnPinSection } from '#renderer/features/settings/components/own-pin-section.tsx';
import { ShopSection } from '#renderer/features/settings/components/shop-section.tsx';
import { StaffSection } from '#renderer/features/settings/components/staff-section.tsx';
import { TillSection } from '#renderer/features/settings/components/till-section.tsx';
import type { SettingsSection } from '#renderer/features/settings/settings-section.ts';
import { ImportSection } from './import-section.tsx';

/** The sections of the settings, from whichever feature, in their order. */
export const settingsSections: readonly SettingsSection[] = [
  { key: 'shop', icon: IconBuildingStore, needs: 'owner', content: ShopSection },
  { key: 'staff', icon: IconUsersGroup, needs: 'manager', content: StaffSection },
  { key: 'complaints', icon: IconMessageReport, needs: 'owner', content: PolicySection },
  { key: 'reasons', icon: IconListTree, needs: 'owner', content: ReasonsSection },
  { key: 'answers', icon: IconMessageReply, needs: 'owner', content: TemplatesSection },
  { key: 'backups', icon: IconDatabase, needs: 'manager', content: BackupsSection },
  { key: 'privacy', icon: IconShieldLock, needs: 'owner', content: PrivacySection },
  { key: 'import', icon: IconFileImport, needs: 'manager', content: ImportSection },
  { key: 'till', icon: IconDeviceDesktop, needs: 'counter', content: TillSection },
  { key: 'pin', icon: IconPassword, needs: 'counter', content: OwnPinSection },
];
