import { createHash } from 'node:crypto';
import calculator from '../styles/calculator.css?inline';
import caseload from '../styles/caseload.css?inline';
import chart from '../styles/chart.css?inline';
import code from '../styles/code.css?inline';
import contact from '../styles/contact.css?inline';
import embedding from '../styles/embedding.css?inline';
import example from '../styles/example.css?inline';
import fields from '../styles/fields.css?inline';
import find from '../styles/find.css?inline';
import glossary from '../styles/glossary.css?inline';
import grounds from '../styles/grounds.css?inline';
import overview from '../styles/overview.css?inline';
import register from '../styles/register.css?inline';
import search from '../styles/search-page.css?inline';
import site from '../styles/site.css?inline';
import tool from '../styles/tool.css?inline';
import { leaveOf, pagePolicy } from './security.ts';

/** For what a script makes: its page must name them. */
const named = { caseload, search };
export type Sheet = keyof typeof named;

/** Styles of what a page may have, by its class, or by the sheet that a script's page names. */
const parts: readonly [string, string][] = [
  ['example', example],
  ['grounds|caseload', grounds],
  ['chart', chart],
  ['<code', code],
  ['contact', contact],
  ['find', find],
  ['ways|links|columns|hero', overview],
  ['shown-frame', embedding],
  ['term-entry', glossary],
  ['law-entry|series', register],
];

/**
 * The styles of a page, by its HTML. They stand in the page itself: on a slow network a file of their own would hold the page
 * back for one more turn.
 */
export function stylesOf(html: string, sheet?: Sheet): string {
  const classes = new Set(Array.from(html.matchAll(/class="([^"]*)"/g), ([, names]) => names!.split(' ')).flat());
  const has = (names: string) =>
    names
      .split('|')
      .some((name) => name === sheet || classes.has(name) || (name.startsWith('<') && html.includes(name)));
  const own = parts.filter(([names]) => has(names)).map(([, css]) => css);
  const isCalculator = [has('island') ? calculator : '', has('day|money|stay') ? fields : '', has('alone') ? tool : ''];
  return [...isCalculator, sheet ? named[sheet] : '', site, ...own].join('');
}

/** The policy of a page, by its styles and its path in the built site. */
export const contentSecurityPolicy = (css: string, path: string): string =>
  pagePolicy(`'sha256-${createHash('sha256').update(css).digest('base64')}'`, leaveOf(path));
