import type { ImportResult } from './bench-import.ts';
import type { BtydResult } from './bench-btyd.ts';
import type { ReportResult } from './bench-reports.ts';
import type { ScanResult } from './bench-scan.ts';
import type { SearchResult } from './bench-search.ts';
import type { StampResult } from './bench-stamp.ts';
import type { StartResult } from './bench-start.ts';

export interface BenchReport {
  readonly at: string;
  readonly node: string;
  readonly customers: number;
  readonly stamps: number;
  readonly madeInSeconds: number;
  readonly start: StartResult | null;
  readonly stamp: StampResult | null;
  readonly search: readonly SearchResult[] | null;
  readonly scan: ScanResult | null;
  readonly import: ImportResult | null;
  readonly btyd: BtydResult | null;
  readonly reports: readonly ReportResult[] | null;
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)}x`;

/** The report as a table to read; the JSON has every figure. */
export function printReport(report: BenchReport): void {
  const rows: [what: string, value: string, target: string][] = [];
  const { start, stamp, search, scan, import: imported, btyd, reports } = report;
  if (stamp !== null) {
    rows.push(['stamp command p50 / p99', `${ms(stamp.stamp.p50)} / ${ms(stamp.stamp.p99)}`, '']);
    rows.push(['  bare SQLite, same rows p50 / p99', `${ms(stamp.bare.p50)} / ${ms(stamp.bare.p99)}`, '']);
    const { p25, p50, p75 } = stamp.ratioOfRounds;
    rows.push(['  ratio of the p50s', times(stamp.ratioP50), 'at most 2x']);
    rows.push(['  of each round: p25 / p50 / p75', `${times(p25)} / ${times(p50)} / ${times(p75)}`, '']);
    const { processor } = stamp;
    const figures = `${ms(processor.stamp)} / ${ms(processor.bare)}, ${times(processor.ratio)}`;
    rows.push(['  processor alone, ours / bare', figures, '']);
  }
  for (const { kind, ours, like, ratioP50 } of search ?? []) {
    const figures = `${ms(ours.p50)} / ${ms(ours.p99)}, LIKE ${ms(like.p50)}, ${times(ratioP50)}`;
    rows.push([`search, ${kind} p50 / p99`, figures, 'p99 under 16 ms, 100x']);
  }
  if (scan !== null)
    rows.push(['scan to visible stamp p50 / p95', `${ms(scan.p50)} / ${ms(scan.p95)}`, 'p95 under 100 ms']);
  if (start !== null) {
    rows.push(['backend ready p50 (whole process)', `${ms(start.ready.p50)} (${ms(start.process.p50)})`, 'under 1 s']);
    rows.push(['resident memory', `${start.residentMegabytes.toFixed(0)} MB`, 'under 250 MB']);
  }
  if (imported !== null) {
    rows.push(['import of customers', `${imported.customersPerSecond.toFixed(0)} rows/s`, '']);
    rows.push(['import of visits', `${imported.visitsPerSecond.toFixed(0)} rows/s`, '']);
  }
  if (btyd !== null) {
    rows.push(['BG/NBD fit', ms(btyd.observe + btyd.fit), '1,000,000 customers under 10 s']);
    rows.push(['  expected visits of each customer', ms(btyd.forecast), '']);
    rows.push(['  furthest parameter, in standard errors', btyd.furthest.toFixed(1), '']);
  }
  for (const { name, narrowed, ours, processor, duckdb, ratioP50 } of reports ?? []) {
    const beside = duckdb === null ? '' : `, DuckDB ${ms(duckdb.p50)}, ${times(ratioP50 ?? 0)}`;
    const figures = `${ms(ours.p50)} / ${ms(ours.p95)}, processor ${ms(processor.p50)}${beside}`;
    rows.push([`report, ${name} p50 / p95`, figures, narrowed ? 'p95 under 500 ms' : 'p95 under 50 ms']);
  }
  const { customers, stamps, madeInSeconds } = report;
  console.log(
    `\n${customers} customers, ${stamps} stamps (made in ${madeInSeconds.toFixed(0)} s), Node ${report.node}\n`,
  );
  const width = Math.max(...rows.map(([what]) => what.length));
  const valueWidth = Math.max(...rows.map(([, value]) => value.length));
  for (const [what, value, target] of rows)
    console.log(`${what.padEnd(width)}  ${value.padEnd(valueWidth)}  ${target}`);
}
