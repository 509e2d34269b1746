import type { CustomScheme } from 'electron';

const scheme = 'app';
const host = 'stempel';

/** Everything the windows load has this origin; nothing else is ever loaded. */
export const appOrigin = `${scheme}://${host}`;

export const appScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
};

/** @param route as the router writes it, for example `/counter` */
export function appUrl(route = '/'): string {
  return `${appOrigin}/index.html#${route}`;
}

/** The routes another window may be opened on: a path of the router and nothing that could lead elsewhere. */
export function isRoute(route: unknown): route is string {
  return typeof route === 'string' && route.length <= 200 && /^\/[\w\-/.?=&%]*$/.test(route);
}

export function isOurs(url: string): boolean {
  return url.startsWith(`${appOrigin}/`);
}
