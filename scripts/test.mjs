// npm test -- --only=types,unit
// npm test -- --long          also what takes the run over ten minutes
// Runs every gate and ends with one line over all of them: "N passed, N failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './lib/build.mjs';
import { inCheckout, projectNode, say } from './lib/checkout.mjs';
import { moveToProjectNode, run } from './lib/child.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { electronBinary } from './lib/electron.mjs';

await moveToProjectNode(fileURLToPath(import.meta.url));

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const reports = 'node_modules/.cache/test-reports';

/** @type {Record<string, () => Promise<Tally>>} In the order they run: the quickest to fail first. */
const gates = {
  types: () => check('typescript/bin/tsc', ['-b']),
  lint: () => check('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  format: () => check('oxfmt/bin/oxfmt', ['--check']),
  'dead-code': () => check('knip/bin/knip.js', ['--no-progress']),
  build: async () => tallyOf(await buildIfStale()),
  unit: () => vitest('unit'),
  integration: () => vitest('integration'),
  ...(existsSync(inCheckout('test/faults')) && { faults: () => vitest('faults') }),
  e2e: endToEnd,
};

const chosen = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const unknown = chosen?.find((name) => !(name in gates));
if (unknown !== undefined) {
  say(`There is no "${unknown}" to test; there are ${Object.keys(gates).join(', ')}.`);
  process.exit(2);
}

rmSync(inCheckout(reports), { recursive: true, force: true });
mkdirSync(inCheckout(reports), { recursive: true });

/** @type {Tally} */
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const [name, gate] of Object.entries(gates)) {
  if (chosen && !chosen.includes(name)) continue;
  console.log(`\n── ${name}`);
  const startedAt = Date.now();
  const tally = await gate();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  lines.push(`${name.padEnd(12)} ${sentence(tally)} (${seconds} s)`);
  console.log(`   ${sentence(tally)} (${seconds} s)`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

console.log(`\n${lines.join('\n')}\n\n${sentence(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {Tally} tally */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A static check counts as one test.
 * @param {number} code
 * @returns {Tally}
 */
function tallyOf(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} program path inside node_modules
 * @param {readonly string[]} args
 */
async function check(program, args) {
  const { code, output } = await run(projectNode, [inCheckout('node_modules', program), ...args], { quiet: true });
  if (code !== 0) console.log(output.trim());
  return tallyOf(code);
}

/** @param {string} project */
async function vitest(project) {
  const report = `${reports}/${project}.json`;
  const { code } = await run(projectNode, [
    inCheckout('node_modules/vitest/vitest.mjs'),
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return counted(code, report, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }));
}

async function endToEnd() {
  const problem = await ensureChromium();
  if (problem) {
    console.log(problem);
    return tallyOf(1);
  }
  const report = `${reports}/e2e.json`;
  const playwright = inCheckout('node_modules/@playwright/test/cli.js');
  const long = process.argv.includes('--long') ? { STEMPEL_LONG: '1' } : {};
  const { code } = await run(projectNode, [playwright, 'test'], { env: { STEMPEL_E2E_REPORT: report, ...long } });
  if (!electronBinary()) {
    console.log('\n   !! THE ELECTRON SHELL WAS NOT TESTED: there is no Electron binary on this machine.');
    console.log(
      '   !! Its tests count as skipped. "npx install-electron" fetches the binary where the internet allows.',
    );
  }
  return counted(code, report, ({ stats }) => {
    if (stats.flaky > 0) console.log(`\n   !! ${stats.flaky} needed a second try: a race to be mended, named above.`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  });
}

/**
 * Reads a runner's report. A runner that crashed, ended badly without naming a failure, or ran nothing has failed once.
 * @param {number} code
 * @param {string} report
 * @param {(content: any) => Tally} read
 * @returns {Tally}
 */
function counted(code, report, read) {
  if (!existsSync(inCheckout(report))) return tallyOf(1);
  const tally = read(JSON.parse(readFileSync(inCheckout(report), 'utf8')));
  const ranNothing = tally.passed + tally.failed === 0;
  const endedBadly = code !== 0 && tally.failed === 0;
  if (ranNothing) console.log('   No test ran.');
  if (endedBadly && !ranNothing) console.log(`   The runner ended with ${code} without naming a failed test.`);
  return ranNothing || endedBadly ? { ...tally, failed: tally.failed + 1 } : tally;
}
