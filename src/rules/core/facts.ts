import { type Day, readDay } from './day.ts';
import { readMoney } from './money.ts';

/** Why input was refused. */
export type ProblemCode = 'format' | 'order' | 'overlap' | 'range' | 'unknown-key' | 'unknown-value';

/** A refused fact. `fact` is the key as it was given; empty where the input is no object of facts at all. */
export interface Problem {
  readonly fact: string;
  readonly code: ProblemCode;
}

/** A stay with its first day and, once known, its last; `null` while it goes on. */
export type Period<From extends string, To extends string> = { readonly [K in From]: Day } & {
  readonly [K in To]: Day | null;
};

type PlainField =
  | { readonly kind: 'day' | 'flag' | 'money' }
  /** One of the options, or any number of them (`choices`). */
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] };

/**
 * A list of periods, earliest first or not. Without `row` they do not overlap, and at most one has no end;
 * with it each has more to it (`row`), and they may overlap.
 */
export interface PeriodsField {
  readonly kind: 'periods';
  readonly from: string;
  readonly to: string;
  readonly row?: RowSpec;
}

/** What a fact is as a field to fill in. Data only: a page can bring it along before what decides is there. */
export type Field = PlainField | PeriodsField;

/** `read`: `readPeriods`, which only rules with a list of periods load. */
type Kind =
  PlainField | (PeriodsField & { readonly read: (raw: unknown, spec: PeriodsField) => unknown[] | ProblemCode });

/** What a period has besides its days: a choice, read as its first option where it is left out, and an amount. */
export interface RowSpec {
  readonly kind: { readonly key: string; readonly options: readonly string[]; readonly required: boolean };
  /** Kroner, 0 or more; unknown (absent or `null`) is taken. */
  readonly amount: string;
  /** The kinds whose amount is asked for. */
  readonly amountOf: readonly string[];
}

/** What a rule says of one of its facts. `F` is the rule's facts. */
export type FactSpec<F> = Kind & {
  /** When the question is asked; absent: always. `needs` are the facts that decide it. */
  readonly asked?: { readonly needs: readonly (keyof F & string)[]; readonly when: (f: F) => boolean | undefined };
  /** False where the fact belongs to another kind of case and is refused. */
  readonly belongs?: (f: F) => boolean;
  /** The facts that take its place when it is not stated. Once one of them is known, this one counts as not stated. */
  readonly replacedBy?: readonly (keyof F & string)[];
  /** When it is asked though the outcome is settled: where today, which the page fills in, stands for a day to be told. */
  readonly askedAnyway?: (f: F) => boolean | undefined;
  /** Asked like any other, but the verdict is whole without it: never missing. */
  readonly offered?: true;
  /** No condition rests on it, only values do: it is missing where a value needs it. */
  readonly valuesOnly?: true;
  /** What it is read as while it is not known: an answer may change a value and, of what is offered, the outcome. */
  readonly readAs?: unknown;
  /** Given, but with something in it that is not known: it counts as unknown, with `samples` as its answers. */
  readonly partial?: (f: F) => boolean;
  /** True where no answer can make a difference any more, given the rest: only spares the search for one. */
  readonly idle?: (f: F) => boolean;
  /**
   * Days at which another answer may lead elsewhere, given the rest: every one of them, or a verdict comes too early.
   * The day before and the day after are tried too. Only for `day`. `tests/rules/reference.test.ts` finds one left out.
   */
  readonly turns?: (f: F) => readonly (Day | undefined)[];
  /**
   * Answers that between them can lead anywhere, given the rest: as with `turns`, none left out. For `periods`; for
   * `choice` and `choices` where some come to the same, or would be refused with what they entail.
   */
  readonly samples?: (f: F) => readonly unknown[];
};

/** Today, for a rule that does not ask for it: the page fills it in, and deadlines and statements go by it. */
export const TODAY_ONLY = {
  kind: 'day',
  asked: { needs: [], when: () => false },
  turns: () => [],
} as const satisfies FactSpec<object>;

export type FactSpecs<F> = { readonly [K in keyof Required<F> & string]: FactSpec<F> };

/** Two days that must come in order, where both are given. `fact` is the one to mend. */
export interface Order<F> {
  readonly fact: keyof F & string;
  readonly notBefore?: keyof F & string;
  readonly notAfter?: keyof F & string;
  readonly when?: (f: F) => boolean;
}

/** What makes input acceptable: the facts and the order of their days, and what else the rule refuses. */
export interface Intake<F> {
  readonly facts: FactSpecs<F>;
  readonly orders: readonly Order<F>[];
  readonly refuse?: (f: F) => readonly Problem[];
  /** Not refused as it stands, though every way to fill in the rest would be: it is no case that unknown facts can lead to. */
  readonly isDeadEnd?: (f: F) => boolean;
  /** Some facts are of one kind of case only (`belongs`). */
  readonly hasKinds?: true;
}

/** Tells a code from a value that was read: no day, amount or list is one of these words. */
export const isCode = (read: unknown): read is ProblemCode =>
  read === 'format' || read === 'order' || read === 'overlap' || read === 'range' || read === 'unknown-value';

export const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const answerOr = (value: unknown) => (isCode(value) ? { code: value } : { value });

/** Reads one answer. Returns the value, or the code of what is wrong with it. */
export function readFact(spec: Kind, raw: unknown): { value: unknown } | { code: ProblemCode } {
  switch (spec.kind) {
    case 'day':
      return answerOr(readDay(raw));
    case 'money':
      return answerOr(readMoney(raw));
    case 'flag':
      return typeof raw === 'boolean' ? { value: raw } : { code: 'unknown-value' };
    case 'choice':
      return typeof raw === 'string' && spec.options.includes(raw) ? { value: raw } : { code: 'unknown-value' };
    case 'choices':
      if (!Array.isArray(raw)) return { code: 'format' };
      return raw.every((item) => typeof item === 'string' && spec.options.includes(item))
        ? { value: spec.options.filter((option) => raw.includes(option)) }
        : { code: 'unknown-value' };
    case 'periods':
      return answerOr(spec.read(raw, spec));
  }
}

/** The problems between facts that are each readable: order of days, facts of another kind of case. */
export function conflicts<F>(intake: Intake<F>, f: F): Problem[] {
  const problems: Problem[] = [];
  const add = (fact: string, code: ProblemCode) => {
    if (!problems.some((known) => known.fact === fact)) problems.push({ fact, code });
  };
  if (intake.hasKinds)
    for (const key in f)
      if (f[key] !== undefined && intake.facts[key as keyof F & string].belongs?.(f) === false) add(key, 'unknown-key');
  for (const { fact, notBefore, notAfter, when } of intake.orders) {
    const value = f[fact];
    if (value === undefined || value === null || when?.(f) === false) continue;
    const first = notBefore && f[notBefore];
    const last = notAfter && f[notAfter];
    if ((first && value < first) || (last && value > last)) add(fact, 'order');
  }
  for (const { fact, code } of intake.refuse?.(f) ?? []) add(fact, code);
  return problems;
}
