import type { Day } from './day.ts';
import type { Citation, Citations, Param } from './truth.ts';

export type { Param } from './truth.ts';

/** What a statement is for: it is the title, says what the outcome means, says what may make it otherwise, or what to do. */
export type Kind = 'title' | 'tell' | 'reserve' | 'do';

/** What a result asks of the reader: nothing in particular, to act, to know a loss, or nothing more at all. */
export type Tone = 'info' | 'act' | 'loss' | 'done';

/** A statement that a rule can make. `P`: its parameters. */
export interface Saying<P> {
  readonly kind: Kind;
  /** Of a title: it takes the place of the outcome's own tone. */
  readonly tone?: Tone;
  /** Parameters that may be left out; without any other one the whole statement is. */
  readonly optional: readonly string[];
  /** Only for the type: its words take these. */
  readonly words?: (params: P) => string;
}

/** All that a rule can say, by id: its data, for other programs, and the type of its words in each language. */
export type Sayings = Readonly<Record<string, Saying<never>>>;

export type ParamsOf<S> = S extends Saying<infer P> ? P : never;

type OptionalKey<P> = { [K in keyof P]-?: undefined extends P[K] ? K : never }[keyof P] & string;
type None = Readonly<Record<never, never>>;

const saying =
  (kind: Kind) =>
  <P = None>(...optional: OptionalKey<P>[]): Saying<P> => ({ kind, optional });

/** What it means. The names of parameters that may be left out are given. */
export const tell = saying('tell');
/** What may make it otherwise. */
export const reserve = saying('reserve');
/** What to do. */
export const act = saying('do');
/** The title, where it depends on the case. */
export const title = <P = None>(tone: Tone, ...optional: OptionalKey<P>[]): Saying<P> => ({
  kind: 'title',
  tone,
  optional,
});

/** A statement of a verdict: the rule decides whether it is made and with what, a language how it is said. */
export interface Statement {
  readonly id: string;
  readonly kind: Kind;
  readonly params: Readonly<Record<string, Param>>;
  readonly cites: Citations;
}

/** A day not to miss, for the reader's calendar. Never before today. */
export interface Deadline {
  readonly id: string;
  /** The last day. */
  readonly on: Day;
  /** Days of notice before `on`. */
  readonly remindDaysBefore: number;
}

/** A point or a period on the picture of the case: the reader's own days, those that follow from them, today. Both included. */
export interface TimelineItem {
  readonly id: string;
  readonly from: Day;
  readonly to?: Day;
  readonly kind: 'own' | 'limit' | 'today';
}

export interface Advice {
  readonly statements: readonly Statement[];
  readonly deadlines: readonly Deadline[];
  readonly timeline: readonly TimelineItem[];
}

/** What every rule with a law day can say. */
export const AGE_OF_LAW = {
  /** The law day lies after the newest text held, whose day this is. */
  'law-checked-until': reserve<{ on: Day }>(),
  /** The law day lies before the oldest text held, whose day this is. */
  'law-checked-from': reserve<{ on: Day }>(),
} satisfies Sayings;

/** What every rule with deadlines can say. */
export const DAYS_OFF = {
  /** A deadline on a Saturday or Sunday: no source says whether the next working day will do. */
  'falls-on-day-off': reserve<{ on: Day }>(),
} satisfies Sayings;

type Maybe<T> = T | null | undefined;
type Given<P> = { readonly [K in keyof P]: Maybe<P[K]> };

/** Both. */
export const COMMON = { ...AGE_OF_LAW, ...DAYS_OFF };

/** Sunday and Saturday, as `Date` counts. */
const WEEKEND = new Set([0, 6]);
const isDayOff = (on: Day) => WEEKEND.has(new Date(on).getUTCDay());

const isKnown = (value: unknown) => value !== null && value !== undefined;

/**
 * Gathers what a verdict says. `S`: the rule's sayings; `D`, `T`: ids of its deadlines and of the items on its timeline.
 * What is not known (`null`, `undefined`) leaves a parameter, a statement, a deadline or an item out.
 */
export class Advising<S extends Sayings, D extends string = never, T extends string = never> implements Advice {
  readonly statements: Statement[] = [];
  readonly deadlines: Deadline[] = [];
  readonly timeline: TimelineItem[] = [];
  readonly #sayings: S;
  readonly #today: Day | undefined;

  /** `today`: `assessedOn`. */
  constructor(sayings: S, today: Day | undefined) {
    this.#sayings = sayings;
    this.#today = today;
  }

  /** A statement with what it rests on: without a citation it does not compile. */
  say<K extends keyof S & string>(id: K, params: Given<ParamsOf<S[K]>>, ...cites: readonly [Citation, ...Citation[]]) {
    const { kind, optional } = this.#sayings[id]!;
    let isWhole = true;
    for (const key in params) {
      if (isKnown(params[key])) continue;
      if (!optional.includes(key)) return;
      isWhole = false;
    }
    const given = params as Readonly<Record<string, Param>>;
    const known = isWhole ? given : Object.fromEntries(Object.entries(given).filter(([, value]) => isKnown(value)));
    this.statements.push({ id, kind, params: known, cites });
  }

  /** A deadline, unless it lies before today; with a reservation where no office is open on it. */
  remind(id: D, on: Maybe<Day>, remindDaysBefore: number, ...cites: readonly [Citation, ...Citation[]]) {
    if (on === null || on === undefined || (this.#today !== undefined && on < this.#today)) return;
    this.deadlines.push({ id, on, remindDaysBefore });
    if (!isDayOff(on)) return;
    const already = this.statements.some(({ id: said, params }) => said === 'falls-on-day-off' && params['on'] === on);
    if (!already) this.statements.push({ id: 'falls-on-day-off', kind: 'reserve', params: { on }, cites });
  }

  /** An item of the timeline; a period where it has a last day after its first. */
  draw(id: T, kind: TimelineItem['kind'], from: Maybe<Day>, to?: Maybe<Day>) {
    if (from === null || from === undefined) return;
    this.timeline.push(to !== null && to !== undefined && to > from ? { id, from, to, kind } : { id, from, kind });
  }

  /**
   * Says where the day that decides lies outside the texts of the law that are held: `from` the oldest, `until` the newest.
   * `chosenOn`: an earlier day by which the text is chosen, where there is one.
   */
  checkLaw(decidingOn: Maybe<Day>, { from, until }: LawChecked, chosenOn = decidingOn) {
    const say = (id: keyof typeof AGE_OF_LAW, on: Day, cite: Citation) =>
      this.statements.push({ id, kind: 'reserve', params: { on }, cites: [cite] });
    if (decidingOn && decidingOn > until.value) say('law-checked-until', until.value, until.source);
    if (chosenOn && chosenOn < from.value) say('law-checked-from', from.value, from.source);
  }
}

/** The days of the oldest and of the newest text of the law that a rule was checked against. */
export interface LawChecked {
  readonly from: { readonly value: Day; readonly source: Citation };
  readonly until: { readonly value: Day; readonly source: Citation };
}
