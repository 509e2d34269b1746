import { create } from 'zustand';
import type { ReportSearch } from './report-search.ts';

/** What the reports were last asked about, so that whoever comes back finds them as she left them. */
export const useReportStore = create<{ readonly lastSearch: ReportSearch }>()(() => ({ lastSearch: {} }));
