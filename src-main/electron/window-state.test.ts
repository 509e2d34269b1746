import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isReachable, readWindowState, writeWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'stempel-window-'));
const file = join(folder, 'window.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const beside = { x: 1920, y: 0, width: 1280, height: 1024 };
const window = { x: 100, y: 100, width: 1366, height: 820 };

describe('where a window stood', () => {
  it('is remembered', () => {
    writeWindowState(file, { ...window, maximized: true });
    expect(readWindowState(file)).toEqual({ ...window, maximized: true });
  });

  it.each(['', '{}', '[]', 'null', '{"x":"1"}', JSON.stringify({ ...window, width: 1, maximized: false })])(
    'is forgotten when the file says %j',
    (text) => {
      writeFileSync(file, text);
      expect(readWindowState(file)).toBeNull();
    },
  );

  it('is nowhere at the first start', () => expect(readWindowState(join(folder, 'none.json'))).toBeNull());

  it.each([
    ['on the screen', window, [screen], true],
    ['on the second screen', { ...window, x: 2000 }, [screen, beside], true],
    ['on a screen that was unplugged', { ...window, x: 2000 }, [screen], false],
    ['all but off the right edge', { ...window, x: 1900 }, [screen], false],
    ['all but off the left edge', { ...window, x: -1300 }, [screen], false],
    ['with its title bar above the screen', { ...window, y: -200 }, [screen], false],
    ['with its title bar below the screen', { ...window, y: 1050 }, [screen], false],
  ])('%s: within reach is %4$s', (_where, at, screens, reachable) => {
    expect(isReachable(at, screens)).toBe(reachable);
  });
});
