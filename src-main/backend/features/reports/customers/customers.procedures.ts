import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { CustomerExportService } from '#main/backend/features/customers/customer-export.service.ts';
import type { CustomerListService } from '#main/backend/features/customers/customer-list.service.ts';
import type { ReportDesk } from '../desk/report-desk.ts';

export interface ReportCustomersParts {
  readonly desk: ReportDesk;
  readonly list: CustomerListService;
  readonly exports: CustomerExportService;
}

/** More than any file holds. */
const EVERYBODY = Number.MAX_SAFE_INTEGER;

/** The customers behind the figures of the reports. */
export function reportCustomersProcedures({ desk, list, exports }: ReportCustomersParts, gate: RoleGate) {
  return os.reports.customers.router({
    list: os.reports.customers.list.use(gate.forQuery('manager')).handler(async ({ input }) => {
      const { total, ids } = await desk.ask('customers', input);
      return { total, rows: list.rows(ids) };
    }),
    exportCsv: os.reports.customers.exportCsv.use(gate.forCommand('manager')).handler(async function* ({
      input,
      context,
      signal,
    }) {
      const { ids } = await desk.ask('customers', { ...input, offset: 0, limit: EVERYBODY });
      yield* exports.exportSome(ids, context.session.language, signal);
    }),
  });
}
