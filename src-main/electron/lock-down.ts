import type { App, Session, WebContents } from 'electron';
import { isOurs } from './app-address.ts';

/** Copying to the clipboard; reading it, and everything else a page may ask for, is refused. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** What leaves this program; the page itself comes over its own protocol. */
const network: ReadonlySet<string> = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:', 'file:']);

/** Denies a session every permission, device, download and request to the network. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(isOurs(contents.getURL()) && allowedPermissions.has(permission)),
  );
  session.setPermissionCheckHandler(
    (contents, permission) => contents !== null && isOurs(contents.getURL()) && allowedPermissions.has(permission),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !URL.canParse(url) || network.has(new URL(url).protocol) }),
  );
}

/** Keeps every page where it is: no other site, no popup, no webview, whatever a page tries. It may load itself anew. */
export function lockDownPages(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents));
}

function lockDownPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
