import { useTranslation } from 'react-i18next';
import type { Expiry } from '#shared/domain/programs/program-terms.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { TermsDraft, TermsField } from '../terms-draft.ts';
import { IconPicker } from './icon-picker.tsx';
import styles from './program-form.module.css';

export interface TermsFieldsProps {
  readonly draft: TermsDraft;
  readonly onChange: (change: Partial<TermsDraft>) => void;
  /** The sentence under a field that cannot work. */
  readonly errorOf: (field: TermsField) => string | undefined;
}

export function BasicFields({ draft, onChange, errorOf }: TermsFieldsProps) {
  const { t } = useTranslation('programs');
  const format = useFormat();
  return (
    <Card title={t('form.basics')}>
      <TextField
        label={t('form.name')}
        hint={t('form.nameHint')}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        maxLength={60}
        error={errorOf('name')}
        required
        autoFocus
      />
      <IconPicker value={draft.icon} onChange={(icon) => onChange({ icon })} />
      <div className={styles.pair}>
        <NumberField
          label={t('form.stampsNeeded')}
          value={draft.stampsNeeded}
          onChange={(stampsNeeded) => onChange({ stampsNeeded })}
          min={1}
          max={50}
          error={errorOf('stampsNeeded')}
          required
        />
        <NumberField
          label={t('form.rewardValue')}
          hint={t('form.rewardValueHint')}
          value={draft.rewardValue}
          onChange={(rewardValue) => onChange({ rewardValue })}
          min={0}
          decimals={format.moneyDigits}
          unit={format.currency}
          error={errorOf('rewardValue')}
        />
      </div>
      <TextField
        label={t('form.rewardText')}
        hint={t('form.rewardTextHint')}
        value={draft.rewardText}
        onChange={(rewardText) => onChange({ rewardText })}
        maxLength={60}
        error={errorOf('rewardText')}
        required
      />
    </Card>
  );
}

export function LimitFields({ draft, onChange, errorOf }: TermsFieldsProps) {
  const { t } = useTranslation('programs');
  return (
    <Card title={t('form.limits')} note={t('form.limitsNote')}>
      <div className={styles.pair}>
        <NumberField
          label={t('form.cooldown')}
          hint={t('form.cooldownHint')}
          value={draft.cooldownMinutes}
          onChange={(cooldownMinutes) => onChange({ cooldownMinutes })}
          min={0}
          max={10_080}
          unit={t('form.minutes')}
          error={errorOf('cooldownMinutes')}
        />
        <NumberField
          label={t('form.dailyCap')}
          hint={t('form.dailyCapHint')}
          value={draft.dailyCap}
          onChange={(dailyCap) => onChange({ dailyCap })}
          min={1}
          max={100}
          error={errorOf('dailyCap')}
        />
      </div>
      <NumberField
        label={t('form.starterStamps')}
        hint={t('form.starterStampsHint')}
        value={draft.starterStamps}
        onChange={(starterStamps) => onChange({ starterStamps })}
        min={0}
        max={49}
        error={errorOf('starterStamps')}
      />
    </Card>
  );
}

export function ExpiryFields({ draft, onChange, errorOf }: TermsFieldsProps) {
  const { t } = useTranslation('programs');
  const kinds: readonly Expiry['kind'][] = ['none', 'after_start', 'since_last_visit'];
  return (
    <Card title={t('form.expiry')} note={t('form.expiryNote')}>
      <div className={styles.pair}>
        <SelectField
          label={t('form.cardExpiry')}
          value={draft.cardExpiry}
          options={kinds.map((kind) => ({ value: kind, label: t(`form.cardExpiryKind.${kind}`) }))}
          onChange={(cardExpiry) => onChange({ cardExpiry })}
        />
        {draft.cardExpiry === 'none' ? null : (
          <NumberField
            label={t('form.days')}
            value={draft.cardExpiryDays}
            onChange={(cardExpiryDays) => onChange({ cardExpiryDays })}
            min={1}
            max={3650}
            error={errorOf('cardExpiry')}
          />
        )}
      </div>
      <NumberField
        label={t('form.rewardExpiry')}
        hint={t('form.rewardExpiryHint')}
        value={draft.rewardExpiryDays}
        onChange={(rewardExpiryDays) => onChange({ rewardExpiryDays })}
        min={1}
        max={3650}
        error={errorOf('rewardExpiryDays')}
      />
    </Card>
  );
}

export function DateFields({ draft, onChange, errorOf }: TermsFieldsProps) {
  const { t } = useTranslation('programs');
  return (
    <Card title={t('form.dates')} note={t('form.datesNote')}>
      <div className={styles.pair}>
        <DateField
          label={t('form.activeFrom')}
          value={draft.activeFrom}
          onChange={(activeFrom) => onChange({ activeFrom })}
        />
        <DateField
          label={t('form.activeUntil')}
          value={draft.activeUntil}
          onChange={(activeUntil) => onChange({ activeUntil })}
          error={errorOf('activeUntil')}
        />
      </div>
    </Card>
  );
}
