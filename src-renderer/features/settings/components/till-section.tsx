import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '#renderer/lib/languages.ts';
import { useWindowLanguageStore } from '#renderer/lib/window-language.store.ts';
import { Card } from '#renderer/ui/card.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import { playSound, useSoundStore } from '#renderer/ui/sound.ts';
import { useAppearance } from '#renderer/ui/theme/appearance.ts';
import styles from './sections.module.css';

/** How this one computer shows Stempel; nothing of it is the shop's data. */
export function TillSection() {
  const { t } = useTranslation('settings');
  const { scheme, setScheme, size, setSize } = useAppearance();
  const muted = useSoundStore((state) => state.muted);
  const setMuted = useSoundStore((state) => state.setMuted);
  const language = useWindowLanguageStore((state) => state.language);
  const setLanguage = useWindowLanguageStore((state) => state.setLanguage);
  return (
    <div className={styles.section}>
      <Card>
        <Setting title={t('till.scheme')}>
          <Segmented
            label={t('till.scheme')}
            value={scheme}
            options={[
              { value: 'auto', label: t('till.schemeAuto') },
              { value: 'light', label: t('till.schemeLight') },
              { value: 'dark', label: t('till.schemeDark') },
            ]}
            onChange={setScheme}
          />
        </Setting>
        <Setting title={t('till.size')} note={t('till.sizeNote')}>
          <Segmented
            label={t('till.size')}
            value={size}
            options={[
              { value: 'normal', label: t('till.sizeNormal') },
              { value: 'large', label: t('till.sizeLarge') },
            ]}
            onChange={setSize}
          />
        </Setting>
        <SwitchField
          label={t('till.sound')}
          hint={t('till.soundNote')}
          checked={!muted}
          onChange={(on) => {
            setMuted(!on);
            if (on) playSound('stamp');
          }}
        />
      </Card>
      <Card>
        <SelectField
          label={t('till.language')}
          hint={t('till.languageNote')}
          value={language ?? 'auto'}
          options={[
            { value: 'auto', label: t('till.languageAuto') },
            ...languages.map((one) => ({ value: one, label: languageNames[one] })),
          ]}
          onChange={(chosen) => setLanguage(chosen === 'auto' ? null : chosen)}
        />
      </Card>
    </div>
  );
}

interface SettingProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Setting({ title, note, children }: SettingProps) {
  const id = useId();
  return (
    <div className={styles.setting} role="group" aria-labelledby={id}>
      <div className={styles.settingWords}>
        <p id={id} className={styles.settingTitle}>
          {title}
        </p>
        {note === undefined ? null : <p className={styles.settingNote}>{note}</p>}
      </div>
      {children}
    </div>
  );
}
