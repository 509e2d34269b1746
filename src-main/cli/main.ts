import { commands } from './commands.ts';
import { runCommand } from './run.ts';

// Whoever reads only the beginning (`| head`) has what she wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), commands, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  stderr: process.stderr,
});
