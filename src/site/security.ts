/** What a page may load besides its styles. The search's index is read by a WebAssembly module. */
const opened = ["script-src 'self' 'wasm-unsafe-eval'", "img-src 'self'", "connect-src 'self'", "manifest-src 'self'"];
const bounds = ["form-action 'self'", "base-uri 'none'"];
/** In a page itself this does not count. */
const framed = "frame-ancestors 'none'";

/** Said outright: what is not said of workers is taken from scripts. */
const workers = (works: boolean) => `worker-src ${works ? "'self'" : "'none'"}`;

/** The page that has a worker, by its path in the built site: the list of cases, and no other. */
export const hasWorker = (path: string): boolean => path.startsWith('sagsliste/');

/** Everything is closed, then opened for what a page needs. Styles: its own by their hashes, and the file of the search's dialog. */
export const pagePolicy = (styleHashes: readonly string[], works: boolean): string =>
  ["default-src 'none'", ...opened, ['style-src', "'self'", ...styleHashes].join(' '), workers(works), ...bounds].join(
    '; ',
  );

/** For a host's own configuration: all but the styles. Their hashes change with them, and stand in each page's own policy. */
export const hostPolicy = (works: boolean): string =>
  [
    ...opened,
    ...['font', 'frame', 'media', 'object'].map((kind) => `${kind}-src 'none'`),
    workers(works),
    ...bounds,
    framed,
  ].join('; ');

/** For the header file, which is built with the pages. */
export const filePolicy = (ofPages: string): string => `${ofPages}; ${framed}`;

/** What a host is to send with every page and file. */
export const headers = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

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
  ...(path === 'opensearch.xml' && { 'Content-Type': 'application/opensearchdescription+xml' }),
});
