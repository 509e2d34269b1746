import { useTranslation } from 'react-i18next';
import type { ReturnsReport } from '#shared/contract/reports/rhythm.contract.ts';
import { returnFinding, type LateReturn } from '#shared/domain/reports/rhythm/return-finding.ts';
import type { Following } from '#shared/domain/reports/waits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** What the curve says in a sentence or two; undefined while it is being counted. */
export function useReturnFinding(report: ReturnsReport | undefined, follow: Following): string | undefined {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  if (report === undefined) return undefined;
  const finding = returnFinding(report.all);
  const withLate = (said: string, late: LateReturn | null): string => {
    if (late === null) return said;
    const share = format.percent(late.share);
    return `${said} ${t('finding.late', { after: late.afterDays, within: late.withinDays, share })}`;
  };
  switch (finding.says) {
    case 'nobody':
      return t(`finding.nobody.${follow}`);
    case 'noneBack':
      return t(`finding.noneBack.${follow}`, { count: finding.of, number: format.number(finding.of) });
    case 'few':
      return t(`finding.few.${follow}`, {
        returned: format.number(finding.returned),
        of: format.number(finding.of),
      });
    case 'half':
      return withLate(t(`finding.half.${follow}`, { count: finding.days }), finding.late);
    default:
      return withLate(
        t(`finding.fewerThanHalf.${follow}`, { count: finding.days, share: format.percent(finding.share) }),
        finding.late,
      );
  }
}
