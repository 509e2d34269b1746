import type { Paper } from '#shared/contract/reports/paper.contract.ts';
import { setPaper } from './set-paper.ts';

/** A report on A4 as a PDF, in base64. */
export async function paper(report: Paper): Promise<{ base64: string }> {
  return { base64: (await setPaper(report)).toString('base64') };
}
