import { z } from 'astro/zod';
import { Document, isMap, isScalar, visit, type YAMLMap, YAMLSeq } from 'yaml';
import { type CollectionName, schemas } from '../../src/site/schemas.ts';
import { PLACEHOLDER } from './raw-comment.ts';

const shapes = schemas(() => z.any());

/** Text to be replaced by the editor. */
export const toWrite = (what: string): string => `${PLACEHOLDER} ${what}`;

const LONGEST_LINE = 120;

const hash = (lines: readonly string[]) =>
  lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '#' : `# ${line}`));

/** A field as YAML, on one line where it is short. */
export function fieldText(
  name: string,
  value: unknown,
  comments: ReadonlyMap<unknown, readonly string[]> = new Map(),
): string {
  const doc = new Document({ [name]: value });
  const node = (doc.contents as YAMLMap).get(name, true) as unknown;
  if (node instanceof YAMLSeq) {
    for (const item of node.items) if (isMap(item)) item.flow = item.items.length < 3 && !comments.size;
    if (node.items.every(isScalar))
      node.flow = node.items.every((item) => String(item).length < 30) && name !== 'retskilder';
    for (const item of node.items) {
      const comment = isMap(item) ? comments.get(item.get('nr')) : undefined;
      const last = isMap(item) ? item.items.at(-1) : undefined;
      if (comment !== undefined && last !== undefined && isScalar(last.key))
        last.key.commentBefore = comment.map((line) => ` ${line}`).join('\n');
    }
  }
  if (isMap(node)) node.flow = true;
  visit(doc, {
    Scalar(_, scalar) {
      // In a block nothing that an editor writes ends the text: no quotation mark, no colon.
      const text = String(scalar.value);
      if (text.startsWith(PLACEHOLDER) || text.length > LONGEST_LINE) scalar.type = 'BLOCK_FOLDED';
    },
  });
  const text = doc.toString({ lineWidth: 0 }).trimEnd();
  return name === 'titel' ? text : text.replace(/\[ (.*?) \]/g, '[$1]');
}

/**
 * The fields of a new file, each with what it is for; those without a value as an example in a comment.
 * `beside`: comments to put beside the entry with a number.
 */
export function fieldsOf(
  collection: CollectionName,
  values: Readonly<Record<string, unknown>>,
  intro: readonly string[],
  beside: ReadonlyMap<unknown, readonly string[]> = new Map(),
): string {
  const lines = Object.entries(shapes[collection].shape).flatMap(([name, schema]) => {
    const { description = '', examples = [] } = (z.globalRegistry.get(schema) ?? {}) as {
      description?: string;
      examples?: string[];
    };
    const value = values[name];
    return ['', ...hash([description]), ...(value === undefined ? hash(examples) : [fieldText(name, value, beside)])];
  });
  return ['---', ...hash(intro), ...lines, '---', ''].join('\n');
}

/** A comment in the text of a page. */
export const textComment = (lines: readonly string[]): string =>
  `{/* ${lines.join('\n').replaceAll('*/', '*\\/')}\n*/}\n`;
