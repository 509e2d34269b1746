import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readLaunchOptions } from '#main/electron/launch-options.ts';
import { serveBackend } from '#main/electron/serve-backend.ts';
import { prepareElectron, startElectronShell } from '#main/electron/start.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { electron, type FakePort, type FakeProcess, type FakeWindow } from './fake-electron.ts';

type Client = ContractRouterClient<Contract>;

/** The shell over the stand-in for Electron, in Polish, with the real backend and a renderer of two files. */
export async function startOverFake() {
  const folder = mkdtempSync(join(tmpdir(), 'stempel-electron-'));
  const rendererFolder = join(folder, 'renderer');
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true });
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><html><head></head><body>the app</body></html>');
  writeFileSync(join(rendererFolder, 'assets/index-abc.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');

  const launch = readLaunchOptions(['electron', '.', '--inspect=0', `--data-dir=${join(folder, 'data')}`, '--lang=pl']);
  electron.app.on('forked', (process: FakeProcess) => serveBackend(process.parentPort as never));
  prepareElectron(launch);
  await startElectronShell(launch, {
    rendererFolder,
    preload: '/out/preload/index.cjs',
    backendModule: '/out/backend.js',
  });
  return { folder, launch, window: electron.windows[0] as FakeWindow };
}

/** As if the page of a window, or something that pretends to be it, sent a message. */
export function from(window: FakeWindow, senderFrame: object | null = window.webContents.mainFrame) {
  return { sender: window.webContents, senderFrame };
}

export async function invoke(channel: string, event: object, asked?: unknown): Promise<unknown> {
  return electron.ipcMain.handlers.get(channel)?.(event, asked);
}

export function portsHandedTo(window: FakeWindow) {
  return window.webContents.posted.filter(({ channel }) => channel === 'stempel:connect');
}

/** What the page of a window does when it is loaded: asks for its port and speaks the contract over it. */
export function clientIn(window: FakeWindow): Client {
  electron.ipcMain.emit('stempel:request-port', from(window));
  return clientOver(portsHandedTo(window).at(-1)?.ports[0] as FakePort);
}

export function clientOver({ real: port }: FakePort): Client {
  port.start();
  return createORPCClient<Client>(new RPCLink({ port }));
}

/** Whether the shell keeps a page from doing something. */
export function isPrevented(window: FakeWindow, event: string, details: object = {}): boolean {
  const preventDefault = vi.fn<() => void>();
  window.webContents.emit(event, { ...details, preventDefault }, {}, {});
  return preventDefault.mock.calls.length > 0;
}
