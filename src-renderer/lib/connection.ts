import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { create } from 'zustand';
import { connectMessage, type ShellWindow } from '#shared/shell.ts';
import { ConnectionLostError } from './connection-lost-error.ts';
import { reconnectDelayMs } from './reconnect-delay.ts';
import { shell } from './shell.ts';

export type Link = ClientLink<ClientContext>;

interface ConnectionState {
  readonly state: 'connecting' | 'open' | 'lost';
  /** Goes up with every connection; a session belongs to one. */
  readonly generation: number;
}

export const useConnectionStore = create<ConnectionState>()(() => ({ state: 'connecting', generation: 0 }));

interface Waiter {
  readonly resolve: (link: Link) => void;
  readonly reject: (error: ConnectionLostError) => void;
}

let current: Link | undefined;
let waiters: Waiter[] = [];

function connected(link: Link): void {
  current = link;
  useConnectionStore.setState(({ generation }) => ({ state: 'open', generation: generation + 1 }));
  for (const waiter of waiters) waiter.resolve(link);
  waiters = [];
}

function disconnected(): void {
  current = undefined;
  useConnectionStore.setState({ state: 'lost' });
  for (const waiter of waiters) waiter.reject(new ConnectionLostError());
  waiters = [];
}

/** The open link. Waits for the first one; afterwards a lost connection refuses at once rather than keeping the till waiting. */
export function openLink(): Promise<Link> {
  if (current !== undefined) return Promise.resolve(current);
  if (useConnectionStore.getState().state === 'lost') return Promise.reject(new ConnectionLostError());
  return new Promise((resolve, reject) => {
    waiters.push({ resolve, reject });
  });
}

function connectSocket(failures = 0): void {
  const { protocol, host } = window.location;
  const socket = new WebSocket(`${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/rpc`);
  const link = new SocketLink({ websocket: socket });
  let opened = false;
  socket.addEventListener('open', () => {
    opened = true;
    connected(link);
  });
  socket.addEventListener('close', () => {
    disconnected();
    const next = opened ? 0 : failures + 1;
    setTimeout(() => connectSocket(next), reconnectDelayMs(next, Math.random()));
  });
}

// Preload hands a port over when it is asked to, and another one when the backend had to be started again.
function connectPort(): void {
  window.addEventListener('message', (event) => {
    const port = event.ports[0];
    if (event.source !== window || event.data !== connectMessage || port === undefined) return;
    port.addEventListener('close', () => {
      if (current === link) disconnected();
    });
    const link = new PortLink({ port });
    port.start();
    connected(link);
  });
  (window as Window & ShellWindow).stempel?.requestPort();
}

/** Called once, before anything is drawn. */
export function connect(): void {
  if (shell.kind === 'electron') connectPort();
  else connectSocket();
}
