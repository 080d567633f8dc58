import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from 'ultrahtml';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const BLOCKS = /^(?:p|h[1-6]|ol|ul|li|table|tr|td|th)$/;

function inline(node: Node): string {
  if (node.type === TEXT_NODE) return decoded(node.value);
  if (!isElement(node)) return '';
  if (node.name === 'br') return '\n';
  // The way back from a note.
  if (/note-ref-\d+$/.test(node.attributes['href'] ?? '')) return '';
  return node.children.map(inline).join('');
}

/** A paragraph that is bold throughout may be a heading. */
const isBold = ({ children }: ElementNode) =>
  children.length > 0 &&
  children.every((child) => (isElement(child) && child.name === 'strong') || inline(child).trim() === '');

/** The blocks of a page as lines, each paragraph on its own, headings and lists as in Markdown. */
class Blocks {
  readonly lines: string[] = [];
  /** The number of the last list with one item: Word's numbered headings are such lists. */
  #alone = 0;

  add(node: Node, before = ''): void {
    if (!isElement(node)) {
      const text = inline(node).trim();
      if (text !== '') this.lines.push(before + text, '');
      return;
    }
    const level = /^h([1-6])$/.exec(node.name)?.[1];
    if (node.name === 'tr') {
      const cells = node.children.filter(isElement);
      if (isLayout(cells)) for (const child of cells.flatMap((cell) => cell.children)) this.add(child, before);
      else this.lines.push(`| ${cells.map(inlineBlocks).join(' | ')} |`);
    } else if (node.name === 'ol' || node.name === 'ul') this.#list(node, before);
    else if (node.children.some((child) => isElement(child) && BLOCKS.test(child.name))) {
      for (const child of node.children) this.add(child, before);
      if (node.name === 'table') this.lines.push('');
    } else {
      const text = node.children.map(inline).join('').trim();
      const mark = level ? `${'#'.repeat(Number(level))} ` : '';
      if (text !== '') this.lines.push(before + mark + (isBold(node) && !level ? `**${text}**` : text), '');
    }
  }

  #list(list: ElementNode, before: string): void {
    const items = list.children.filter(isElement);
    const alone = list.name === 'ol' && items.length === 1 && before === '';
    for (const [i, item] of items.entries()) {
      const nr = alone ? ++this.#alone : i + 1;
      const mark = list.name === 'ol' ? `${nr}. ` : '- ';
      const inner = item.children.filter((child) => isElement(child) && BLOCKS.test(child.name));
      const own = item.children.filter((child) => !inner.includes(child));
      const text = own.map(inline).join('').trim();
      if (text !== '') this.lines.push(before + mark + text);
      if (alone) this.lines.push('');
      // A note is named by its number, as where it is called.
      const isNote = /note-\d+$/.test(item.attributes['id'] ?? '');
      for (const child of inner) this.add(child, isNote ? `[${i + 1}] ` : `${before}  `);
    }
    if (before === '') this.lines.push('');
  }
}

const inlineBlocks = (cell: ElementNode): string => {
  const blocks = new Blocks();
  for (const child of cell.children) blocks.add(child);
  return blocks.lines.filter((line) => line !== '').join(' ');
};

/** A row that only says where on a page its cells stand: a frame, or cells that hold whole sections. */
function isLayout(cells: readonly ElementNode[]): boolean {
  const MOST_PARAGRAPHS = 3;
  return (
    cells.length === 1 ||
    cells.some(({ children }) => {
      const blocks = children.filter(isElement);
      return blocks.some(({ name }) => /^h[1-6]$/.test(name)) || blocks.length > MOST_PARAGRAPHS;
    })
  );
}

/** The paragraphs of a page header or footer. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p[ >][^]*?<\/w:p>/g)].map(([paragraph]) =>
    decoded(
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b/g)].map(([, text]) => text ?? ' ').join(''),
    ).trim(),
  );

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What a Word file has besides its running text: text boxes of some kinds, formulas, diagrams. */
function besides(parts: Readonly<Record<string, Uint8Array>>, text: string): string[] {
  const found = bare(text);
  return Object.entries(parts)
    .filter(([name]) => /^word\/(?:document|diagrams\/data\d*|charts\/chart\d*)\.xml$/.test(name))
    .flatMap(([, bytes]) =>
      [...strFromU8(bytes).matchAll(/<(w|a):p[ >](?:(?!<\1:p[ >])[^])*?<\/\1:p>/g)].map(([paragraph]) =>
        decoded([...paragraph.matchAll(/<[wam]:t(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join('')).trim(),
      ),
    )
    .filter((words) => !found.includes(bare(words)));
}

/** A Word file as text: headings with `#`, lists and tables as in Markdown; page headers and footers apart. */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; furniture: string; notes: string[] }> {
  const parts = unzipSync(bytes);
  const { text, furniture } = await readParts(parts);
  const outside = besides(parts, text);
  if (outside.length === 0) return { text, furniture, notes: [] };
  return {
    text: `${text}\n${outside.map((line) => `${line}\n\n`).join('')}`,
    furniture,
    notes: [
      `Brevet har ord i tekstbokse, diagrammer eller formler. De står sidst i teksten, også hvis de hører til et andet sted: »${outside[0]!.slice(0, 60)}«.`,
    ],
  };
}

async function readParts(parts: Readonly<Record<string, Uint8Array>>): Promise<{ text: string; furniture: string }> {
  // A field, as a date that Word writes, is what stands in it.
  const document = strFromU8(parts['word/document.xml']!).replace(/<\/?w:fldSimple\b[^>]*>/g, '');
  const buffer = zipSync({ ...parts, 'word/document.xml': strToU8(document) }, { level: 0 });
  const arrayBuffer = new Uint8Array(buffer).buffer;
  // In Node it is read from `buffer`, in a browser from `arrayBuffer`.
  const { value } = await mammoth.convertToHtml({ arrayBuffer, buffer } as { arrayBuffer: ArrayBuffer }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  const blocks = new Blocks();
  for (const node of (parse(value) as ElementNode).children) blocks.add(node);
  const edges = Object.entries(parts).filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const furniture = new Set(edges.flatMap(([, xml]) => paragraphs(strFromU8(xml))));
  return { text: blocks.lines.join('\n'), furniture: [...furniture].filter((line) => line !== '').join('\n') };
}
