import type { Paper, PaperFile } from '#shared/contract/reports/paper.ts';
import { reportPdf } from '#main/backend/pdf/report-paper.ts';

/** A report on A4, made in the thread of the reports: setting it takes longer than a stamp may wait. */
export async function paperFile(paper: Paper): Promise<PaperFile> {
  const pdf = await reportPdf(paper);
  return { name: `${paper.fileName}.pdf`, base64: pdf.toString('base64') };
}
