import { Link } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayActAs } from '#shared/domain/staff/role.ts';
import { usePersonAtTill } from '#renderer/lib/use-session.ts';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import type { SettingsSection } from './settings-section.ts';
import styles from './settings-page.module.css';

interface Props {
  readonly sections: readonly SettingsSection[];
  /** Key of the one to show; undefined is the first, or only the list where there is no room for both. */
  readonly chosen: string | undefined;
}

/** Everything that is set seldom, in sections. */
export function SettingsPage({ sections, chosen }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const person = usePersonAtTill();
  const open = sections.filter(({ needs }) => person !== null && mayActAs(person.role, needs));
  const section = open.find(({ key }) => key === chosen) ?? open[0];
  if (section === undefined) return null;
  const Content = section.content;
  return (
    <Page>
      <div className={styles.settings} data-listed={chosen === undefined || undefined}>
        <nav className={styles.sections} aria-label={t('settings:title')}>
          <p className={styles.title} aria-hidden="true">
            {t('settings:title')}
          </p>
          {open.map(({ key, icon: Icon }) => (
            <Link
              key={key}
              to="/settings/$section"
              params={{ section: key }}
              className={styles.section ?? ''}
              aria-current={key === section.key ? 'page' : undefined}
            >
              <Icon size={22} stroke={1.8} aria-hidden="true" />
              {t(`settings:sections.${key}`)}
            </Link>
          ))}
        </nav>
        <div className={styles.content}>
          <Link to="/settings" className={styles.back ?? ''}>
            <IconArrowLeft size={20} aria-hidden="true" />
            {t('settings:title')}
          </Link>
          <PageHeader key={section.key} title={t(`settings:sections.${section.key}`)} />
          <Content />
        </div>
      </div>
    </Page>
  );
}
