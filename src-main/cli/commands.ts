import type { Command } from './command.ts';

/** In the order `help` lists them; each is a file in commands/. */
export const commands: readonly Command[] = [];
