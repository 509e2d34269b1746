// Runs before start, test, stempel and bench, on whatever Node the machine has: makes node_modules and out/ current.
// Nothing is imported before the version is known, so that an old Node gives a sentence and not a stack.
const oldestNode = 18;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(`Stempel needs Node ${oldestNode} or newer to set itself up; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const { installIfStale } = await import('./lib/install.mjs');
await installIfStale();

if (!process.argv.includes('--no-build')) {
  const { buildIfStale } = await import('./lib/build.mjs');
  process.exitCode = await buildIfStale();
}
