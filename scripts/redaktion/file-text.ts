import { z } from 'astro/zod';
import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument, type Scalar, stringify } from 'yaml';
import { files } from '../../src/site/schemas.ts';
import { fieldText } from '../editor/draft.ts';
import { BODY, collectionNamed, ORIGINAL, schemaNamed, shapeOf, unwrapped } from './forms.ts';

// A file as the editor's forms have it, and back. What nobody has changed stays as it stood, to the last blank and comment.

type Value = unknown;
type Values = Readonly<Record<string, Value>>;

/** The fields of a file as they stand between the lines, and what comes after them; a `.yaml` file is all fields. */
function split(text: string, isMdx: boolean): { readonly fields: string; readonly body: string } {
  const parts = isMdx ? /^---\n([^]*?\n|)---[ \t]*(?:\n([^]*))?$/.exec(text) : undefined;
  return parts
    ? { fields: parts[1]!, body: (parts[2] ?? '').replace(/^\n/, '') }
    : { fields: isMdx ? '' : text, body: isMdx ? text : '' };
}

const isMdx = (id: string) => files[collectionNamed(id)].endsWith('.mdx');

/** A file's values, with the whole of it beside them. Throws where its fields cannot be read. */
export function valuesOf(id: string, text: string): Values {
  const { fields, body } = split(text, isMdx(id));
  const read = parseDocument(fields);
  if (read.errors.length > 0) throw new Error(read.errors[0]!.message);
  return {
    // A file without the line is no draft: the form's own beginning is for new ones.
    ...('kladde' in schemaNamed(id).shape && { kladde: false }),
    ...(read.toJS() as Values),
    ...(isMdx(id) && { [BODY]: body }),
    [ORIGINAL]: text,
  };
}

/** A value as the schema has it: nothing for what was left empty where it may be, numbers as numbers. */
export function written(schema: z.ZodType, value: Value): Value {
  const { inner, required } = unwrapped(schema);
  if (value === undefined || value === null || value === '') return undefined;
  const shape = shapeOf(inner);
  if (shape !== undefined) {
    const own = Object.fromEntries(
      Object.entries(shape).flatMap(([name, one]) => {
        const of = written(one, (value as Values)[name]);
        return of === undefined ? [] : [[name, of]];
      }),
    );
    return Object.keys(own).length === 0 ? undefined : own;
  }
  if (inner instanceof z.ZodArray) {
    const items = (Array.isArray(value) ? value : [value]).flatMap((one) => {
      const of = written(inner.element as z.ZodType, one);
      // A row of a translation may have no words, and keeps its place.
      return of === undefined ? (z.safeParse(inner.element as z.ZodType, {}).success ? [{}] : []) : [of];
    });
    return items.length === 0 && !required ? undefined : items;
  }
  if (inner instanceof z.ZodBoolean) return value === true ? true : undefined;
  if (typeof value === 'string' && /^\d+$/.test(value) && !inner.safeParse(value).success) return Number(value);
  return typeof value === 'string' ? value.trim() : value;
}

const same = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b);

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text of a value that takes the place of another, written in the same way. */
function inPlaceOf(old: Scalar, value: Value, indent: string, inFlow: boolean): string {
  if (old.type === 'BLOCK_FOLDED' && typeof value === 'string')
    return `>-\n${value
      .split(/(?<=[.?!]) (?=\p{Lu})/u)
      .map((sentence) => `${indent}${sentence}\n`)
      .join('')}`;
  const isQuoted = old.type === 'QUOTE_DOUBLE' || (inFlow && /[,[\]{}]/.test(String(value)));
  const text = stringify(value, {
    lineWidth: 0,
    ...(isQuoted && typeof value === 'string' && { defaultStringType: 'QUOTE_DOUBLE' }),
  }).trim();
  return old.type === 'BLOCK_LITERAL' || old.type === 'BLOCK_FOLDED' ? `${text}\n` : text;
}

/** The changes that make a value of another, where single values alone have changed; nothing where more has. */
function changes(node: unknown, before: Value, after: Value, column: number, inFlow = false): Change[] | undefined {
  if (same(before, after)) return [];
  if (isScalar(node) && node.range && (typeof after === 'string' || typeof after === 'number')) {
    const text = inPlaceOf(node, after, ' '.repeat(column + 2), inFlow);
    return [{ from: node.range[0], to: node.range[1], text }];
  }
  if (!isCollection(node) || typeof before !== 'object' || typeof after !== 'object') return undefined;
  const [old, own] = [before as Values, after as Values];
  if (!same(Object.keys(old), Object.keys(own))) return undefined;
  const inside = Object.keys(own).map((key) => {
    const at = isSeq(node) ? Number(key) : key;
    return changes(node.get(at, true), old[key], own[key], column + 2, inFlow || node.flow === true);
  });
  return inside.includes(undefined) ? undefined : inside.flatMap((one) => one!);
}

/** A field written anew; comments beside the entries that are still there go along. */
function again(fields: Document.Parsed, name: string, before: Value, after: Value): string {
  const node = fields.get(name, true);
  if (!isSeq(node) || !Array.isArray(before) || !Array.isArray(after) || !/^\s*#/m.test(fields.toString()))
    return fieldText(name, after);
  const left = new Set(before.keys());
  const items = after.map((value: Value) => {
    const number = (one: Value) => (one as Values | null)?.['nr'];
    const at =
      [...left].find((i) => same(before[i], value)) ??
      [...left].find((i) => number(value) !== undefined && number(before[i]) === number(value));
    if (at === undefined) return fields.createNode(value);
    left.delete(at);
    const item = node.items[at];
    if (isMap(item)) {
      for (const [key, one] of Object.entries(value as Values))
        if (!same((before[at] as Values)[key], one)) item.set(key, one);
      const gone = item.items.map(({ key }) => String(key)).filter((key) => !(key in (value as Values)));
      for (const key of gone) item.delete(key);
    }
    return item;
  });
  const one = parseDocument('{}');
  node.items = items as typeof node.items;
  one.contents = fields.createNode({ [name]: null }) as never;
  (one.contents as unknown as { items: { value: unknown }[] }).items[0]!.value = node;
  return one.toString({ lineWidth: 0 }).trimEnd();
}

/** A file with the values of a form. */
export function textOf(id: string, values: Values): string {
  const original = typeof values[ORIGINAL] === 'string' ? values[ORIGINAL] : '';
  const { fields: text, body: oldBody } = split(original, isMdx(id));
  const fields = parseDocument(text);
  const before = (fields.toJS() ?? {}) as Values;
  const edits: Change[] = [];
  // Where a field goes that was not there: after the one before it in the schema.
  let end = 0;
  for (const [name, schema] of Object.entries(schemaNamed(id).shape as Readonly<Record<string, z.ZodType>>)) {
    const pair = isMap(fields.contents)
      ? fields.contents.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined;
    const [from, to] = pair
      ? [(pair.key as Scalar).range![0], ((pair.value as Scalar | null)?.range ?? (pair.key as Scalar).range)![2]]
      : [end, end];
    const after = written(schema, values[name]);
    // An empty list says the same as none.
    const isSame = same(written(schema, before[name]), after);
    if (!isSame && pair === undefined) edits.push({ from, to, text: `${fieldText(name, after)}\n` });
    else if (!isSame && after === undefined) edits.push({ from, to, text: '' });
    else if (!isSame)
      edits.push(
        ...(changes(pair!.value, before[name], after, 0) ?? [
          { from, to, text: `${again(fields, name, before[name], after)}\n` },
        ]),
      );
    end = Math.max(end, to);
  }
  const changed = edits
    // The last first, so that places hold; of those at one place, too.
    .toReversed()
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
  if (!isMdx(id)) return changed;
  const body = typeof values[BODY] === 'string' ? values[BODY] : '';
  if (changed === text && body === oldBody && original !== '') return original;
  return `---\n${changed}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}
