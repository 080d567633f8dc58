import type { Language } from '../../rules/core/languages.ts';
import { changesFeed } from '../../site/feeds.ts';
import { otherLanguages } from '../../site/links.ts';

export const getStaticPaths = () =>
  otherLanguages.map(({ language, param }) => ({ params: { language: param }, props: { language } }));

export const GET = ({ props: { language } }: { props: { language: Language } }) => changesFeed(language);
