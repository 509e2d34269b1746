import { useParams } from '@tanstack/react-router';
import { SettingsPage } from '#renderer/features/settings/settings-page.tsx';
import { settingsSections } from './settings-sections.ts';

/** The settings with the section named in the address, or with the first. */
export function SettingsPages() {
  const { section } = useParams({ strict: false });
  return <SettingsPage sections={settingsSections} chosen={section} />;
}
