import type { WebSocket } from 'ws';

/** Pings every socket and cuts off the ones that gave no answer since the ping before. */
export function startHeartbeat(
  sockets: ReadonlySet<WebSocket>,
  everyMs: number,
): { watch(socket: WebSocket): void; stop(): void } {
  const unanswered = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of sockets) {
      if (unanswered.has(socket)) {
        socket.terminate();
        continue;
      }
      unanswered.add(socket);
      socket.ping();
    }
  }, everyMs);
  timer.unref();
  return {
    watch: (socket) => void socket.on('pong', () => unanswered.delete(socket)),
    stop: () => clearInterval(timer),
  };
}
