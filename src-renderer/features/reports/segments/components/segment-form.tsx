import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedSegment } from '#shared/contract/reports/segments.contract.ts';
import { asId, type ProgramId } from '#shared/domain/kernel/ids.ts';
import type { SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { FormSheet } from '#renderer/ui/form-sheet.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import { useProgramOptions } from '../../frame/api/filter-queries.ts';
import { useSegmentCount } from '../api/segments-queries.ts';
import { useSegmentCommands } from '../api/use-segment-commands.ts';
import { countRanges, keptWithin, longestTime, scoreRanges } from '../segment-draft.ts';
import { GroupChoice } from './group-choice.tsx';
import { RangeFields } from './range-fields.tsx';
import styles from './segments.module.css';

const any = '';

interface Props {
  /** null for a new one. */
  readonly of: SavedSegment | null;
  readonly first: SegmentDefinition;
  readonly onClose: () => void;
}

/** What customers must have in common, with their number while one chooses. */
export function SegmentForm({ of, first, onClose }: Props) {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const [name, setName] = useState(of?.name ?? '');
  const [definition, setDefinition] = useState(first);
  const programs = useProgramOptions();
  const { data: count } = useSegmentCount(definition);
  const { save, remove, busy, failure } = useSegmentCommands();
  const change = (part: Partial<SegmentDefinition>) => setDefinition((now) => ({ ...now, ...part }));
  const closeIf = (done: boolean): void => {
    if (done) onClose();
  };
  return (
    <FormSheet
      title={t(of === null ? 'form.new' : 'form.edit')}
      onClose={onClose}
      onSave={() => void save(of?.id ?? null, name, definition).then((saved) => closeIf(saved !== undefined))}
      remove={of === null ? undefined : { label: t('form.remove'), onRemove: () => void remove(of.id).then(closeIf) }}
      busy={busy}
      failure={failure?.sentence}
    >
      <TextField
        label={t('form.name')}
        placeholder={t('form.namePlaceholder')}
        value={name}
        onChange={setName}
        maxLength={60}
        autoFocus
      />
      <p className={styles.count} role="status">
        {count === undefined
          ? t('form.counting')
          : t('form.count', {
              count: count.customers,
              number: format.number(count.customers),
              of: format.number(count.of),
            })}
      </p>
      <Quiet>{t('form.all')}</Quiet>
      <GroupChoice value={definition.groups} onChange={(groups) => change({ groups })} />
      {countRanges.map((range) => (
        <RangeFields
          key={range}
          name={range}
          label={t(`form.${range}`)}
          value={definition[range]}
          onChange={(value) => change({ [range]: value })}
        />
      ))}
      <NumberField
        label={t('form.first')}
        unit={t('form.days')}
        value={definition.firstWithinDays ?? undefined}
        min={1}
        max={longestTime}
        onChange={(days) => change({ firstWithinDays: keptWithin(days, { min: 1, max: longestTime }) })}
      />
      <SelectField
        label={t('form.program')}
        value={String(definition.programId ?? any)}
        options={[
          { value: any, label: t('form.anyProgram') },
          ...programs.map((program) => ({ value: String(program.id), label: program.name })),
        ]}
        onChange={(value) => change({ programId: value === any ? null : asId<ProgramId>(Number(value)) })}
      />
      <SelectField
        label={t('form.birthday')}
        value={String(definition.birthdayMonth ?? any)}
        options={[
          { value: any, label: t('form.anyMonth') },
          ...Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1),
            label: format.monthName(index + 1),
          })),
        ]}
        onChange={(value) => change({ birthdayMonth: value === any ? null : Number(value) })}
      />
      <SwitchField
        label={t('form.reward')}
        checked={definition.rewardWaiting}
        onChange={(rewardWaiting) => change({ rewardWaiting })}
      />
      <h3 className={styles.part}>{t('form.scores')}</h3>
      {scoreRanges.map((range) => (
        <RangeFields
          key={range}
          name={range}
          label={t(`form.${range}`)}
          value={definition[range]}
          onChange={(value) => change({ [range]: value })}
        />
      ))}
    </FormSheet>
  );
}
