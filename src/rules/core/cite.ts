import type { Citation } from './truth.ts';

/** Where a law of Lovtidende A stands. */
export const lta = (year: number, number: number): string => `https://www.retsinformation.dk/eli/lta/${year}/${number}`;

/** Udlændingeloven in the wording that was consolidated as that act. */
export const act = (id: string, number: number, year: number, place: string): Citation => ({
  id,
  title: 'Udlændingeloven',
  law: `udlændingeloven, lovbekendtgørelse nr. ${number}/${year}, ${place}`,
  url: lta(year, number),
});
