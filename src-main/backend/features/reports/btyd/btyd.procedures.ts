import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { ReportDesk } from '../desk/report-desk.ts';
import type { BtydService } from './btyd.service.ts';

export function btydProcedures({ desk, btyd }: { desk: ReportDesk; btyd: BtydService }, gate: RoleGate) {
  const query = gate.forQuery('manager');
  const { btyd: part } = os.reports;
  return part.router({
    status: part.status.use(query).handler(() => btyd.status()),
    // Sent twice it finds the fit it began, or one that holds.
    refit: part.refit.use(gate.forCommand('manager')).handler(({ input }) => btyd.refit(input.always)),
    forecast: part.forecast.use(query).handler(({ input }) => desk.ask('btydForecast', input)),
    customers: part.customers.use(query).handler(({ input }) => desk.ask('btydCustomers', input)),
  });
}
