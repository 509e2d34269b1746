import { expect, test, type RunningApp } from '../app.fixture.ts';
import { signInScreen } from '../screens/sign-in.screen.ts';
import { people } from '../support/the-shop.ts';

test.use({ begin: 'shop' });

function electronOf(app: RunningApp) {
  if (app.electron === null) throw new Error('This runs in Electron only');
  return app.electron;
}

test('the page has no Node, no Electron and no way out', async ({ app }) => {
  const { page } = app;
  await expect(signInScreen(page).dialog).toBeVisible();
  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    shell: Object.keys((globalThis as { stempel?: object }).stempel ?? {}).toSorted(),
    origin: globalThis.location.origin,
    popup: globalThis.open('https://example.com/') === null,
  }));
  expect(seen).toEqual({
    globals: [],
    shell: ['kind', 'language', 'openWindow', 'print', 'requestPort', 'saveFile', 'version'],
    origin: 'app://stempel',
    popup: true,
  });
  await page.evaluate(() => (globalThis.location.href = 'https://example.com/'));
  await expect(signInScreen(page).dialog).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/stempel\//);
});

test('every preference is as hard as it can be', async ({ app }) => {
  const preferences = await electronOf(app).evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    nodeIntegration: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  });
});

test('a second window has its own person at the till, and sees what the first one does', async ({ app }) => {
  await signInScreen(app.page).signIn(people.counter);
  const other = await app.openAnother();
  await signInScreen(other).signIn(people.owner);
  await expect(other.getByRole('button', { name: 'Marta is at the till. Switch' })).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Basia is at the till. Switch' })).toBeVisible();
});

test('a backend that dies is started again, and the windows go on', async ({ app }) => {
  await signInScreen(app.page).signIn(people.counter);
  await electronOf(app).evaluate(({ app: program }) => {
    const backend = program
      .getAppMetrics()
      .find(({ serviceName, name }) => `${serviceName}${name}`.includes('Stempel backend'));
    if (backend === undefined) throw new Error('There is no process of the backend');
    process.kill(backend.pid, 'SIGKILL');
  });
  // The session was the dead connection's.
  await expect(signInScreen(app.page).dialog).toBeVisible();
  await signInScreen(app.page).signIn(people.counter);
});

test('a file is saved where the person says', async ({ app, dataDir }) => {
  const filePath = `${dataDir}/chosen.csv`;
  await electronOf(app).evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
  await expect(signInScreen(app.page).dialog).toBeVisible();
  const saved = await app.page.evaluate(() =>
    (globalThis as { stempel?: { saveFile(file: object): Promise<boolean> } }).stempel?.saveFile({
      name: 'people.csv',
      mimeType: 'text/csv',
      text: 'Ana;3',
    }),
  );
  expect(saved).toBe(true);
});

test('the menu goes where it says', async ({ app }) => {
  await signInScreen(app.page).signIn(people.owner);
  await electronOf(app).evaluate(({ Menu, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.focus();
    const go = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Go to');
    go?.submenu?.items.find(({ label }) => label === 'Programs')?.click();
  });
  await expect(app.page.getByRole('heading', { name: 'Programs', level: 1 })).toBeVisible();
});
