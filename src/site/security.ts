/** Everything is closed, then opened for what a page needs. The search's index is read by a WebAssembly module. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** What a host is to send with every page and file. */
export const headers: Readonly<Record<string, string>> = {
  // In a page itself `frame-ancestors` does not count.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * What a host is to send with one file besides, by its path in the built site. Only what is named by its content is kept
 * without asking: of all else a reader gets what holds now.
 */
export const headersOfFile = (path: string): Readonly<Record<string, string>> => ({
  'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  ...(path === 'opensearch.xml' && { 'Content-Type': 'application/opensearchdescription+xml' }),
});
