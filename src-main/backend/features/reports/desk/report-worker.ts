import { serveReports } from './serve-reports.ts';
import { reportRegistry } from '../report-registry.ts';

serveReports(reportRegistry);
