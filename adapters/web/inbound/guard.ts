import { timingSafeEqual } from 'node:crypto';

export interface Asked {
  method: string;
  /** With its query. */
  path: string;
  header(name: string): string | undefined;
}

export type Verdict = { allowed: true; path: string } | { allowed: false; status: 401 | 403; why: string };

/** Headers that a proxy or a tunnel adds: through one, loopback is no longer a promise. */
const forwarding = /^(forwarded|via|x-real-ip|cf-connecting-ip|true-client-ip|x-forwarded(-.+)?)$/i;

/**
 * Who may ask: this machine (Host and Origin are ours, nothing was forwarded) with the token, which is the first step of
 * every path. `path` of the answer is what comes after it,
 * empty when not even a slash does.
 */
export const guard = (
  asked: Asked,
  headers: readonly string[],
  own: { port: number; token: string },
): Verdict => {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${own.port}`);
  if (headers.some((name) => forwarding.test(name))) return refused('forwarded');
  if (!hosts.includes(asked.header('host') ?? '')) return refused('host');
  const origin = asked.header('origin');
  const changes = asked.method !== 'GET' && asked.method !== 'HEAD';
  if (origin === undefined && changes) return refused('origin');
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return refused('origin');
  if (asked.header('sec-fetch-site') === 'cross-site' && changes) return refused('origin');
  const [, token = '', ...rest] = asked.path.split('/');
  if (!sameToken(token, own.token)) return { allowed: false, status: 401, why: 'token' };
  return { allowed: true, path: rest.length > 0 ? `/${rest.join('/')}` : '' };
};

const refused = (why: string): Verdict => ({ allowed: false, status: 403, why });

const sameToken = (given: string, own: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(own)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** Nothing but the page's own files, no markup from strings, no frame around it, no address handed on. */
export const securityHeaders: Record<string, string> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-store',
};
