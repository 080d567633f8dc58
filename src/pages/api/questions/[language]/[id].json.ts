import { fieldsOf, questionsOf } from '../../../../components/calculator/page/served.tsx';
import { anyRule } from '../../../../components/calculator/page/spoken.ts';
import type { AskingRule, Questions } from '../../../../components/calculator/rule.ts';
import { codes } from '../../../../rules/core/languages.ts';
import { calculators } from '../../../../rules/index.ts';
import { explainedOf } from '../../../../site/explained.ts';

/** A rule in each language that it has words in. */
export const getStaticPaths = () =>
  Object.values(calculators).flatMap((rule) =>
    codes
      .filter((language) => rule.texts[language])
      .map((language) => ({ params: { language, id: rule.id }, props: { rule: anyRule(rule, language) } })),
  );

/**
 * What a calculator asks, in words and with which fields, what it asks first, and where its conditions are explained: fetched
 * when it is touched.
 */
export const GET = async ({ props: { rule } }: { props: { rule: AskingRule } }) =>
  new Response(
    JSON.stringify({
      ...(await questionsOf(rule)),
      ...fieldsOf(rule),
      explained: await explainedOf(rule.id, rule.words.language),
    } satisfies Questions),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
