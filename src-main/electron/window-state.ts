import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window was, in device-independent pixels. */
const windowStateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(360),
  height: z.number().int().min(480),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** Null when there is none, or none that can be read: the window then opens where the system puts it. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Where a window stands is not worth an error message. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch (error) {
    console.error(error);
  }
}

const grip = 100;

/** Whether a person can still get hold of the window: screens are unplugged, and resolutions change. */
export function isReachable(state: Area, screens: readonly Area[]): boolean {
  return screens.some((screen) => {
    const across = Math.min(state.x + state.width, screen.x + screen.width) - Math.max(state.x, screen.x);
    const titleBarInside = state.y >= screen.y && state.y <= screen.y + screen.height - grip;
    return across >= grip && titleBarInside;
  });
}
