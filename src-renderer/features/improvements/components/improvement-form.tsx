import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Improvement, ImprovementFacts } from '#shared/contract/improvements.contract.ts';
import { improvementStates } from '#shared/domain/improvements/measure.ts';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { useReasons } from '#renderer/lib/use-reasons.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { FormSheet } from '#renderer/ui/form-sheet.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { usePainPointKinds, useStaff } from '../api/improvement-queries.ts';
import { useImprovementCommands } from '../api/use-improvement-commands.ts';
import { useMeasureWords } from '../use-measure-words.ts';
import styles from './improvements.module.css';
import { MeasureFields } from './measure-fields.tsx';

const days = ['plannedOn', 'startedOn', 'doneOn'] as const;
const none = '';

interface Props {
  /** null for a new one. */
  readonly of: Improvement | null;
  readonly first: ImprovementFacts;
  readonly onClose: () => void;
}

/** An improvement from the idea to what came of it. */
export function ImprovementForm({ of, first, onClose }: Props) {
  const { t } = useTranslation('improvements');
  const [facts, setFacts] = useState(first);
  const kinds = usePainPointKinds();
  const reasons = useReasons().data ?? [];
  const staff = useStaff();
  const reasonWords = useReasonWords();
  const measureWords = useMeasureWords();
  const { save, remove, busy, failure } = useImprovementCommands();
  const change = (part: Partial<ImprovementFacts>) => setFacts((now) => ({ ...now, ...part }));
  const closeIf = (done: boolean): void => {
    if (done) onClose();
  };
  return (
    <FormSheet
      title={t(of === null ? 'form.new' : 'form.edit')}
      onClose={onClose}
      onSave={() => void save(of?.id ?? null, facts).then(closeIf)}
      remove={of === null ? undefined : { label: t('form.remove'), onRemove: () => void remove(of.id).then(closeIf) }}
      busy={busy}
      failure={failure?.sentence}
    >
      <TextField
        label={t('form.what')}
        value={facts.what}
        onChange={(what) => change({ what })}
        maxLength={120}
        autoFocus
      />
      <TextAreaField label={t('form.why')} value={facts.why} onChange={(why) => change({ why })} maxLength={1000} />
      <SelectField
        label={t('form.kind')}
        value={String(facts.kindId ?? none)}
        options={[
          { value: none, label: t('form.none') },
          ...kinds.map((kind) => ({
            value: String(kind.id),
            label: measureWords({
              measure: { ...facts.measure, source: 'pain_points' },
              kindId: kind.id,
              reasonId: null,
            }),
          })),
        ]}
        onChange={(value) => change({ kindId: kinds.find(({ id }) => String(id) === value)?.id ?? null })}
      />
      <SelectField
        label={t('form.reason')}
        value={String(facts.reasonId ?? none)}
        options={[
          { value: none, label: t('form.none') },
          ...reasons
            .flatMap((group) => [group, ...group.reasons])
            .map((reason) => ({ value: String(reason.id), label: reasonWords(reason) })),
        ]}
        onChange={(value) =>
          change({
            reasonId:
              reasons.flatMap((group) => [group, ...group.reasons]).find(({ id }) => String(id) === value)?.id ?? null,
          })
        }
      />
      <div className={styles.pair}>
        <SelectField
          label={t('form.by')}
          value={String(facts.staffId ?? none)}
          options={[
            { value: none, label: t('form.nobody') },
            ...staff.map(({ staffId, name }) => ({ value: String(staffId), label: name })),
          ]}
          onChange={(value) =>
            change({ staffId: staff.find(({ staffId }) => String(staffId) === value)?.staffId ?? null })
          }
        />
        <SelectField
          label={t('form.state')}
          value={facts.state}
          options={improvementStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <div className={styles.days}>
        {days.map((day) => (
          <DateField
            key={day}
            label={t(`form.${day}`)}
            value={facts[day] ?? undefined}
            onChange={(value) => change({ [day]: value ?? null })}
          />
        ))}
      </div>
      <MeasureFields measure={facts.measure} onChange={(part) => change({ measure: { ...facts.measure, ...part } })} />
      <TextAreaField
        label={t('form.result')}
        value={facts.result}
        onChange={(result) => change({ result })}
        maxLength={1000}
      />
    </FormSheet>
  );
}
