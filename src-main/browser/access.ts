import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Long enough that the counter's browser can be closed overnight; the cookie dies with this process anyway. */
const cookieLastsSeconds = 30 * 24 * 60 * 60;

/** Who may talk to the shell: browsers that came with a one-time token, known by their cookie from then on. */
export interface Access {
  /** A token for one more browser; the one before it is void. */
  issueToken(): string;
  /** The `Set-Cookie` value for an unspent token, which is spent by it; null for any other. */
  exchange(token: string): string | null;
  /** Whether a request's `Cookie` header holds a cookie of this run. */
  holdsCookie(cookieHeader: string | undefined): boolean;
}

/** @param port cookies ignore ports, so its name carries it: two shops on one computer do not sign each other out */
export function newAccess(port: number): Access {
  const cookieName = `stempel-${port}`;
  const secret = randomText();
  let unspent: string | null = null;
  return {
    issueToken: () => (unspent = randomText()),
    exchange: (token) => {
      if (unspent === null || !same(token, unspent)) return null;
      unspent = null;
      return `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${cookieLastsSeconds}`;
    },
    holdsCookie: (header = '') =>
      header.split(';').some((pair) => {
        const [name, value] = pair.trim().split('=');
        return name === cookieName && value !== undefined && same(value, secret);
      }),
  };
}

function randomText(): string {
  return randomBytes(32).toString('base64url');
}

/** Takes the same time whatever is wrong; hashing makes the lengths equal. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
