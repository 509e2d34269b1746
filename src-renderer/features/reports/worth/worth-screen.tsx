import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { MOST_POINTS } from '#shared/domain/reports/worth/worth.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { CountField } from '#renderer/ui/count-field.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { ReportPage } from '../frame/report-page.tsx';
import { useWorth } from './api/use-worth.ts';
import { AssumptionsCard } from './components/assumptions-card.tsx';
import { InputsCard } from './components/inputs-card.tsx';
import { SourcesCard } from './components/sources-card.tsx';
import { WhatIfCard } from './components/what-if-card.tsx';
import styles from './components/worth.module.css';
import { mostPoints, worthFinding } from './worth-finding.ts';

/** What more customers who come back would bring, by the shop's own figures; for the owner. */
export function WorthScreen() {
  const { t } = useTranslation('reports-worth');
  const mayLook = useMayActAs('owner');
  if (mayLook) return <Calculator />;
  return (
    <Page width="reading">
      <PageHeader title={t('title')} />
      <EmptyState title={t('forOwner.title')} icon={<IconLock size={40} />}>
        {t('forOwner.text')}
      </EmptyState>
    </Page>
  );
}

function Calculator() {
  const { t } = useTranslation('reports-worth');
  const { data: report, error } = useWorth(true);
  const [wished, setPoints] = useState(1);
  const most = report === undefined ? MOST_POINTS : mostPoints(report, MOST_POINTS);
  const points = Math.min(wished, most);
  const finding = useFindingWords(report, points);
  return (
    <ReportPage title={t('title')} finding={finding} error={error} withPeriod={false} usable={[]}>
      {report === undefined ? null : (
        <>
          <div className={styles.columns}>
            <InputsCard key={JSON.stringify(report.inputs)} inputs={report.inputs}>
              <CountField
                label={t('points.label')}
                lessLabel={t('points.less')}
                moreLabel={t('points.more')}
                value={points}
                min={1}
                max={most}
                onChange={setPoints}
              />
            </InputsCard>
            <AssumptionsCard report={report} points={points} />
          </div>
          <WhatIfCard report={report} most={most} />
          <SourcesCard report={report} />
        </>
      )}
    </ReportPage>
  );
}

function useFindingWords(report: WorthReport | undefined, points: number): string | undefined {
  const { t } = useTranslation('reports-worth');
  const format = useFormat();
  if (report === undefined) return undefined;
  const found = worthFinding(report, points);
  const whole = (value: number) => format.number(Math.round(value));
  switch (found.key) {
    case 'money':
      return t('finding.money', {
        count: points,
        margin: format.money(found.worth.margin.value),
        low: format.money(found.worth.margin.low),
        high: format.money(found.worth.margin.high),
        visits: whole(found.worth.visits.value),
      });
    case 'visits':
      return t('finding.visits', {
        count: points,
        visits: whole(found.worth.visits.value),
        low: whole(found.worth.visits.low),
        high: whole(found.worth.visits.high),
      });
    default:
      return t(`finding.${found.key}`);
  }
}
