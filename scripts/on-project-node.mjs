// node scripts/on-project-node.mjs FILE ARGS…: runs FILE on the project's own Node, whatever Node started this.
import { inCheckout, projectNode, requireFile } from './lib/checkout.mjs';
import { run } from './lib/child.mjs';

const [file = '', ...args] = process.argv.slice(2);
const { code } = await run(projectNode, [requireFile(inCheckout(file)), ...args], { cwd: process.cwd() });
process.exit(code);
