import { serveReports } from '#main/backend/features/reports/desk/serve-reports.ts';
import { answers } from './answers.ts';

serveReports(Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, async () => answer])));
