import { codes, type Language } from '../../../rules/core/languages.ts';
import { toldTerms } from '../../../site/prose.ts';

/** The glossary of a language. */
export const getStaticPaths = () => codes.map((language) => ({ params: { language } }));

/** What the words of a result mean: fetched when the first result has been shown. */
export const GET = async ({ params: { language } }: { params: { language: Language } }) =>
  new Response(JSON.stringify(await toldTerms(language)), { headers: { 'content-type': 'application/json' } });
