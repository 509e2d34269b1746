import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const checkout = resolve(import.meta.dirname, '../..');

/**
 * What the project's own lint configuration says about a tree of planted files: one rule's messages by path.
 * @throws when the linter did not run
 */
export function lintPlanted(rule: string, files: Readonly<Record<string, string>>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'stempel-planted-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${source}\n`);
    }
    const oxlint = join(checkout, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '-c', join(checkout, '.oxlintrc.json'), '--format=json', '.'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(`oxlint gave no JSON: ${stdout}${stderr}`);
    return messagesOf(rule, stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function messagesOf(rule: string, report: string): Map<string, string> {
  const { diagnostics } = JSON.parse(report) as { diagnostics: { code: string; filename: string; message: string }[] };
  return new Map(
    diagnostics
      .filter(({ code }) => code.includes(rule))
      .map(({ filename, message }) => [filename.replaceAll('\\', '/'), message]),
  );
}
