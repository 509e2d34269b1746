import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#shared/contract/staff.contract.ts';
import { digitsNeeded } from '#shared/domain/staff/pin-policy.ts';
import type { Role } from '#shared/domain/staff/role.ts';
import { languageNames, languages } from '#renderer/lib/languages.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { NewPinPad } from '#renderer/ui/new-pin-pad.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SlideOver } from '#renderer/ui/slide-over.tsx';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useSavingStaff } from '../api/use-saving-staff.ts';
import { draftOf, needsPin, type StaffDraft } from '../staff-draft.ts';
import { usePinObjection } from '#renderer/lib/use-pin-objection.ts';
import styles from './staff-panel.module.css';

interface Props {
  /** Null adds a new colleague. */
  readonly member: StaffMember | null;
  readonly onClose: () => void;
}

const roles: readonly Role[] = ['counter', 'manager', 'owner'];
const asShop = 'shop';

/** One staff member: name, role, language, PIN, and whether she still works here. */
export function StaffPanel({ member, onClose }: Props) {
  const { t } = useTranslation(['settings', 'common', 'errors']);
  const [draft, setDraft] = useState(() => draftOf(member));
  const [choosingPin, setChoosingPin] = useState(member === null);
  const change = (change: Partial<StaffDraft>) => setDraft((before) => ({ ...before, ...change }));
  const { save, busy, refusal } = useSavingStaff(member, onClose);
  const pinWanted = needsPin(member, draft);
  const ready = draft.name.trim() !== '' && !pinWanted;
  return (
    <SlideOver
      open
      onClose={onClose}
      title={member === null ? t('settings:staff.add') : member.name}
      actions={
        <BigButton variant="main" size="main" fullWidth busy={busy} disabled={!ready} onClick={() => save(draft)}>
          {member === null ? t('settings:staff.addThis') : t('common:save')}
        </BigButton>
      }
    >
      <div className={styles.form}>
        <TextField
          label={t('settings:staff.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={40}
          autoFocus={member === null}
        />
        <div className={styles.role}>
          <p className={styles.label}>{t('settings:staff.role')}</p>
          <Segmented
            label={t('settings:staff.role')}
            value={draft.role}
            options={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
            onChange={(role) => change({ role })}
            fullWidth
          />
          <p className={styles.note}>{t(`settings:staff.may.${draft.role}`)}</p>
        </div>
        {member === null ? null : (
          <SelectField
            label={t('settings:staff.language')}
            value={draft.language ?? asShop}
            options={[
              { value: asShop, label: t('settings:staff.languageOfShop') },
              ...languages.map((language) => ({ value: language, label: languageNames[language] })),
            ]}
            onChange={(language) => change({ language: language === asShop ? null : language })}
          />
        )}
        <PinPart
          draft={draft}
          wanted={pinWanted}
          choosing={choosingPin || pinWanted}
          onChoose={() => setChoosingPin(true)}
          onChosen={(pin) => {
            change({ pin });
            setChoosingPin(false);
          }}
        />
        {member === null ? null : (
          <SwitchField
            label={t('settings:staff.active')}
            hint={t('settings:staff.activeNote')}
            checked={draft.active}
            onChange={(active) => change({ active })}
          />
        )}
        {refusal === undefined ? null : <ErrorNotice>{refusal}</ErrorNotice>}
      </div>
    </SlideOver>
  );
}

interface PinPartProps {
  readonly draft: StaffDraft;
  readonly wanted: boolean;
  readonly choosing: boolean;
  readonly onChoose: () => void;
  readonly onChosen: (pin: string) => void;
}

function PinPart({ draft, wanted, choosing, onChoose, onChosen }: PinPartProps) {
  const { t } = useTranslation('settings');
  const objection = usePinObjection();
  if (choosing && (wanted || draft.pin === null)) {
    return (
      <NewPinPad
        key={digitsNeeded(draft.role)}
        minDigits={digitsNeeded(draft.role)}
        objection={(pin) => objection(pin, draft.role)}
        submitLabel={t('staff.pinTake')}
        onChosen={onChosen}
        autoFocus={false}
      />
    );
  }
  return (
    <div className={styles.pin}>
      <span>{draft.pin === null ? t('staff.pinKept') : t('staff.pinChosen')}</span>
      {draft.pin === null ? <BigButton onClick={onChoose}>{t('staff.pinNew')}</BigButton> : null}
    </div>
  );
}
