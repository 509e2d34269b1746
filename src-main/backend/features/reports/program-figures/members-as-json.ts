import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import type { ReportTools } from '../desk/report-tools.ts';

/** The customers of a segment as SQL takes them, a JSON array of their numbers; null where none was asked for. */
export async function membersAsJson(segment: SegmentId | null, { members }: ReportTools): Promise<string | null> {
  if (segment === null) return null;
  const numbers: number[] = [];
  for (const [number, belongs] of (await members(segment)).entries()) if (belongs === 1) numbers.push(number);
  return JSON.stringify(numbers);
}
