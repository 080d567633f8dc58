import { createHash } from 'node:crypto';
import calculator from '../styles/calculator.css?inline';
import caseload from '../styles/caseload.css?inline';
import search from '../styles/search.css?inline';
import site from '../styles/site.css?inline';
import { leaveOf, pagePolicy } from './security.ts';

export type Sheet = keyof typeof sheets;

const sheets = { calculator, caseload, search };

/** Styles stand in the page itself: on a slow network a file of their own would hold the page back for one more turn. */
export const stylesOf = (...kinds: readonly Sheet[]): string => kinds.map((kind) => sheets[kind]).join('') + site;

/** The policy of a page, by its styles and its path in the built site. */
export const contentSecurityPolicy = (css: string, path: string): string =>
  pagePolicy(`'sha256-${createHash('sha256').update(css).digest('base64')}'`, leaveOf(path));
