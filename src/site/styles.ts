import { createHash } from 'node:crypto';
import calculator from '../styles/calculator.css?inline';
import caseload from '../styles/caseload.css?inline';
import search from '../styles/search.css?inline';
import site from '../styles/site.css?inline';
import { pagePolicy } from './security.ts';

/** Styles stand in the page itself: on a slow network a file of their own would hold the page back for one more turn. */
export const styles = { calculator, caseload, search, site };

const hashes = Object.values(styles).map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);

/** `works`: the page has a worker, a file of its own. */
export const contentSecurityPolicy = (works: boolean): string => pagePolicy(hashes, works);
