import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { startHeartbeat } from './heartbeat.ts';

class FakeSocket extends EventEmitter {
  readonly ping = vi.fn<() => void>();
  readonly terminate = vi.fn<() => void>();
}

describe('the heartbeat', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('cuts off a window that answers no ping for a whole interval', () => {
    const [alive, dead] = [new FakeSocket(), new FakeSocket()];
    const sockets = new Set([alive, dead] as unknown as WebSocket[]);
    const heartbeat = startHeartbeat(sockets, 1000);
    for (const socket of sockets) heartbeat.watch(socket);
    alive.ping.mockImplementation(() => void alive.emit('pong'));

    vi.advanceTimersByTime(1000);
    expect(dead.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(dead.terminate).toHaveBeenCalledOnce();
    expect(alive.terminate).not.toHaveBeenCalled();

    heartbeat.stop();
    vi.advanceTimersByTime(5000);
    expect(alive.ping).toHaveBeenCalledTimes(2);
  });
});
