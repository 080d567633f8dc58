import type { Spoken } from './terms.ts';

/** What of a Danish text is a word worth finding, and what is one word in other forms. */
export const spoken: Spoken = {
  months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  silent: new Set(
    (
      'af alle alt altid anden andet andre at bare betyde betyder blev blive bliver både da de dem den denne der deres derfor det dette dig din dine dit dog du ' +
      'efter eller en end er et fik for fordi fra før få får gå går gør ham han har havde have hende hendes her hos hun hvad hvem hver hvilke ' +
      'hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen ja jeg jer jeres kan kl kom kommer kr kun kunne man med meget men mens mere ' +
      'mig min mine mit mod må måske nej ned netop nogen noget nogle nu når nås og også om op os over på samme se selv ses siden sig sin sine sit ' +
      'skal skulle som så sådan til ud under vi vil ville var være været ved vores aer'
    ).split(' '),
  ),
  // The single letters end many words that they are no ending of.
  endings: [
    [/(?:else(?:n|ns|r|rs|rne|rnes|s)?|(?:ning|(?<!land)ing)(?:en|ens|er|ers|erne|ernes|s)?)$/, 4],
    [/(?:ernes|erne|enes|eren|eret|ende|ere|ene|ens|ets|ers|er|en|et|es|e)$/, 3],
    [/(?:s|(?<=[b-df-hj-np-tvxz]|ig)t)$/, 4],
  ],
  abbreviations: [[/(?<!\p{L})udl\. ?nr(?!\p{L})/gu, 'udlændingenummer']],
  thousands: /(?<=\d)\.(?=\d{3}(?!\d))/g,
  asksAnAmount: [/hvor\s+meget/i, 'beløb'],
};
