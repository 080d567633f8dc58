import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'in-a-centre': {
    title: 'Asylansøger på et asylcenter',
    story: 'En ugift mand har søgt asyl og bor på et asylcenter, mens sagen behandles.',
  },
  'own-housing': {
    title: 'Asylansøger i egen bolig med arbejde',
    story: 'Asylansøgeren har fået lov til at bo i egen bolig og har arbejde nok til at forsørge husstanden.',
  },
  'own-housing-lost-work': {
    title: 'Asylansøger i egen bolig mister arbejdet',
    story: 'Asylansøgeren bor i egen bolig, men har mistet sit arbejde og kan ikke længere forsørge sig selv.',
  },
  'minor-with-parents': {
    title: 'Barn hos forældre i Danmark',
    story: 'En 15-årig har søgt asyl og er indkvarteret privat hos sine forældre, der bor i Danmark.',
  },
  'spouse-with-work': {
    title: 'Gift med en herboende med arbejde',
    story: 'Kvinden må være her, mens hendes ansøgning om familiesammenføring behandles. Manden har fast arbejde.',
  },
  'spouse-without-means': {
    title: 'Ægtefællen kan ikke forsørge',
    story: 'Kvinden må være her, mens hendes ansøgning behandles. Manden får kontanthjælp og kan ikke forsørge hende.',
  },
  'applicant-married': {
    title: 'Asylansøger gift med en herboende',
    story: 'En asylansøger er gift med en herboende, der ikke kan forsørge.',
  },
  'refused-married': {
    title: 'Endeligt afslag og gift med en herboende',
    story: 'Manden har fået endeligt afslag og skal rejse ud. Hans kone i Danmark kan ikke forsørge ham.',
  },
  unlawful: {
    title: 'Ulovligt ophold og ugift',
    story: 'Personen har ikke ret til at være i Danmark og er ikke gift med en herboende.',
  },
  'procedural-unmarried': {
    title: 'Processuelt ophold og ugift',
    story: 'Personen må være her, mens en ansøgning om arbejdstilladelse behandles, og er ugift.',
  },
};
