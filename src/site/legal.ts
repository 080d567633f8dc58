import { codes, type Language } from '../rules/core/languages.ts';
import { formatsOf } from './formats.ts';
import type { Dated } from '../rules/core/dated.ts';
import { inForce } from '../rules/core/dated.ts';
import { type Day, readDay } from '../rules/core/day.ts';
import type { Citation } from '../rules/core/truth.ts';
import { type Calculator, calculators } from '../rules/index.ts';

/** A legal value in words: »1. januar 2011«, »50.000 kr.«, »6 måneder«, »4,5 %«. */
export function inWords({ value, unit }: Dated<unknown>, language: Language = codes[0]!): string {
  const { date, days, kroner, months, percent, quoted, years } = formatsOf(language);
  if (readDay(value) === value) return date(value as Day);
  // A code: which law decides in a period.
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') {
    if (unit === 'percent') return percent(value);
    if (unit === 'days') return days(value);
    if (unit === 'kroner') return kroner(value);
    if (unit === 'months') return months(value);
    if (unit === 'years') return years(value);
  }
  throw new Error(`En lovbestemt værdi mangler sin enhed: ${JSON.stringify(value)}`);
}

const known = (list: object) => Object.keys(list).join(', ');

/** A rule by id. Fails the build with a message for editors where there is none. */
export function ruleById(id: string) {
  if (!Object.hasOwn(calculators, id))
    throw new Error(`Beregneren »${id}« findes ikke. Vælg en af: ${known(calculators)}`);
  return calculators[id]!;
}

/** Everything that a rule rests on: what it cites, and where its legal values stand. */
export const citationsOf = ({ sources, parameters }: Calculator): readonly Citation[] => [
  ...Object.values(sources),
  ...Object.values(parameters).flatMap((series) => series.map(({ source }) => source)),
];

/** The dated values of a parameter, as `parameters.ts` of the rule has them. */
export function legalSeries(rule: string, name: string): readonly Dated<unknown>[] {
  const { parameters } = ruleById(rule);
  if (!Object.hasOwn(parameters, name)) {
    throw new Error(`Beregneren »${rule}« har ingen værdi »${name}«. Vælg en af: ${known(parameters)}`);
  }
  return parameters[name]!;
}

/** The amounts of a parameter, year by year. */
export function amountSeries(rule: string, name: string) {
  return legalSeries(rule, name).map(({ value, unit, from, ...rest }) => {
    if (unit !== 'kroner' || from === undefined)
      throw new Error(`»${name}« er ikke en række beløb over tid. Brug LegalValue`);
    return { amount: value as number, from, ...rest };
  });
}

/** The value of a parameter; `on` is the day it must hold, where it has changed over time. */
export function legalValue(rule: string, name: string, on?: string): Dated<unknown> {
  const series = legalSeries(rule, name);
  if (on === undefined && series.length > 1) {
    throw new Error(`»${name}« har flere værdier over tid. Skriv hvilken dag med on="2015-01-31"`);
  }
  if (on !== undefined && readDay(on) !== on)
    throw new Error(`Dagen »${on}« kan ikke læses. Skriv den som on="2015-01-31"`);
  const found = on === undefined ? series[0] : inForce(series, on as Day);
  if (found === undefined) throw new Error(`»${name}« har ingen værdi den ${on}`);
  return found;
}
