import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { benchBtyd } from './bench-btyd.ts';
import { benchImport } from './bench-import.ts';
import { benchReports } from './bench-reports.ts';
import { benchScan } from './bench-scan.ts';
import { benchSearch } from './bench-search.ts';
import { benchStamp } from './bench-stamp.ts';
import { benchStart } from './bench-start.ts';
import { makeDataset } from './dataset.ts';
import { benchOptions, type Part } from './options.ts';
import { printReport, type BenchReport } from './report.ts';

const options = benchOptions(process.argv.slice(2));
const scratch = mkdtempSync(join(tmpdir(), 'stempel-bench-'));
const dataFolder = options.dataFolder ?? join(scratch, 'data');
try {
  const began = performance.now();
  // The reports have a file of their own, which is made without the ledger.
  if (options.parts.some((part) => part !== 'reports' && part !== 'btyd')) {
    await makeDataset(dataFolder, options.customers, options.stamps);
  }
  const madeInSeconds = (performance.now() - began) / 1000;
  const does = (part: Part): boolean => options.parts.includes(part);
  const report: BenchReport = {
    at: new Date().toISOString(),
    node: process.version,
    customers: options.customers,
    stamps: options.stamps,
    madeInSeconds,
    start: does('start') ? await benchStart(dataFolder) : null,
    search: does('search') ? benchSearch(dataFolder) : null,
    stamp: does('stamp') ? await benchStamp(dataFolder) : null,
    scan: does('scan') ? await benchScan(dataFolder) : null,
    import: does('import') ? await benchImport(join(scratch, 'import')) : null,
    btyd: does('btyd') ? benchBtyd(options.customers) : null,
    reports: does('reports')
      ? await benchReports(join(dataFolder, 'reports'), options.customers, options.stamps)
      : null,
  };
  printReport(report);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, JSON.stringify(report, null, 2));
  console.log(`\nwritten to ${options.json}`);
} finally {
  rmSync(join(dataFolder, 'stamp'), { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
}
