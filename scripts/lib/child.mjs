import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectNode, root, runsOnProjectNode } from './checkout.mjs';

/**
 * @typedef {{ code: number, output: string, timedOut: boolean }} Ended
 * @typedef {{ quiet?: boolean, echo?: boolean, timeoutMs?: number, env?: Record<string, string>, shell?: boolean, cwd?: string }} RunOptions
 */

/**
 * Runs a program to its end and passes signals on to it.
 * `quiet` keeps its words for `output`, `echo` does both, otherwise it shares this terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>} `code` is 128 + the signal's number when a signal ended it, as shells count
 */
export function run(
  command,
  args,
  { quiet = false, echo = false, timeoutMs = 0, env = {}, shell = false, cwd = root } = {},
) {
  const captured = quiet || echo;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: captured ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    let timedOut = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (echo) process.stdout.write(text);
      });
    }
    const timer = timeoutMs > 0 ? setTimeout(() => ((timedOut = true), child.kill('SIGKILL')), timeoutMs) : undefined;
    const stopForwarding = forwardSignals(child);
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      stopForwarding();
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 1)));
  });
}

const startedBy = process.ppid;

// Ending npm ends the shell between it and this script, which passes no signal on: what is left is an orphan.
const npmHasGone = () => process.env['npm_lifecycle_event'] !== undefined && process.ppid !== startedBy;

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // Ctrl+C in a terminal reaches the child by itself; a second one would cut its clean shutdown short.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  const watch = setInterval(() => {
    if (npmHasGone()) child.kill('SIGTERM');
  }, 1000);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, forward);
  };
}

/**
 * Starts the calling script again on the project's Node when it was started on an older one, and ends with its exit code.
 * @param {string} script the caller's own path
 */
export async function moveToProjectNode(script) {
  if (runsOnProjectNode()) return;
  const { code } = await run(projectNode, [script, ...process.argv.slice(2)]);
  process.exit(code);
}
