import { commands } from './commands.ts';
import { runCommand } from './run.ts';

process.exitCode = await runCommand(process.argv.slice(2), commands, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  stderr: process.stderr,
});
