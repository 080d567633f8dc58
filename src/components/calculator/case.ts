import { conflicts as conflictsOf, type Problem } from '../../rules/core/facts.ts';
import { firstLeft, settle } from '../../rules/core/settle.ts';
import {
  type AnyDecided,
  type AnyLogic,
  type AnyOpen,
  type AskingRule,
  type Facts,
  isAsking,
  type ShownRule,
  specOf,
  TODAY,
} from './rule.ts';

/** Answers that have been given: values as they were read of the fields or of a link, or `null` for »Ved ikke«. */
export type Answers = Readonly<Record<string, unknown>>;

/** The reader's case as the rule sees it. */
export interface Case {
  /** The facts that the rule was asked with. */
  readonly facts: Facts;
  /** Absent while answers contradict each other, and until what concludes is fetched. */
  readonly verdict?: AnyDecided;
  /** What the unknown facts leave open; nothing while answers contradict each other. */
  readonly stillOpen: () => AnyOpen;
  readonly conflicts: readonly Problem[];
  /** The questions that belong to the case, answered or not, in the rule's order. */
  readonly shown: readonly string[];
  /** Of these, the answered ones. */
  readonly answered: readonly string[];
  /** Facts that were used though their questions are not asked: they cannot change the outcome. */
  readonly idle: readonly string[];
  /** The question to ask now. Until what concludes is fetched only one that the outcome still hangs on. */
  readonly next?: string;
  /** What could still matter and that the reader does not know. */
  readonly open: readonly string[];
}

type IsLeft = (fact: string) => boolean;

/** What the rule makes of facts. */
interface Considered {
  readonly verdict?: AnyDecided;
  readonly missing: readonly string[];
  readonly open: () => AnyOpen;
  readonly next: (isLeft: IsLeft) => string | undefined;
}

const CLOSED: AnyOpen = { possible: [], wanted: [] };

/** What is still open is worked out when it is asked for. */
function work({ logic, concluding }: AskingRule, facts: Facts): Considered {
  if (concluding === undefined) {
    const { missing } = settle(logic, facts);
    return { missing, open: () => CLOSED, next: (isLeft) => firstLeft(logic, missing, isLeft) };
  }
  const whole = logic as AnyLogic;
  const verdict = concluding.decide(whole, facts);
  let known: AnyOpen | undefined;
  const open = () => (known ??= concluding.open(whole, facts, verdict));
  const next = (isLeft: IsLeft) => concluding.next(whole, facts, verdict, () => open().wanted, isLeft);
  return { verdict, missing: verdict.missing, open, next };
}

let remembered: { readonly rule: AskingRule; readonly facts: string; readonly worked: Considered } | undefined;

/** Asked several times at each step: the last is remembered. */
function workOut(rule: AskingRule, facts: Facts): Considered {
  const key = JSON.stringify(facts);
  if (remembered?.rule !== rule || remembered.facts !== key)
    remembered = { rule, facts: key, worked: work(rule, facts) };
  return remembered.worked;
}

type Read = { readonly facts: Facts } | { readonly invalid: readonly Problem[] };

/** Of answers each of which has been read already. */
function accept(intake: AskingRule['logic'], facts: Facts): Read {
  const invalid = conflictsOf(intake, facts);
  return invalid.length > 0 ? { invalid } : { facts };
}

/**
 * The answers that the rule is asked with, and what it refuses. Facts of another kind of case stay behind.
 * `readFacts`: `parseFacts`, where they are not of this calculator's own fields.
 */
export function readAnswers(rule: AskingRule, answers: Answers, readFacts: typeof accept = accept) {
  const keys = Object.keys(rule.logic.facts);
  const pick = (wanted: (fact: string) => boolean): Facts =>
    Object.fromEntries(
      keys.filter((fact) => (answers[fact] ?? null) !== null && wanted(fact)).map((fact) => [fact, answers[fact]]),
    );

  const given = pick(() => true);
  const belongs = (fact: string) => specOf(rule, fact).belongs?.(given) !== false;
  const ofCase = pick(belongs);
  const asked = (fact: string) => belongs(fact) && (specOf(rule, fact).asked?.when(ofCase) ?? true);
  const wide = readFacts(rule.logic, ofCase);
  // An answer that is no longer asked for must not stand in the way of those that are. Today is always told.
  const read =
    'facts' in wide
      ? wide
      : readFacts(
          rule.logic,
          pick((fact) => fact === TODAY || asked(fact)),
        );
  return { read, asked };
}

/** Before what asks is there: nothing is answered. */
const opening = ({ first }: ShownRule): Case => ({
  facts: {},
  stillOpen: () => CLOSED,
  conflicts: [],
  shown: [],
  answered: [],
  idle: [],
  ...(first !== undefined && { next: first }),
  open: [],
});

/** Puts the answers before the rule. */
export function consider(rule: ShownRule, answers: Answers): Case {
  if (!isAsking(rule)) return opening(rule);
  const keys = Object.keys(rule.logic.facts);
  const { read, asked } = readAnswers(rule, answers);
  const facts = 'facts' in read ? read.facts : {};
  const worked = 'facts' in read ? workOut(rule, facts) : undefined;
  const conflicts = 'invalid' in read ? read.invalid : [];
  const conflicted = (fact: string) => conflicts.some((conflict) => conflict.fact === fact);
  // Today is told as soon as anything else is: it can be another day.
  const isBegun = keys.some((fact) => fact !== TODAY && answers[fact] !== undefined);
  const shown = keys.filter((fact) => (fact === TODAY ? isBegun || conflicted(fact) : asked(fact)));
  const isLeft = (fact: string) => fact !== TODAY && answers[fact] === undefined;
  const next = worked?.next(isLeft);
  return {
    facts,
    ...(worked?.verdict && { verdict: worked.verdict }),
    stillOpen: worked?.open ?? (() => CLOSED),
    conflicts,
    shown,
    answered: shown.filter((fact) => answers[fact] !== undefined),
    idle: keys.filter((fact) => facts[fact] !== undefined && fact !== TODAY && !shown.includes(fact)),
    ...(next !== undefined && { next }),
    open: (worked?.missing ?? []).filter((fact) => fact === TODAY || answers[fact] !== undefined),
  };
}
