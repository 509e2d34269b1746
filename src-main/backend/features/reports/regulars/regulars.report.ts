import type { RegularDays } from '#shared/contract/reports/regulars.contract.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '../desk/report-tools.ts';

/** New and returning visits, day by day. */
export async function regularDays(filter: ReportFilter, { figures }: ReportTools): Promise<RegularDays> {
  return (await figures(filter)).days();
}
