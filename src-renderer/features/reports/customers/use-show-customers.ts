import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import { useReportAddress } from '../frame/report-address.ts';

/** Leads from a figure of a report to the customers behind it: the list is as long as the figure says. */
export function useShowCustomers(): (figure: CustomerFigure) => void {
  const { onShowCustomers } = useReportAddress();
  return onShowCustomers;
}
