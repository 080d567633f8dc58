import { beginning } from './paths.ts';

/** What a page may load besides its styles. The search's index is read by a WebAssembly module. */
const opened = ["script-src 'self' 'wasm-unsafe-eval'", "img-src 'self'", "connect-src 'self'", "manifest-src 'self'"];
const bounds = ["form-action 'self'", "base-uri 'none'"];

/** What one page may and others may not, by its path in the built site. */
const leaves = {
  /** Has a worker: the list of cases. */
  works: new RegExp(beginning('/sagsliste/')),
  /** Shows a page of this site in a frame: the one that tells others how to. */
  shows: new RegExp(beginning('/om/indlejring/')),
  /** Stands in a frame on any site: a calculator alone. */
  framed: new RegExp(`${beginning('/indlejr/')}.`),
};
export type Leave = Readonly<Record<keyof typeof leaves, boolean>>;
export const leaveOf = (path: string): Leave => ({
  works: leaves.works.test(path),
  shows: leaves.shows.test(path),
  framed: leaves.framed.test(path),
});

const or = (allowed: boolean, who: string) => (allowed ? who : "'none'");
/** Said outright: what is not said of workers is taken from scripts. */
const ofLeave = ({ works, shows }: Leave) => [`frame-src ${or(shows, "'self'")}`, `worker-src ${or(works, "'self'")}`];

/** Everything is closed, then opened for what a page needs. Styles: its own by its hash, and the file of the search's dialog. */
export const pagePolicy = (styleHash: string, leave: Leave): string =>
  ["default-src 'none'", ...opened, `style-src 'self' ${styleHash}`, ...ofLeave(leave), ...bounds].join('; ');

/** For a host: all but the styles. Their hash changes with them, and stands in each page's own policy, which counts beside this one. */
export const hostPolicy = (leave: Leave): string =>
  [
    ...opened,
    ...['font', 'media', 'object'].map((kind) => `${kind}-src 'none'`),
    ...ofLeave(leave),
    ...bounds,
    // In a page itself this does not count.
    `frame-ancestors ${or(leave.framed, '*')}`,
  ].join('; ');

/** What a host is to send with whatever it sends. */
export const ofAll: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** What it is to send besides with what stands at a path. */
export function ofPath(path: string): Readonly<Record<string, string>> {
  const leave = leaveOf(path);
  return { 'Content-Security-Policy': hostPolicy(leave), ...(!leave.framed && { 'X-Frame-Options': 'DENY' }) };
}

/** The policy that stands in a built page. Throws where there is none. */
export function policyIn(html: string): string {
  const [, policy] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
  if (policy === undefined) throw new Error('A page has no content security policy.');
  return policy;
}

/**
 * What a host is to send with one file besides, by its path in the built site. Only what is named by its content is kept
 * without asking: of all else a reader gets what holds now.
 */
export const headersOfFile = (path: string): Readonly<Record<string, string>> => ({
  'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  ...(/(^|\/)opensearch\.xml$/.test(path) && { 'Content-Type': 'application/opensearchdescription+xml' }),
});
