import type { ReportDocument } from '#shared/contract/reports/document.contract.ts';
import { reportPaper } from './report-paper.ts';

interface Order {
  readonly report: ReportDocument;
  /** Of its words, BCP 47. */
  readonly language: string;
}

/** A table of figures as a PDF, in base64. */
export async function documentReport({ report, language }: Order): Promise<string> {
  return (await reportPaper(report, language)).toString('base64');
}
