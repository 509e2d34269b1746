import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { vi } from 'vitest';

// What the shell uses of Electron, recorded and playable. It shows how the shell speaks to Electron, never that
// Electron answers so: that is what the end-to-end suite is for, where there is a binary.

/** The main process's end of a channel, over a real one. */
export class FakePort extends EventEmitter {
  readonly real: MessagePort;

  constructor(real: MessagePort) {
    super();
    this.real = real;
    real.on('close', () => this.emit('close'));
  }

  postMessage(data: unknown): void {
    this.real.postMessage(data, []);
  }

  /** What came before waits until now; listening to the real one would have let it out. */
  start(): void {
    this.real.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
  }

  close(): void {
    this.real.close();
  }
}

class MessageChannelMain {
  readonly port1: FakePort;
  readonly port2: FakePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new FakePort(port1);
    this.port2 = new FakePort(port2);
  }
}

export class FakeContents extends EventEmitter {
  url = 'app://stempel/index.html#/';
  readonly mainFrame = { url: this.url };
  readonly posted: { channel: string; ports: FakePort[] }[] = [];
  openHandler: (() => { action: string }) | undefined;
  readonly print = vi.fn<(options: object, done: (printed: boolean, reason: string) => void) => void>((_, done) =>
    done(true, ''),
  );
  readonly reload = vi.fn<() => void>();
  readonly sendInputEvent = vi.fn<(event: object) => void>();

  getURL(): string {
    return this.url;
  }

  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }

  postMessage(channel: string, _message: unknown, ports: FakePort[]): void {
    this.posted.push({ channel, ports });
    this.emit('posted', channel, ports);
  }
}

export interface FakeWindowOptions {
  readonly webPreferences: Record<string, unknown>;
  readonly [option: string]: unknown;
}

class BrowserWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly options: FakeWindowOptions;
  readonly loaded: string[] = [];
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly close = vi.fn<() => void>();
  readonly maximize = vi.fn<() => void>();

  constructor(options: FakeWindowOptions) {
    super();
    this.options = options;
    electron.windows.push(this);
    electron.app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }

  getNormalBounds = () => ({ x: 10, y: 10, width: 800, height: 600 });
  isMaximized = () => false;
  isMinimized = () => false;
  isDestroyed = () => false;

  static getAllWindows = () => electron.windows;
  static getFocusedWindow = () => electron.windows[0] ?? null;
  static fromWebContents = (contents: FakeContents) =>
    electron.windows.find((window) => window.webContents === contents) ?? null;
}
export type FakeWindow = BrowserWindow;

/** A process whose other end is `parentPort`; what runs in it is up to the test. */
export class FakeProcess extends EventEmitter {
  readonly parentPort = Object.assign(new EventEmitter(), {
    postMessage: (data: unknown) => void setImmediate(() => this.emit('message', data)),
  });
  readonly told: { data: { kind: string }; ports: FakePort[] }[] = [];

  postMessage(data: { kind: string }, ports: FakePort[]): void {
    this.told.push({ data, ports });
    setImmediate(() => this.parentPort.emit('message', { data, ports }));
  }

  kills = 0;

  kill(): boolean {
    this.kills += 1;
    setImmediate(() => this.emit('exit', 0));
    return true;
  }
}

type Handler = (request: Request) => Promise<Response>;
type Listener = (event: object, ...args: unknown[]) => unknown;

const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  sandboxed: false,
  paths: new Map<string, string>(),
  enableSandbox: () => void (app.sandboxed = true),
  setPath: (name: string, path: string) => void app.paths.set(name, path),
  requestSingleInstanceLock: () => true,
  whenReady: async () => {},
  getPreferredSystemLanguages: () => ['en-GB'],
  getLocale: () => 'en-GB',
  quit: vi.fn<() => void>(),
  exit: vi.fn<(code: number) => void>(),
});

const defaultSession = Object.assign(new EventEmitter(), {
  permissionRequest: undefined as
    | ((contents: FakeContents, permission: string, answer: (yes: boolean) => void) => void)
    | undefined,
  permissionCheck: undefined as ((contents: FakeContents | null, permission: string) => boolean) | undefined,
  devicePermission: undefined as (() => boolean) | undefined,
  beforeRequest: undefined as
    | ((request: { url: string }, answer: (response: { cancel?: boolean }) => void) => void)
    | undefined,
  setPermissionRequestHandler: (handler: never) => void (defaultSession.permissionRequest = handler),
  setPermissionCheckHandler: (handler: never) => void (defaultSession.permissionCheck = handler),
  setDevicePermissionHandler: (handler: never) => void (defaultSession.devicePermission = handler),
  webRequest: {
    onBeforeRequest: (listener: never) => void (defaultSession.beforeRequest = listener),
  },
  protocol: {
    handlers: new Map<string, Handler>(),
    handle: (scheme: string, handler: Handler) => void defaultSession.protocol.handlers.set(scheme, handler),
  },
});

const ipcMain = Object.assign(new EventEmitter(), {
  handlers: new Map<string, Listener>(),
  handle: (channel: string, listener: Listener) => void ipcMain.handlers.set(channel, listener),
});

const ipcRenderer = Object.assign(new EventEmitter(), {
  send: vi.fn<(channel: string) => void>(),
  invoke: vi.fn<(channel: string, asked?: unknown) => Promise<unknown>>(),
});

/** Stands in for the module of that name: `vi.mock('electron', …)`. */
export const electron = {
  app,
  BrowserWindow,
  MessageChannelMain,
  ipcMain,
  ipcRenderer,
  windows: [] as BrowserWindow[],
  exposed: new Map<string, Record<string, unknown>>(),
  contextBridge: {
    exposeInMainWorld: (name: string, api: Record<string, unknown>) => void electron.exposed.set(name, api),
  },
  dialog: {
    showErrorBox: vi.fn<(title: string, text: string) => void>(),
    showMessageBox: vi.fn<(...args: unknown[]) => Promise<{ response: number }>>(async () => ({ response: 0 })),
    showSaveDialog: vi.fn<(...args: unknown[]) => Promise<{ canceled: boolean; filePath: string }>>(),
  },
  shell: { openExternal: vi.fn<(url: string) => Promise<void>>(async () => undefined) },
  menu: [] as { label?: string; submenu?: object[] }[],
  Menu: {
    buildFromTemplate: (template: object[]) => template,
    setApplicationMenu: (menu: object[]) => void (electron.menu = menu),
  },
  nativeTheme: { shouldUseDarkColors: false },
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  schemes: [] as object[],
  protocol: { registerSchemesAsPrivileged: (schemes: object[]) => void electron.schemes.push(...schemes) },
  session: { defaultSession },
  processes: [] as FakeProcess[],
  utilityProcess: {
    fork: (_path: string): FakeProcess => {
      const process = new FakeProcess();
      electron.processes.push(process);
      electron.app.emit('forked', process);
      return process;
    },
  },
};
