import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportFile, ImportPlan } from '#shared/contract/imports.contract.ts';
import { needsProgram } from '#shared/domain/imports/import-field.ts';
import { DATE_ORDERS, parseLocalDate } from '#shared/domain/imports/local-date.ts';
import { dateSamples } from '#shared/domain/imports/suggest-plan.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import { changePlan } from '../import.store.ts';
import styles from '../imports.module.css';

interface Props {
  readonly file: ImportFile;
  readonly plan: ImportPlan;
}

/** What the file alone does not say. */
export function PlanOptions({ file, plan }: Props) {
  const { t } = useTranslation('imports');
  const dates = dateSamples(file, plan.headed, plan.columns);
  return (
    <Card title={t('options.title')}>
      <div className={styles.options}>
        {needsProgram(plan.kind, plan.columns) ? <ProgramChoice plan={plan} /> : null}
        {dates.length === 0 ? null : <DateOrderChoice plan={plan} dates={dates} />}
        {plan.kind === 'visits' ? (
          <SwitchField
            label={t('options.createCustomers')}
            hint={t('options.createCustomersHint')}
            checked={plan.createCustomers}
            onChange={(createCustomers) => changePlan({ createCustomers })}
          />
        ) : (
          <SwitchField
            label={t('options.fillGaps')}
            hint={t('options.fillGapsHint')}
            checked={plan.existing === 'fill_gaps'}
            onChange={(fill) => changePlan({ existing: fill ? 'fill_gaps' : 'skip' })}
          />
        )}
      </div>
    </Card>
  );
}

function ProgramChoice({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation('imports');
  const programs = useQuery(api.programs.list.queryOptions({ input: {} })).data ?? [];
  return (
    <SelectField
      label={t('options.program')}
      hint={programs.length === 0 ? t('options.noProgram') : undefined}
      placeholder={t('options.chooseProgram')}
      value={plan.programId === null ? undefined : String(plan.programId)}
      options={programs.map(({ id, terms }) => ({ value: String(id), label: terms.name }))}
      onChange={(id) => changePlan({ programId: asId<ProgramId>(Number(id)) })}
    />
  );
}

function DateOrderChoice({ plan, dates }: { readonly plan: ImportPlan; readonly dates: readonly string[] }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const readable = dates.filter((text) => parseLocalDate(text, plan.dateOrder) !== undefined);
  // One that reads differently in another order tells the person most.
  const telling = readable.find((text) => /^(0?[1-9]|1[0-2])\D/.test(text)) ?? readable[0] ?? '';
  const read = parseLocalDate(telling, plan.dateOrder);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hint =
    read === undefined || read.year < 1000
      ? undefined
      : t('options.dateExample', {
          text: telling,
          date: format.day(businessDayFromIso(`${read.year}-${two(read.month)}-${two(read.day)}`)),
        });
  return (
    <SelectField
      label={t('options.dateOrder')}
      hint={hint}
      value={plan.dateOrder}
      options={DATE_ORDERS.map((value) => ({ value, label: t(`dateOrder.${value}`) }))}
      onChange={(dateOrder) => changePlan({ dateOrder })}
    />
  );
}
