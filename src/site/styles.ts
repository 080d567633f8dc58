import { createHash } from 'node:crypto';
import calculator from '../styles/calculator.css?inline';
import caseload from '../styles/caseload.css?inline';
import search from '../styles/search.css?inline';
import site from '../styles/site.css?inline';
import { pagePolicy } from './security.ts';

/** Styles stand in the page itself: on a slow network a file of their own would hold the page back for one more turn. */
export const styles = { calculator, caseload, search, site };

const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const ofAll = [calculator, search, site].map(hashOf);

/** `works`: the list of cases, which has a worker and styles of its own. No other page carries their weight. */
export const contentSecurityPolicy = (works: boolean): string =>
  pagePolicy(works ? [...ofAll, hashOf(caseload)] : ofAll, works);
