import { type SatteriAstroData, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs, mdxToMdast } from 'satteri';
import type { Node } from './tree.ts';

// The reader that the build uses. A browser has another in its place: scripts/redaktion/markdown.ts.

/** An MDX file as a tree. Throws where it is no MDX; the message begins with line and column. */
export const parseMdx = (source: string): Node => mdxToMdast(source) as unknown as Node;

/** The ids of a page's headings, as the build makes them; none where the reader stops. */
export function headingIdsOf(source: string): string[] {
  const astro: SatteriAstroData = {
    headings: [],
    frontmatter: {},
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  try {
    mdxToJs(source, { hastPlugins: [satteriHeadingIdsPlugin()], data: { astro } });
  } catch {
    // The reader's own mistakes are told elsewhere.
  }
  return astro.headings.map(({ slug }) => slug);
}
