import { useTranslation } from 'react-i18next';
import { splits } from '#shared/domain/reports/rhythm/return-groups.ts';
import { followings } from '#shared/domain/reports/waits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Choices } from '#renderer/ui/choices.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { ReportPage } from '../frame/report-page.tsx';
import { useOwnChoice, useReportFilter } from '../frame/use-report-filter.ts';
import { useReturns } from './api/use-rhythm.ts';
import { GapsCard } from './components/gaps-card.tsx';
import { HoursCard } from './components/hours-card.tsx';
import { DRAWN_DAYS, ReturnCurves } from './components/return-curves.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import { useReturnFinding } from './use-return-finding.ts';
import { useReturnGroups, useReturnTable } from './use-return-groups.ts';

/** How soon customers come again, when they come, and how long they stay away. */
export function RhythmScreen() {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  const filter = useReportFilter();
  const [follow, onFollow] = useOwnChoice('follow', followings, 'first');
  const [split, onSplit] = useOwnChoice('split', splits, 'none');
  const { data: report, error } = useReturns({ filter, follow, split, asOf: null, untilDays: DRAWN_DAYS });
  const groupsOf = useReturnGroups();
  const tableOf = useReturnTable();
  const finding = useReturnFinding(report, follow);
  const some = report !== undefined && report.all.of > 0 ? report : undefined;
  const groups = some === undefined ? [] : groupsOf(some, split);
  return (
    <ReportPage title={t('title')} finding={finding} error={error}>
      {some === undefined ? null : (
        <FiguresCard
          title={t(`curve.title.${follow}`)}
          note={t(`curve.note.${follow}`)}
          table={tableOf(some, groups, follow, split)}
          tools={
            <Choices>
              <SelectField
                label={t('follow.label')}
                value={follow}
                options={followings.map((value) => ({ value, label: t(`follow.${value}`) }))}
                onChange={onFollow}
              />
              <SelectField
                label={t('split.label')}
                value={split}
                options={splits.map((value) => ({ value, label: t(`split.${value}`) }))}
                onChange={onSplit}
              />
            </Choices>
          }
        >
          <ReturnCurves groups={groups} />
          {split === 'program' && groups.length > 1 ? <Quiet>{t('curve.overlap')}</Quiet> : null}
          {some.others === 0 ? null : (
            <Quiet>{t('curve.others', { count: some.others, number: format.number(some.others) })}</Quiet>
          )}
        </FiguresCard>
      )}
      <HoursCard filter={filter} />
      <GapsCard filter={filter} />
    </ReportPage>
  );
}
