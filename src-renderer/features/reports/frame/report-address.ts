import { createContext, use } from 'react';
import type { CaseFigure } from '#shared/contract/case-figure.ts';
import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId, SegmentId } from '#shared/domain/kernel/ids.ts';
import type { OwnSearch } from './own-search.ts';
import type { ReportSearch } from './report-search.ts';

/** Where the reports are, and the ways that lead away from them; the app knows. */
export interface ReportAddress {
  /** Today as the shop counts it. */
  readonly today: BusinessDay;
  /** What stands in the address, or what was asked about last. */
  readonly search: ReportSearch;
  /** What else stands there, of the report that is open: never trusted, it may have been typed by hand. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly onSearch: (search: ReportSearch) => void;
  readonly onOwn: (change: OwnSearch) => void;
  /** Opens another report, about the same unless something else is said. */
  readonly onOpenReport: (path: string, own?: OwnSearch, about?: ReportSearch) => void;
  /** The customers behind a figure: as many as it says. */
  readonly onShowCustomers: (figure: CustomerFigure, about?: ReportSearch) => void;
  /** The complaints behind a figure of theirs. */
  readonly onShowCases: (figure: CaseFigure) => void;
  readonly onOpenCustomer: (customerId: CustomerId) => void;
  /** Everybody in a segment, in the list of people. */
  readonly onOpenSegment: (segmentId: SegmentId) => void;
  readonly onOpenComplaints: () => void;
}

export const ReportAddressContext = createContext<ReportAddress | undefined>(undefined);

export function useReportAddress(): ReportAddress {
  const address = use(ReportAddressContext);
  if (address === undefined) throw new Error('useReportAddress needs a ReportAddressContext above it');
  return address;
}
