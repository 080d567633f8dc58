import type { Day } from '../../src/rules/core/day.ts';
import { fieldsOf, textComment, toWrite } from './draft.ts';
import { asComment } from './raw-comment.ts';

export interface GuidanceFields {
  /** `topic/name` */
  readonly id: string;
  readonly titel: string;
  readonly for: readonly string[];
  readonly brev: string;
  readonly afsnit: readonly (number | 'kontakt')[];
  /** The raw text of the sections. */
  readonly raw: string;
  readonly lov: readonly string[];
  readonly erstatter: readonly string[];
  readonly beregnere: readonly string[];
  readonly today: Day;
}

/** Where an editor sees the draft. */
export const pageAddress = (id: string): string => `http://localhost:4321/vejledning/${id}/`;

/** The draft of a guidance page as a file: its fields, the raw text in a comment, and what to write where. */
export function guidanceDraft(page: GuidanceFields): string {
  const { id, titel, brev, afsnit, raw, lov, erstatter, beregnere, today } = page;
  const fields = fieldsOf(
    'vejledning',
    {
      titel,
      svar: toWrite('Svaret i en eller to sætninger.'),
      for: page.for.length > 0 ? page.for : ['kommune'],
      kilder: [{ brev, afsnit }],
      retskilder: lov,
      ...(erstatter.length > 0 && { erstatter }),
      // Nobody has held a draft against the law.
      status: 'ikke-kontrolleret',
      kontrolleret: today,
      ...(beregnere.length > 0 && { beregnere }),
      aendringer: [{ dag: today, hvad: 'Siden er ny.' }],
      kladde: true,
    },
    [
      'Kladde til en side med vejledning. Linjer med # er til dig og bliver aldrig vist.',
      `Se siden: npm run dev, og åbn ${pageAddress(id)}`,
    ],
  );
  return `${fields}
${raw === '' ? '' : `${textComment(asComment(afsnit[0]!, raw))}\n`}${toWrite('Det, læseren skal vide først.')}

## ${toWrite('En overskrift, der siger svaret, fx »Kommunen har 14 dage«')}

${toWrite('Betingelser, hvad man skal gøre, eksempler og undtagelser. Komponenterne står i /om/redaktion/.')}
`;
}
