import type { FactSpec } from '../../../rules/core/facts.ts';
import type { QuestionText, RuleTexts } from '../../../rules/core/rule.ts';
import { decisionTable } from '../../../rules/core/table.ts';
import { calculators, type Calculator } from '../../../rules/index.ts';
import { href } from '../../../site/address.ts';
import { ruleVersion } from '../../../site/version.ts';

export const getStaticPaths = () =>
  Object.values(calculators).map((rule) => ({ params: { id: rule.id }, props: { rule } }));

const wordsOf = ({ options: labels, ...words }: QuestionText) => ({ ...words, ...(labels && { labels }) });

/** The words of a rule in another language, by fact and by code. */
const inWords = ({ title, facts, outcomes, deadlines, interpretations }: RuleTexts) => ({
  title,
  questions: Object.fromEntries(Object.entries<QuestionText>(facts).map(([fact, text]) => [fact, wordsOf(text)])),
  outcomes,
  deadlines,
  interpretations,
});

/** A rule as data: what it asks, its legal values with their sources, what can come out and when. Danish stands in place, other languages beside. */
export async function GET({ props: { rule } }: { props: { rule: Calculator } }) {
  const { id, slug, logic, outcomes, sortedBy, interpretations, sayings, sources, parameters, examples } = rule;
  const { da: texts, ...others } = rule.texts;
  const questions = Object.entries<FactSpec<object>>(logic.facts).map(([fact, { kind, ...spec }]) => ({
    fact,
    kind,
    ...('options' in spec && { options: spec.options }),
    ...('from' in spec && { item: [spec.from, spec.to] }),
    ...(spec.asked && { dependsOn: spec.asked.needs }),
    ...wordsOf((texts.facts as Record<string, QuestionText>)[fact]!),
  }));
  const body = {
    id,
    version: await ruleVersion(id),
    title: texts.title,
    page: href(`/beregnere/${slug}/`),
    questions,
    outcomes: [...outcomes, 'needs-facts'].map((code) => ({ code, title: texts.outcomes[code] })),
    statements: Object.entries(sayings).map(([code, { kind, optional }]) => ({ code, kind, optional })),
    deadlines: Object.entries(texts.deadlines).map(([code, words]) => ({ code, ...words })),
    translations: Object.fromEntries(Object.entries(others).map(([language, words]) => [language, inWords(words)])),
    sortedBy,
    interpretations: interpretations.map((code) => ({ code, ...texts.interpretations[code] })),
    parameters,
    sources,
    decisionTable: decisionTable(logic),
    examples: examples.map((example) => ({ id: example.id, facts: example.facts, outcome: example.outcome })),
  };
  return new Response(JSON.stringify(body, null, 1), { headers: { 'content-type': 'application/json' } });
}
