const SPELLED: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e', ü: 'u', ö: 'o', ä: 'a' };

/** A file name or address from a title: »Må børn få pas?« → `maa-boern-faa-pas`. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[æøåéüöä]/g, (letter) => SPELLED[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Words quoted as the guidance quotes them: »…«, whatever marks a word processor has set. */
export const quoted = (text: string): string => text.replace(/[“”„‟]([^“”„‟]*)[“”‟]/g, '»$1«');

const pairs = (text: string) => {
  const plain = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: plain.length - 1 }, (_, i) => plain.slice(i, i + 2)));
};

/** How alike two texts are, from 0 to 1: by the pairs of letters they share. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  return (2 * left.intersection(right).size) / (left.size + right.size);
}

/** What was probably meant, if anything is near. */
export function closest(given: string, known: readonly string[]): string | undefined {
  const best = known.toSorted((a, b) => likeness(given, b) - likeness(given, a))[0];
  return best !== undefined && likeness(given, best) > 0.45 ? best : undefined;
}

/** »Mente du …? Ellers vælg: …« */
export function choose(given: string, known: readonly string[]): string {
  const best = closest(given, known);
  const all = known.length <= 12 ? ` Der findes: ${known.join(', ')}.` : '';
  return `${best === undefined ? 'Ret navnet.' : `Mente du »${best}«?`}${all}`;
}

/** The line, counted from 1, on which a character stands. */
export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** A text as a pattern that finds it. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The line on which a text that begins on or after `line` stands, by its first words; `line` where it is not found as written. */
export function lineOf(source: string, line: number, text: string): number {
  const start = source
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const words = text.trim().split(/\s+/).slice(0, 4).map(escaped).join('\\s+');
  const at = words === '' ? -1 : source.slice(start).search(new RegExp(words));
  return at < 0 ? line : lineAt(source, start + at);
}
