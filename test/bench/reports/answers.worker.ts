import { serveReports } from '#main/backend/features/reports/desk/serve-reports.ts';
import { reportRegistry } from '#main/backend/features/reports/report-registry.ts';
import { answers, figureName } from './answers.ts';

const figures = Object.entries(answers).map(([name, answer]) => [figureName(name), async () => answer]);
serveReports({ ...reportRegistry, ...Object.fromEntries(figures) });
