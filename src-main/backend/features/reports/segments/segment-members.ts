import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import type { CustomerSet } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools } from '../desk/report-tools.ts';

/** Who is in a segment today. */
export async function segmentMembers(_tools: ReportTools, segment: SegmentId): Promise<CustomerSet> {
  throw new Error(`There is no segment ${segment}`);
}
