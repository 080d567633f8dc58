import { date } from '../core/da.ts';
import type { Day } from '../core/day.ts';

/** What every rule says of how old the law is that it has read, and of a deadline on a day off. */
export const commonStatements = {
  'law-checked-until': ({ on }: { on: Day }) =>
    `Reglerne er læst til og med den ${date(on)}. Er der kommet nye regler siden, kan svaret være et andet.`,
  'law-checked-from': ({ on }: { on: Day }) =>
    `Reglerne før den ${date(on)} er ikke med her. Spørg Udlændingestyrelsen, hvad der gjaldt.`,
  'falls-on-day-off': ({ on }: { on: Day }) =>
    `Den ${date(on)} er en lørdag eller søndag. Ingen kilde siger, om næste hverdag er nok. Gør det før.`,
};
