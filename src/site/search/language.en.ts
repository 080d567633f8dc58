import type { Spoken } from './terms.ts';

/** What of an English text is a word worth finding, and what is one word in other forms. */
export const spoken: Spoken = {
  months: 'january february march april may june july august september october november december'.split(' '),
  silent: new Set(
    (
      'a about after again all also always am an and another any are as at be because been before being both but by can could did do does doing dkk ' +
      'done for from get gets getting go goes going got had has have having he her here him his how i if in into is it its just like made make many may ' +
      'me might more most much must my need no nor not now of off on once one only or other our out over own per same she should so some still such ' +
      'than that the their them then there these they this those to too under until up us very want was we were what when where which while who whom ' +
      'whose why will with would yes you your'
    ).split(' '),
  ),
  endings: [
    [/(?:ies|ied)$/, 3],
    [/(?:ations?|ings?|edly|ed|es|ers?|ly)$/, 4],
    [/(?:s|e+|y)$/, 3],
  ],
  abbreviations: [[/(?<=\p{L})['’]s?(?!\p{L})/gu, '']],
  thousands: /(?<=\d),(?=\d{3}(?!\d))/g,
  asksAnAmount: [/how\s+much/i, 'amount'],
};
