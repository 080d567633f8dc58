import type { Citation, Reason, Truth } from '../../../rules/core/truth.ts';
import type { AnyDecided, AnyVerdict, Facts, TellingRule } from '../rule.ts';

/** A reason as it is read, where it stands, and the reasons it rests on. */
export interface Ground {
  /** The address of the guidance that explains it. */
  readonly explained?: string;
  readonly truth: Truth;
  /** Met: what is so. Otherwise the condition, to be read after »Ikke opfyldt:« or »Ikke afgjort:«. */
  readonly text: string;
  /** What is so. Absent where that is not known. */
  readonly fact?: string;
  readonly cites: readonly Citation[];
  readonly below: readonly Ground[];
  /** It is known though the answers to what it rests on are not: it follows from others, or is read so until it is known. */
  readonly isDeduced: boolean;
}

/** What decided: the row of the outcome, or the rows still open, and the rows tried before. */
export interface Grounds {
  readonly deciding: readonly Ground[];
  readonly tried: readonly Ground[];
}

/** The children that make a node what it is: one failing part is enough for »all«, one met part for »any«. */
function decisive({ op, truth, children = [] }: Reason): readonly Reason[] {
  if (op === 'not') return children.flatMap((child) => decisive(child));
  const same = children.filter((child) => child.truth === truth);
  return same.length > 0 ? same : children;
}

/** Does it follow from what it rests on? A row is met too where every answer that is left leads to it. */
function follows({ op, truth, children = [] }: Reason): boolean {
  if (op === 'not') return children.every((child) => child.truth !== 'unknown');
  const decided = (op === 'all') === (truth === 'true') ? children.every.bind(children) : children.some.bind(children);
  return decided((child: Reason) => child.truth === truth);
}

function isDeduced(reason: Reason, facts: Facts): boolean {
  if (reason.truth === 'unknown') return false;
  if (reason.children) return !follows(reason);
  return reason.facts.length > 0 && reason.facts.every((fact) => facts[fact] === undefined);
}

function groundOf(rule: TellingRule, reason: Reason, facts: Facts): Ground {
  const found = rule.texts.reasons[reason.id]!;
  const explained = rule.explained?.[reason.id];
  const text = typeof found === 'function' ? found(reason.params ?? {}) : found;
  return {
    truth: reason.truth,
    text: reason.truth === 'true' ? text.true : text.label,
    ...(reason.truth !== 'unknown' && { fact: text[reason.truth] }),
    ...(explained !== undefined && { explained }),
    cites: reason.cites,
    below: decisive(reason).map((child) => groundOf(rule, child, facts)),
    isDeduced: isDeduced(reason, facts),
  };
}

/** The reasons of a verdict in the order in which they were tried, cut down to those that decide. */
export function groundsOf(rule: TellingRule, { reasons, outcome }: AnyDecided, facts: Facts): Grounds {
  const rows = reasons.children ?? [];
  const ground = (row: Reason) => groundOf(rule, row, facts);
  const end = rows.findIndex((row) => row.truth === 'true') + 1 || rows.length;
  const reached = rows.slice(0, end);
  const deciding = outcome === 'needs-facts' ? reached.filter((row) => row.truth === 'unknown') : reached.slice(-1);
  return { deciding: deciding.map(ground), tried: reached.filter((row) => row.truth === 'false').map(ground) };
}

/** Every place that the reasons cite, or what is told, once. */
export function citesOf({ deciding, tried }: Grounds, { statements }: AnyVerdict): readonly Citation[] {
  const found = new Map(statements.flatMap(({ cites }) => cites.map((cite): [string, Citation] => [cite.id, cite])));
  const visit = ({ cites, below }: Ground) => {
    for (const cite of cites) found.set(cite.id, cite);
    below.forEach(visit);
  };
  [...deciding, ...tried].forEach(visit);
  return [...found.values()];
}
