import { describe, expect, it } from 'vitest';
import { reconnectDelayMs } from './reconnect-delay.ts';

describe('reconnectDelayMs', () => {
  it('doubles and stops at five seconds', () => {
    expect([0, 1, 2, 3, 4, 5, 500].map((failures) => reconnectDelayMs(failures, 0))).toEqual([
      250, 500, 1000, 2000, 4000, 5000, 5000,
    ]);
  });

  it('is spread by at most a quarter', () => {
    expect(reconnectDelayMs(2, 1)).toBe(750);
  });
});
