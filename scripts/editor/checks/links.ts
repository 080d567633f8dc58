import { type Addresses, addressesOf, headingIds } from '../addresses.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, walk } from '../mdx.ts';
import { wordsOf } from '../passages.ts';
import { closest } from '../words.ts';
import { mendDraft } from './drafts.ts';
import { goneFrom, movedTo } from './moved.ts';

type Problem = Pick<Finding, 'found' | 'mend' | 'example'>;

/** Addresses that only the editor's own machine or network knows. */
const NOBODY_ELSES =
  /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[|192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.|[^./:]+(?:[/:]|$))/i;
/** Where a reader must sign in, or is led by what belongs to somebody's mail. */
const SIGNED_IN =
  /^https?:\/\/(?:[^/]*\.)?(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|outlook\.office(?:365)?\.com|safelinks\.protection\.outlook\.com|drive\.google\.com|docs\.google\.com|dropbox\.com)(?:[/:?]|$)/i;
/** Words that tell nothing of where a link leads. */
const SAYS_NOTHING =
  /^(?:(?:klik|tryk|læs|se|gå) )?(?:her(?: for at .*)?|(?:på )?(?:dette |det )?link(?:et)?|mere|mere her|videre|denne side|siden)\.?$|\bklik her\b/i;

const LINK = '[telefontider](/vejledning/kontakt/telefontider/)';

function fragmentProblem(url: string, fragment: string, known: readonly string[]): Problem | undefined {
  if (known.includes(fragment)) return undefined;
  const best = closest(fragment, known);
  return {
    found: `Linket ${url} peger på et sted på siden, der ikke findes: #${fragment}.`,
    mend:
      known.length === 0
        ? 'Siden har ingen overskrifter. Slet # og det, der følger.'
        : `${best === undefined ? '' : `Mente du #${best}? `}Siden har: ${known
            .slice(0, 12)
            .map((id) => `#${id}`)
            .join(', ')}.`,
    example: `${url.split('#')[0]}#${best ?? known[0] ?? ''}`,
  };
}

/** A link to a page that was there once. */
function toFormer(site: Site, url: string): Problem | undefined {
  const address = url.split(/[#?]/)[0]!.replace(/\/?$/, '/');
  const page = movedTo(site, address);
  if (page)
    return {
      found: `Linket ${url} fører til en side, der er flyttet.`,
      mend: 'Skriv den nye adresse.',
      example: `/${page.collection}/${page.id}/`,
    };
  const gone = goneFrom(site, `src/content${address.slice(0, -1)}.mdx`);
  return gone && { ...gone, example: LINK };
}

function pathProblem(site: Site, url: string, addresses: Addresses): Problem | undefined {
  const [address = '', fragment] = url.split('#');
  const path = address.split('?')[0]!;
  const fragments = addresses.get(path);
  if (fragments === undefined) {
    const withSlash = `${path}/`;
    if (addresses.has(withSlash)) {
      return {
        found: `Linket ${url} mangler skråstregen til sidst.`,
        mend: 'Skriv / efter det sidste ord i adressen.',
        example: withSlash,
      };
    }
    const former = toFormer(site, url);
    if (former) return former;
    const best = closest(path, [...addresses.keys()]);
    return {
      found: `Linket ${url} fører til en side, der ikke findes.`,
      mend: best === undefined ? 'Find siden, og skriv dens adresse.' : `Mente du ${best}?`,
      example: best ?? LINK,
    };
  }
  return fragment === undefined || fragments === 'any' ? undefined : fragmentProblem(url, fragment, [...fragments]);
}

function problem(site: Site, url: string, entry: Entry, addresses: Addresses): Problem | undefined {
  if (url === '' || url === '#')
    return { found: 'Linket har ingen adresse.', mend: 'Skriv adressen i parentesen.', example: LINK };
  if (url.startsWith('#')) return fragmentProblem(url, url.slice(1), headingIds(entry));
  if (url.startsWith('/')) return pathProblem(site, url, addresses);
  if (/^(mailto:[^\s@]+@[^\s@]+\.\w+|tel:\+?\d+)$/.test(url)) return undefined;
  if (NOBODY_ELSES.test(url))
    return {
      found: `Adressen ${url} findes kun på din egen maskine eller i jeres eget netværk.`,
      mend: 'Skriv den adresse, som alle kan åbne. En side her begynder med /.',
      example: LINK,
    };
  if (SIGNED_IN.test(url))
    return {
      found: `Adressen ${url.slice(0, 60)} hører til jeres egen mail eller jeres egne filer. Læserne bliver bedt om at logge ind.`,
      mend: 'Skriv den adresse, som alle kan åbne. Er linket fra en mail, så åbn det, og kopiér adressen fra browseren.',
      example: 'https://www.nyidanmark.dk/',
    };
  if (/^https?:\/\//.test(url))
    return URL.canParse(url)
      ? undefined
      : {
          found: `Adressen ${url} kan ikke læses.`,
          mend: 'Kopiér den igen fra browseren.',
          example: 'https://www.nyidanmark.dk/',
        };
  return {
    found: `Linket ${url} er ikke en hel adresse.`,
    mend: 'Begynd med / for en side her, med https:// for andre sider, og med mailto: for e-mail.',
    example: LINK,
  };
}

/** The pages that readers see; a link from one of them to a draft would lead nowhere. */
function toDraft(site: Site, url: string): Problem | undefined {
  const [, folder, ...rest] = url.split('#')[0]!.replace(/\/$/, '').split('/');
  const draft = folder === 'vejledning' || folder === 'nyhedsbreve' ? site.find(folder, rest.join('/')) : undefined;
  return draft?.draft
    ? {
        found: `Linket ${url} fører til en kladde, som ikke bliver offentliggjort.`,
        ...mendDraft(draft),
      }
    : undefined;
}

/** Links and their fragments, against the content itself. Addresses on other sites are not called. */
export function checkLinks(site: Site): Finding[] {
  const addresses = addressesOf(site);
  return site.entries.flatMap((entry) => {
    const findings: Finding[] = [];
    if (entry.tree === undefined) return findings;
    walk(entry.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const url = node.url ?? '';
      const found = problem(site, url, entry, addresses) ?? (entry.draft ? undefined : toDraft(site, url));
      const at = { file: entry.file, line: lineOfNode(node) };
      if (found !== undefined) findings.push({ ...at, level: 'fejl', ...found });
      if (node.type !== 'link') return;
      const words = wordsOf(node).trim();
      if (words === '' && !node.children?.some(({ type }) => type === 'image'))
        findings.push({
          ...at,
          level: 'fejl',
          found: `Linket til ${url} har ingen ord. Læserne ser det ikke.`,
          mend: 'Skriv i de kantede parenteser, hvor linket fører hen.',
          example: LINK,
        });
      else if (SAYS_NOTHING.test(words))
        findings.push({
          ...at,
          level: 'advarsel',
          found: `Linket hedder »${words}«. Det siger ikke, hvor det fører hen.`,
          mend: 'Brug sidens navn eller det, man kan gøre der. Den, der får siden læst op, hører links for sig.',
          example: LINK,
        });
    });
    return findings;
  });
}
