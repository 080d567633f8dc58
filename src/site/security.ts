import { createHash } from 'node:crypto';
import calculator from '../styles/calculator.css?inline';
import search from '../styles/search.css?inline';
import site from '../styles/site.css?inline';

/** Styles stand in the page itself: on a slow network a file of their own would hold the page back for one more turn. */
export const styles = { calculator, search, site };

const hashes = Object.values(styles).map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);

/**
 * Everything is closed, then opened for what a page needs. Styles: those above, and the file of the search's dialog.
 * The search's index is read by a WebAssembly module.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${hashes.join(' ')}`,
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
