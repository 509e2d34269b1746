import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FromBackend } from '#main/electron/backend-messages.ts';
import type { LaunchOptions } from '#main/electron/launch-options.ts';
import manifest from '../../package.json' with { type: 'json' };
import { clientIn, clientOver, from, invoke, portsHandedTo, startOverFake } from './support/electron-shell.ts';
import { electron, type FakePort, type FakeProcess, type FakeWindow } from './support/fake-electron.ts';

// Nothing here ran in Electron: the module is a stand-in that records what the shell asks of it. The suite in
// test/e2e drives the real one wherever its binary is.
vi.mock('electron', async () => (await import('./support/fake-electron.ts')).electron);

const { startBackendHost } = await import('#main/electron/backend-host.ts');

let folder: string;
let launch: LaunchOptions;
let window: FakeWindow;
beforeAll(async () => {
  ({ folder, launch, window } = await startOverFake());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the way from a window to the backend', () => {
  it('is one port, which carries the contract', async () => {
    expect(await clientIn(window).shop.status()).toMatchObject({ state: 'first_run', version: manifest.version });
    electron.ipcMain.emit('stempel:request-port', from(window));
    electron.ipcMain.emit('stempel:request-port', from(window));
    expect(portsHandedTo(window)).toHaveLength(1);
  });

  it('is another one when the page is loaded again', async () => {
    window.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    clientIn(window);
    expect(portsHandedTo(window)).toHaveLength(1);
    window.webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    expect(await clientIn(window).session.current()).toBeNull();
    expect(portsHandedTo(window)).toHaveLength(2);
  });

  it('is each window its own, on the route it was asked for', async () => {
    await invoke('stempel:open-window', from(window), '/people/7?tab=history');
    const second = electron.windows[1] as FakeWindow;
    expect(second.loaded).toEqual(['app://stempel/index.html#/people/7?tab=history']);
    expect(second.options.webPreferences).toEqual(window.options.webPreferences);
    expect(await clientIn(second).session.current()).toBeNull();
  });

  it.each(['https://evil.example', 'javascript:alert(1)', '/a"onload=', '/a#b', `/${'a'.repeat(300)}`, '', 7, null])(
    'leads to no route like %.20s',
    async (route) => {
      const before = electron.windows.length;
      await expect(invoke('stempel:open-window', from(window), route)).rejects.toThrow('Not a route');
      expect(electron.windows).toHaveLength(before);
    },
  );

  it('is mended by itself when the backend dies', async () => {
    const before = portsHandedTo(window).length;
    const died = electron.processes.at(-1) as FakeProcess;
    // As the system does with one that was killed: its lock on the folder is free again.
    died.parentPort.emit('message', { data: { kind: 'close' }, ports: [] });
    await once(died, 'exit');
    await vi.waitFor(() => expect(portsHandedTo(window)).toHaveLength(before + 1));
    const client = clientOver(portsHandedTo(window).at(-1)?.ports[0] as FakePort);
    expect(await client.shop.status()).toMatchObject({ state: 'first_run' });
  });
});

describe('what a page may ask of the program', () => {
  const file = { name: '../../people.csv', mimeType: 'text/csv', text: 'Ana;3' };

  it('is to save a file where the person says', async () => {
    const filePath = join(folder, 'chosen.csv');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    expect(await invoke('stempel:save-file', from(window), file)).toBe(true);
    expect(electron.dialog.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({ defaultPath: '-..-people.csv' });
    expect(readFileSync(filePath, 'utf8')).toBe('Ana;3');
    expect(globSync('*.part', { cwd: folder })).toEqual([]);
  });

  it('is to save bytes as they are', async () => {
    const filePath = join(folder, 'chosen.pdf');
    const bytes = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 255, 128);
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const pdf = { name: 'letter.pdf', mimeType: 'application/pdf', bytes };
    expect(await invoke('stempel:save-file', from(window), pdf)).toBe(true);
    expect([...readFileSync(filePath)]).toEqual([...bytes]);
  });

  it('is nothing when she changes her mind', async () => {
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await invoke('stempel:save-file', from(window), file)).toBe(false);
  });

  it('is said to have failed when the file cannot be written', async () => {
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'no/such/x.csv') });
    expect(await invoke('stempel:save-file', from(window), file)).toBe(false);
    expect(electron.dialog.showMessageBox.mock.calls.at(-1)?.[1]).toMatchObject({
      message: 'Nie udało się zapisać pliku.',
    });
  });

  it.each([
    [{}],
    [{ ...file, name: '' }],
    [{ ...file, text: 7 }],
    [{ name: 'x.pdf', mimeType: '', bytes: 'PDF' }],
    ['people.csv'],
    [null],
  ])('is not to save %j', async (asked) => {
    await expect(invoke('stempel:save-file', from(window), asked)).rejects.toThrow('"path"');
  });

  it('is to begin a message, which the program addresses itself', async () => {
    const mail = { to: 'anna@example.com', subject: 'Reklamacja', body: 'Dzień dobry,\n\nprzepraszamy & dziękujemy' };
    await invoke('stempel:open-mail', from(window), mail);
    const [url = ''] = electron.shell.openExternal.mock.calls.at(-1) ?? [];
    expect(url).toMatch(/^mailto:anna@example\.com\?subject=Reklamacja&body=Dzie/);
    expect(new URL(url).searchParams.get('body')).toBe(mail.body.replaceAll('\n', '\r\n'));
  });

  it.each([
    [{ to: 'https://evil.example', subject: '', body: '' }],
    [{ to: 'anna@example.com?attach=/etc/passwd', subject: '', body: '' }],
    [{ to: null, subject: '', body: 'ż'.repeat(1000) }],
    [{ to: null, subject: 'a'.repeat(201), body: '' }],
    ['mailto:anna@example.com'],
    [{ url: 'file:///etc/passwd' }],
    [null],
  ])('is to begin no message like %j', async (asked) => {
    const before = electron.shell.openExternal.mock.calls.length;
    await expect(invoke('stempel:open-mail', from(window), asked)).rejects.toThrow('"path"');
    expect(electron.shell.openExternal.mock.calls).toHaveLength(before);
  });

  it('is to print', async () => {
    await invoke('stempel:print', from(window));
    expect(window.webContents.print).toHaveBeenCalledOnce();
  });
});

describe('the program', () => {
  it('says in the menu which keys a page has, and plays them', () => {
    const labels = electron.menu.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Plik', 'Edycja', 'Przejdź', 'Widok', 'Pomoc']));
    const go = electron.menu.find(({ label }) => label === 'Przejdź')?.submenu as {
      accelerator: string;
      registerAccelerator: boolean;
      click(item: object, window: object, event: object): void;
    }[];
    expect(go.map(({ accelerator }) => accelerator)).toEqual([1, 2, 3, 4, 5, 6].map((digit) => `Alt+${digit}`));
    expect(go.every(({ registerAccelerator }) => !registerAccelerator)).toBe(true);
    go[1]?.click({}, {}, { triggeredByAccelerator: false });
    expect(window.webContents.sendInputEvent.mock.calls[0]?.[0]).toEqual({
      type: 'keyDown',
      keyCode: '2',
      modifiers: ['alt'],
    });
  });

  it('tells preload the language that was asked for', () => {
    expect(window.options.webPreferences['additionalArguments']).toEqual(['--stempel-language=pl']);
  });

  it('keeps one instance per data folder', () => {
    expect(electron.app.paths.get('userData')).toBe(join(folder, 'data', 'window'));
    electron.app.emit('second-instance');
    expect(window.focus).toHaveBeenCalledOnce();
  });

  it('loads a page again that crashed, and asks when it crashes again', () => {
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.webContents.reload).toHaveBeenCalledOnce();
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.webContents.reload).toHaveBeenCalledOnce();
    expect(electron.dialog.showMessageBox.mock.calls.at(-1)?.[1]).toMatchObject({
      message: 'To okno przestało działać. Wszystko, co zostało potwierdzone, jest zapisane.',
    });
  });

  it('says so, and ends, when it cannot open the data folder', async () => {
    const onTrouble = vi.fn<(sentence: string | null) => void>();
    const dataFolder = launch.dataFolder;
    const host = startBackendHost({
      modulePath: '/out/backend.js',
      open: { dataFolder, language: 'en', who: 'in a second window', version: '1' },
      onTrouble,
    });
    await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledOnce());
    expect(onTrouble.mock.calls[0]?.[0]).toMatch(/^Another Stempel \(w oknie, proces \d+\) has this data folder open/);
    await host.close();
  });

  it('gives up on a backend that dies again and again', async () => {
    const onTrouble = vi.fn<(sentence: string | null) => void>();
    const open = { dataFolder: join(folder, 'dying'), language: 'en' as const, who: 'me', version: '1' };
    let now = 0;
    startBackendHost({ modulePath: '/out/backend.js', open, onTrouble, now: () => now });
    const die = () => electron.processes.at(-1)?.emit('exit', 9);
    for (const _ of [1, 2, 3]) die();
    now = 61_000;
    for (const _ of [1, 2, 3]) die();
    expect(onTrouble).not.toHaveBeenCalled();
    die();
    expect(onTrouble).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('closes the backend before it ends', async () => {
    const preventDefault = vi.fn<() => void>();
    const told: FromBackend[] = [];
    const open = { dataFolder: join(folder, 'closing'), language: 'en' as const, who: 'me', version: '1' };
    const host = startBackendHost({ modulePath: '/out/backend.js', open, onTrouble: () => {} });
    const process = electron.processes.at(-1) as FakeProcess;
    process.on('message', (message: FromBackend) => told.push(message));
    await host.ready;
    await host.close();
    expect(told.map(({ kind }) => kind)).toEqual(['ready', 'closed']);
    expect(process.kills).toBe(1);

    electron.app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalled());
    electron.app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
