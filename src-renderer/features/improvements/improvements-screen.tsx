import { IconPlus, IconTrendingUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Improvement } from '#shared/contract/improvements.contract.ts';
import { quarterOf } from '#shared/domain/improvements/measure.ts';
import { asId, type PainPointKindId } from '#shared/domain/kernel/ids.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { useImprovements } from './api/improvement-queries.ts';
import { ImprovementForm } from './components/improvement-form.tsx';
import { ImprovementLine } from './components/improvement-line.tsx';
import styles from './components/improvements.module.css';
import { factsOfImprovement, newImprovement } from './improvement-draft.ts';
import type { ImprovementsSearch } from './improvements-search.ts';

interface Props {
  /** What stands in the address. */
  readonly search: ImprovementsSearch;
  readonly onSearch: (search: ImprovementsSearch) => void;
}

/** What the shop made better, quarter by quarter. */
export function ImprovementsScreen({ search, onSearch }: Props) {
  const { t } = useTranslation('improvements');
  const sentence = useErrorSentence();
  const mayEdit = useMayActAs('manager');
  const today = useToday();
  const { data, error } = useImprovements();
  const [open, setOpen] = useState<Improvement | null>();
  const quarter = today === undefined ? undefined : quarterOf(today);
  const ofQuarter = (wanted: number): Improvement[] => (data ?? []).filter(({ day }) => quarterOf(day) === wanted);
  const quarters = [...new Set((data ?? []).map(({ day }) => quarterOf(day)))]
    .filter((one) => one !== quarter)
    .toSorted((a, b) => b - a);
  const shown = mayEdit && search.kind !== undefined ? null : open;
  const first =
    shown === null || shown === undefined
      ? newImprovement(search.kind === undefined ? null : asId<PainPointKindId>(search.kind))
      : factsOfImprovement(shown);
  const add = mayEdit ? (
    <BigButton variant="main" icon={<IconPlus size={20} />} onClick={() => setOpen(null)}>
      {t('add')}
    </BigButton>
  ) : null;

  function lead(improvements: readonly Improvement[]): string {
    const made = improvements.filter(({ state }) => state === 'done');
    const count = (verdict: Improvement['verdict']) => made.filter((one) => one.verdict === verdict).length;
    const said = (['better', 'same', 'worse', 'too_early'] as const)
      .map((verdict) => ({ verdict, count: count(verdict) }))
      .filter((one) => one.count > 0)
      .map((one) => t(`lead.${one.verdict}`, { count: one.count }));
    return [t('lead.made', { count: made.length }), ...said].join(' ');
  }

  const lines = (improvements: readonly Improvement[]) => (
    <ul className={styles.lines}>
      {improvements.map((improvement) => (
        <ImprovementLine
          key={improvement.id}
          improvement={improvement}
          onOpen={mayEdit ? () => setOpen(improvement) : undefined}
        />
      ))}
    </ul>
  );

  return (
    <Page>
      <PageHeader
        title={t('title')}
        actions={add}
        lead={data === undefined || quarter === undefined ? '\u00a0' : lead(ofQuarter(quarter))}
      />
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {data === undefined || quarter === undefined ? null : (
        <>
          <Card title={t('thisQuarter')}>
            {ofQuarter(quarter).length === 0 ? (
              <EmptyState icon={<IconTrendingUp size={40} stroke={1.5} />} title={t('empty.title')} action={add}>
                {t('empty.text')}
              </EmptyState>
            ) : (
              lines(ofQuarter(quarter))
            )}
          </Card>
          {quarters.map((one) => (
            <Card
              key={one}
              title={t('quarter', { quarter: (one % 4) + 1, year: Math.floor(one / 4) })}
              note={lead(ofQuarter(one))}
            >
              {lines(ofQuarter(one))}
            </Card>
          ))}
        </>
      )}
      {shown === undefined ? null : (
        <ImprovementForm
          key={shown?.id ?? `new ${String(search.kind)}`}
          of={shown}
          first={first}
          onClose={() => {
            setOpen(undefined);
            if (search.kind !== undefined) onSearch({});
          }}
        />
      )}
    </Page>
  );
}
