import { regularsContract } from './reports/regulars.contract.ts';
import { segmentsContract } from './reports/segments.contract.ts';

/** What an owner wants to know; each report is made anew when it is asked for. */
export const reportsContract = { regulars: regularsContract, segments: segmentsContract };
