import type { Entry, Site } from '../content.ts';
import { slug } from '../words.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, walk } from '../mdx.ts';

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$/i;
const MOST_KB = 300;
const KB = 1024;

/** Files that are published as they stand: their names are addresses, and pictures are what a reader on a phone waits for. */
function files({ project }: Site): Finding[] {
  return project.list('public').flatMap((file): Finding[] => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const [stem, ending] = [name.replace(/\.\w+$/, ''), /\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''];
    const kb = Math.round(project.size(file) / KB);
    const findings: Finding[] = [];
    if (/[^\w.-]/.test(name))
      findings.push({
        file,
        line: 1,
        level: 'fejl',
        found: 'Filens navn er en del af en adresse og må kun have bogstaver a-z, tal og bindestreg, ingen mellemrum.',
        mend: `Omdøb filen til ${slug(stem)}${ending}, og ret det, hvor den bliver brugt.`,
        example: `/${slug(stem)}${ending}`,
      });
    if (PICTURE.test(name) && kb > MOST_KB)
      findings.push({
        file,
        line: 1,
        level: 'fejl',
        found: `Billedet fylder ${kb} KB og må højst fylde ${MOST_KB}. Det er langsomt at hente på en telefon.`,
        mend: 'Gør det mindre (højst 1400 punkter bredt), og gem det som webp, eller som png, hvis det er en tegning.',
        example: `/${slug(stem)}.webp`,
      });
    return findings;
  });
}

/** A text that is the picture's file name, or a word that programs give all pictures. */
const isFileName = (alt: string, url: string) =>
  PICTURE.test(alt) ||
  alt.toLowerCase() === (/([^/]+)\.\w+$/.exec(decodeURI(url))?.[1] ?? '').toLowerCase() ||
  /^(?:img|dsc|image|picture|photo|billede|foto|screenshot|skærmbillede|unavngivet|untitled)[ _-]*[\d _.-]*$/i.test(
    alt,
  );

function texts({ tree, file }: Entry): Finding[] {
  const findings: Finding[] = [];
  walk(tree ?? { type: 'root' }, (node) => {
    const alt = (node.alt ?? '').trim();
    if (node.type !== 'image' || alt === '' || !isFileName(alt, node.url ?? '')) return;
    findings.push({
      file,
      line: lineOfNode(node),
      level: 'fejl',
      found: `Billedets tekst »${alt}« er navnet på en fil. Den bliver læst op for dem, der ikke kan se billedet.`,
      mend: 'Skriv i de kantede parenteser, hvad billedet viser.',
      example: `![Skemaet set forfra](${node.url})`,
    });
  });
  return findings;
}

/** Files in `public`, and what is said of pictures. */
export const checkPictures = (site: Site): Finding[] => [...files(site), ...site.entries.flatMap(texts)];
