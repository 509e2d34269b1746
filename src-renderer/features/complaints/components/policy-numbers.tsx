import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { ranges } from '../policy-draft.ts';
import styles from './policy.module.css';
import type { PolicyFieldsProps } from './policy-fields-props.ts';

/** When a case begins to show, and when the owner hears of it. */
export function RemindersCard({ draft, change, errorOf }: PolicyFieldsProps) {
  const { t } = useTranslation('complaints');
  return (
    <Card title={t('policy.reminders')} note={t('policy.remindersNote')}>
      <div className={styles.pair}>
        <NumberField
          label={t('policy.dueSoon')}
          hint={t('policy.dueSoonHint')}
          value={draft.dueSoonMinutes}
          onChange={(dueSoonMinutes) => change(() => ({ dueSoonMinutes }))}
          {...ranges.dueSoonMinutes}
          unit={t('policy.minuteUnit')}
          error={errorOf('dueSoonMinutes')}
        />
        <NumberField
          label={t('policy.ownerAfter')}
          hint={t('policy.ownerAfterHint')}
          value={draft.ownerAfterMinutes}
          onChange={(ownerAfterMinutes) => change(() => ({ ownerAfterMinutes }))}
          {...ranges.ownerAfterMinutes}
          unit={t('policy.minuteUnit')}
          error={errorOf('ownerAfterMinutes')}
        />
      </div>
    </Card>
  );
}

/** What may be given without a manager, in the shop's money. */
export function LimitsCard({ draft, change, errorOf }: PolicyFieldsProps) {
  const { t } = useTranslation('complaints');
  const { moneyDigits, currency } = useFormat();
  const money = { min: 0, decimals: moneyDigits, unit: currency };
  return (
    <Card title={t('policy.limits')} note={t('policy.limitsNote')}>
      <div className={styles.pair}>
        <NumberField
          label={t('policy.perCase')}
          value={draft.perCase}
          onChange={(perCase) => change(() => ({ perCase }))}
          {...money}
          error={errorOf('perCase')}
        />
        <NumberField
          label={t('policy.perDay')}
          value={draft.perDay}
          onChange={(perDay) => change(() => ({ perDay }))}
          {...money}
          error={errorOf('perDay')}
        />
      </div>
    </Card>
  );
}
