import { useTranslation } from 'react-i18next';
import type { ImprovementFacts } from '#shared/contract/improvements.contract.ts';
import { measureSources } from '#shared/domain/improvements/measure.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './improvements.module.css';

interface Props {
  readonly measure: ImprovementFacts['measure'];
  readonly onChange: (change: Partial<ImprovementFacts['measure']>) => void;
}

/** How one will know that it got better: typed, or counted from what was recorded. */
export function MeasureFields({ measure, onChange }: Props) {
  const { t } = useTranslation('improvements');
  const isCounted = measure.source === 'pain_points' || measure.source === 'complaints';
  return (
    <>
      <SelectField
        label={t('form.measure')}
        hint={isCounted ? t('form.countedHint') : undefined}
        value={measure.source}
        options={measureSources.map((source) => ({ value: source, label: t(`source.${source}`) }))}
        onChange={(source) => onChange({ source })}
      />
      {isCounted ? (
        <NumberField
          label={t('form.weeks')}
          value={measure.weeks}
          min={1}
          max={26}
          onChange={(weeks) => onChange({ weeks: Math.min(26, Math.max(1, weeks ?? 1)) })}
        />
      ) : null}
      {measure.source === 'typed' ? (
        <>
          <TextField
            label={t('form.measureName')}
            value={measure.name}
            onChange={(name) => onChange({ name })}
            maxLength={80}
          />
          <div className={styles.pair}>
            <NumberField
              label={t('form.before')}
              value={measure.before ?? undefined}
              decimals={2}
              onChange={(before) => onChange({ before: before ?? null })}
            />
            <NumberField
              label={t('form.after')}
              value={measure.after ?? undefined}
              decimals={2}
              onChange={(after) => onChange({ after: after ?? null })}
            />
          </div>
          <Segmented
            label={t('form.better')}
            value={measure.better}
            options={(['fewer', 'more'] as const).map((value) => ({ value, label: t(`better.${value}`) }))}
            onChange={(better) => onChange({ better })}
          />
        </>
      ) : null}
    </>
  );
}
