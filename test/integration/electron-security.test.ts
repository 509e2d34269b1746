import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { from, invoke, isPrevented, startOverFake } from './support/electron-shell.ts';
import { electron, type FakeWindow } from './support/fake-electron.ts';

// Nothing here ran in Electron: the module is a stand-in that records what the shell asks of it. The suite in
// test/e2e drives the real one wherever its binary is.
vi.mock('electron', async () => (await import('./support/fake-electron.ts')).electron);

const checkout = resolve(import.meta.dirname, '../..');
const sources = globSync('src-{main,renderer,shared}/**/*.{ts,tsx,html}', { cwd: checkout })
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(checkout, file), 'utf8') }));
const filesThatSay = (words: RegExp) => sources.filter(({ text }) => words.test(text)).map(({ file }) => file);

let folder: string;
let window: FakeWindow;
beforeAll(async () => {
  ({ folder, window } = await startOverFake());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const preferences = () => window.options.webPreferences;
const load = (path: string, method = 'GET') => {
  const url = path.startsWith('/') ? `app://stempel${path}` : path;
  const handler = electron.session.defaultSession.protocol.handlers.get('app');
  return handler?.({ url, method } as Request) as Promise<Response>;
};

// In the order of https://www.electronjs.org/docs/latest/tutorial/security
describe("Electron's security checklist", () => {
  it('1. loads secure content only: nothing from any network', () => {
    expect(window.loaded).toEqual(['app://stempel/index.html#/']);
    const isCancelled = (url: string) => {
      let cancelled: boolean | undefined;
      electron.session.defaultSession.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    for (const scheme of ['http', 'https', 'ws', 'wss', 'ftp', 'file']) {
      expect(isCancelled(`${scheme}://127.0.0.1/x`)).toBe(true);
    }
    expect(isCancelled('no address')).toBe(true);
    expect(isCancelled('app://stempel/index.html')).toBe(false);
  });

  it('2. gives pages no Node', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3. isolates preload from the page', () => expect(preferences()['contextIsolation']).toBe(true));

  it('4. puts every renderer into the sandbox', () => {
    expect(preferences()['sandbox']).toBe(true);
    expect(electron.app.sandboxed).toBe(true);
  });

  it('5. answers every request for a permission, and denies all but copying', () => {
    const { permissionRequest, permissionCheck, devicePermission } = electron.session.defaultSession;
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'unknown']) {
      const answer = vi.fn<(yes: boolean) => void>();
      permissionRequest?.(window.webContents, permission, answer);
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      expect(permissionCheck?.(window.webContents, permission)).toBe(false);
    }
    expect(permissionCheck?.(window.webContents, 'clipboard-sanitized-write')).toBe(true);
    expect(permissionCheck?.(null, 'clipboard-sanitized-write')).toBe(false);
    expect(devicePermission?.()).toBe(false);
  });

  it('6. leaves web security on', () => expect(preferences()['webSecurity']).toBe(true));

  it('7. has a policy that allows nothing but its own files', async () => {
    const page = await load('/index.html');
    const nonce = /"nonce":"([^"]+)"/.exec(await page.text())?.[1] ?? '';
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(page.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        `font-src 'self'; media-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('8. allows no insecure content', () => expect(preferences()['allowRunningInsecureContent']).toBe(false));

  it('9. switches no experiments on', () => expect(preferences()['experimentalFeatures']).toBe(false));

  it('10. switches no Blink features on', () => {
    expect(preferences()).not.toHaveProperty('enableBlinkFeatures');
    expect(filesThatSay(/enable-blink-features|appendSwitch/)).toEqual([]);
  });

  it('11. has no webview that could open popups', () => expect(filesThatSay(/<webview|allowpopups/)).toEqual([]));

  it('12. lets no webview be attached', () => {
    expect(preferences()['webviewTag']).toBe(false);
    expect(isPrevented(window, 'will-attach-webview')).toBe(true);
  });

  it('13. lets a page go nowhere but to itself', () => {
    for (const url of [
      'https://evil.example/',
      'app://stempel.evil/',
      'app://other/',
      'file:///etc/passwd',
      'about:blank',
    ]) {
      expect(isPrevented(window, 'will-navigate', { url })).toBe(true);
      expect(isPrevented(window, 'will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    }
    expect(isPrevented(window, 'will-redirect')).toBe(true);
    expect(isPrevented(window, 'will-navigate', { url: 'app://stempel/index.html' })).toBe(false);
    expect(isPrevented(window, 'will-frame-navigate', { url: 'app://stempel/index.html', isMainFrame: false })).toBe(
      true,
    );
  });

  it('14. opens no window a page asks the browser for', () => {
    expect(window.webContents.openHandler?.()).toEqual({ action: 'deny' });
  });

  it('15. opens nothing outside itself but the mail program, with an address of its own making', () => {
    expect(filesThatSay(/openExternal|shell\.openPath/)).toEqual(['src-main/electron/open-mail.ts']);
    const [{ text } = { text: '' }] = sources.filter(({ file }) => file === 'src-main/electron/open-mail.ts');
    expect(text.match(/openExternal\([^)]*\)/g)).toEqual(['openExternal(address)']);
    expect(text).toContain("if (!address.startsWith('mailto:')) throw");
  });

  it('16. names one exact version of Electron, from a line that is supported', () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(manifest.devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  it('17. answers only the page itself, in the main frame of one of its windows', async () => {
    const stranger = new electron.BrowserWindow({ webPreferences: {} });
    electron.windows.pop();
    const impostors = [
      from(window, { url: 'app://stempel/index.html' }),
      from(window, null),
      from(stranger),
      from(window, Object.assign(window.webContents.mainFrame, { url: 'https://evil.example/' })),
    ];
    for (const event of impostors) {
      for (const channel of ['stempel:save-file', 'stempel:open-window', 'stempel:print']) {
        await expect(invoke(channel, event, '/counter')).rejects.toThrow('Only a window of Stempel');
      }
      electron.ipcMain.emit('stempel:request-port', event);
    }
    expect(window.webContents.posted).toEqual([]);
    expect(stranger.webContents.posted).toEqual([]);
  });

  it('18. serves its own protocol, out of which no path leads', async () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
    expect(electron.schemes).toEqual([{ scheme: 'app', privileges }]);
    expect(filesThatSay(/\.loadFile\(|file:\/\/(?!\*)/)).toEqual([]);
    expect(await (await load('/assets/index-abc.js')).text()).toBe('export {};');
    for (const path of [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      `/${join(folder, 'secret.txt')}`,
      '/%00',
      'app://evil/index.html',
      'app://stempel.evil/index.html',
    ]) {
      const answer = await load(path);
      expect([path, answer.ok, await answer.text()]).toEqual([path, false, '']);
    }
    expect((await load('/index.html', 'POST')).status).toBe(405);
  });

  it('19. blows the fuses', () => {
    const packaging = readFileSync(join(checkout, 'electron-builder.yml'), 'utf8');
    for (const fuse of [
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
      'grantFileProtocolExtraPrivileges: false',
    ]) {
      expect(packaging).toContain(fuse);
    }
  });

  it('20. shows the page a few functions of its own and nothing of Electron', async () => {
    await import('#main/electron/preload.ts');
    expect([...electron.exposed.keys()]).toEqual(['stempel']);
    const shown = electron.exposed.get('stempel') ?? {};
    expect(Object.keys(shown).toSorted()).toEqual(
      ['kind', 'language', 'openMail', 'openWindow', 'print', 'requestPort', 'saveFile', 'version'].toSorted(),
    );
    expect(Object.values(shown)).not.toContain(electron.ipcRenderer);
  });
});
