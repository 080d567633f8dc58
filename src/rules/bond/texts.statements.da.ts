import { commonStatements } from '../security/texts.da.ts';
import { date, kroner, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { StatementTexts } from '../core/rule.ts';
import type { parameters } from './parameters.ts';
import type { SAYINGS } from './sayings.ts';

type Day = Parameters<typeof date>[0];

const EVENTS: Readonly<Record<string, string>> = {
  'permanent-residence': 'permanent ophold',
  'new-basis': 'ophold på et nyt grundlag',
  'departure-and-notice': 'udrejse, når Udlændingestyrelsen har meldt kommunen, at tilladelsen er slut,',
  death: 'udlændingens død',
  separation: 'separation',
  divorce: 'skilsmisse',
  'end-of-cohabitation': 'ophævet samliv',
  'death-of-poster': 'dødsfald hos den, der har stillet den',
};
/** »a, b eller c« */
const either = (events: readonly string[]) =>
  `${events
    .slice(0, -1)
    .map((event) => EVENTS[event])
    .join(', ')} eller ${EVENTS[events.at(-1)!]}`;
/** A day to be put into a sentence, where it is known. */
const on = (day: Day | undefined, words: (day: string) => string) => (day === undefined ? '' : words(date(day)));

export const statements = (law: Law<typeof parameters>): StatementTexts<typeof SAYINGS> => {
  const inAll = years(law.yearsInAll);
  return {
    ...commonStatements,
    'still-valid': 'Sikkerheden gælder',
    'no-longer-valid': 'Sikkerheden er udløbet',
    'amount-computed': ({ base, baseYear, year }) =>
      `Beløbet er regnet ud fra ${kroner(base)} i ${baseYear} og reguleret til ${year}. Det kan være en øre forkert. Udlændingestyrelsens brev gælder.`,
    'amount-not-published': ({ year }) =>
      `Beløbet for ${year} står ikke her. Det står i brevet fra Udlændingestyrelsen.`,
    'amount-table-starts-2011': `Beløbet kendes ikke her. Tabellen begynder den ${date(law.lawCheckedFrom)}. Kommunen kan se det.`,
    'check-with-municipality': ({ alternativeAmount }) =>
      `Spørg kommunen, før der betales. Reglen kan også læses sådan, at beløbet er ${kroner(alternativeAmount)}`,
    'check-printed-date': ({ alternativeExpiresOn, on: tenYearsOn, inAll: atLeast }) =>
      `Se efter, hvilken sidste dag der er trykt på sikkerheden. Den gælder.${on(alternativeExpiresOn, (day) => ` Efter bekendtgørelserne kan det være den ${day}.`)}${on(tenYearsOn, (day) => ` Er den før den ${day}, skal sikkerheden forlænges dertil.`)}${atLeast === undefined || tenYearsOn !== undefined ? '' : ` Gælder sikkerheden i mindre end ${years(atLeast)}, skal den forlænges til ${years(atLeast)}.`}`,
    'either-amount': ({ oldOrders, act }) =>
      `Reglerne siger to ting. Efter de gamle bekendtgørelser er beløbet ${kroner(oldOrders)} Efter loven fra 2024 er det ${kroner(act)}`,
    'ask-agency-before-posting': 'Spørg Udlændingestyrelsen, hvilket beløb der gælder, før sikkerheden stilles.',
    'post-when-agency-asks':
      'Stil sikkerheden, når Udlændingestyrelsen skriver, at den skal stilles. Gør det ikke før: Brevet siger, hvornår den skal begynde og slutte.',
    'guarantee-or-deposit':
      'Sikkerheden kan være en bankgaranti eller penge på en spærret konto. Beløbet er det samme.',
    'valid-for-years': ({ initialYears }) =>
      `Sikkerheden skal gælde i ${years(initialYears)} fra den dag, Udlændingestyrelsen regner med at give opholdstilladelsen.`,
    'not-terminable': 'Sikkerheden kan ikke siges op i den tid. Kommunen kan dog sige ja til at skifte bank.',
    'fixed-by-application-day': ({ reunificationAppliedOn, amount }) =>
      `${amount === undefined ? 'Beløbet' : `Beløbet er ${kroner(amount)} Det`} følger den dag, der blev søgt om familiesammenføring: den ${date(reunificationAppliedOn)}. Det stiger ikke senere.`,
    'tests-lowered-amount': ({ testReduction }) =>
      `Danskprøven har allerede sænket beløbet med ${kroner(testReduction)}`,
    'no-later-reduction':
      'Efter lovens ord kan en danskprøve så ikke sætte sikkerheden ned igen efter opholdstilladelsen. Måske gælder det kun den prøve, der er talt med. Spørg kommunen.',
    'tests-can-lower-amount': 'Sikkerheden kan senere sættes ned, når ansøgeren består en danskprøve i tide.',
    'bank-sends-to-municipality':
      'Bed banken sende papirerne til kommunen. Kommunen skriver så til Udlændingestyrelsen.',
    'exempt-only-for-special-reasons': 'Kun ganske særlige grunde kan fritage for at stille sikkerhed.',
    'pending-cases-new-rules': `Sikkerheden stilles den ${date(law.schemeDFrom)} eller senere. Så gælder de nye regler, selv om der er søgt før.`,
    'valid-until': ({ expiresOn }) => `Sikkerheden gælder til og med den ${date(expiresOn)}.`,
    'expired-since': ({ expiresOn }) => `Sikkerhedens sidste dag var den ${date(expiresOn)}.`,
    'ten-years-in-all': (p) =>
      `Der skal være sikkerhed i ${inAll} i alt${on(p.on, (day) => `: til den ${day}`)}, uanset hvor længe opholdstilladelsen forlænges.`,
    'ask-municipality-to-extend-before': ({ expiresOn }) =>
      `Spørg kommunen om forlængelse, inden sikkerheden udløber den ${date(expiresOn)}. En ny er som regel dyrere.`,
    'ask-municipality-for-new': (p) =>
      p.on === undefined
        ? 'Spørg kommunen, om der skal stilles en ny sikkerhed. En udløbet sikkerhed kan ikke forlænges.'
        : `Spørg kommunen om en ny sikkerhed nu. Den skal gælde til den ${date(p.on)}, hvor der er gået ${inAll}. En udløbet sikkerhed kan ikke forlænges.`,
    'nobody-is-told-of-expiry': 'Ingen får besked, før en sikkerhed udløber. Skriv dagen i kalenderen.',
    'release-permanent-residence': 'Med permanent ophold skal der ikke længere være sikkerhed.',
    'ask-municipality-to-release': 'Bed kommunen om at frigive sikkerheden.',
    'posted-before-2011': `Sikkerheden er stillet før den ${date(law.group2From)}. Den gælder i ${years(law.yearsGroup1)} og forlænges aldrig.`,
    'ten-years-passed': (p) =>
      `Der er gået ${inAll}, siden sikkerheden begyndte. Det skete den ${date(p.on)}. Der kræves ikke mere sikkerhed.`,
    'runs-ten-years': (p) =>
      `Sikkerheden er stillet eller forlænget til ${inAll} i alt${on(p.on, (day) => `. Dens sidste dag er den ${day}`)}. Der kræves ikke en forlængelse nu.`,
    'no-documentation-now': 'Der skal ikke dokumentation for sikkerheden med nu.',
    'agency-asks-if-refused':
      'Bliver permanent ophold afslået, og kan den tidsbegrænsede tilladelse forlænges, beder Udlændingestyrelsen selv om den.',
    'nor-after-ten-years': (p) =>
      `Efter ${inAll}${on(p.on, (day) => `, den ${day},`)} kræves der heller ikke sikkerhed ved et afslag.`,
    'keep-in-force': ({ expiresOn }) =>
      `${on(expiresOn, (day) => `Sikkerhedens sidste dag er den ${day}. `)}En udløbet sikkerhed kan ikke forlænges. Hold øje med den, mens I venter på svaret.`,
    'security-stays-until-released':
      'Når tilladelsen ikke forlænges, skal sikkerheden heller ikke. Den står, til kommunen frigiver den.',
    'permit-not-beyond-security': ({ expiresOn }) =>
      `Opholdstilladelsen forlænges ikke ud over den ${date(expiresOn)}, hvor sikkerheden slutter, og ikke for mindre end et halvt år.`,
    'extend-by': (p) =>
      `Der skal ikke noget med ansøgningen nu. Få sikkerheden forlænget senest den ${date(p.on)}, så den gælder til den ${date(p.to)}.`,
    'extend-to': ({ newExpiresOn }) =>
      `Få sikkerheden forlænget til den ${date(newExpiresOn)}, mens den stadig gælder. Det går gennem kommunen og banken.`,
    'extend-at-least-as-permit':
      'Få sikkerheden forlænget mindst lige så længe, som opholdstilladelsen bliver forlænget.',
    'expired-cannot-be-extended':
      'Sikkerheden var udløbet. En udløbet sikkerhed kan ikke forlænges. Der skal stilles en ny.',
    'post-new-to': ({ newExpiresOn }) => `Stil en ny sikkerhed, der gælder til den ${date(newExpiresOn)}.`,
    'post-new-for-years': ({ extensionYears }) =>
      `Stil en ny sikkerhed for ${years(extensionYears)}. Nyhedsbrevet siger ikke, fra hvilken dag. Spørg kommunen.`,
    'post-new-at-least-as-permit':
      'Stil en ny sikkerhed, der gælder mindst lige så længe, som opholdstilladelsen bliver forlænget.',
    'for-amount': ({ amount }) =>
      amount === undefined ? 'Kommunen kan svare på, hvor stor sikkerheden skal være.' : `Beløbet er ${kroner(amount)}`,
    'attach-municipality-approval':
      'Læg dokumentation for sikkerheden ved ansøgningen. Kommunens godkendelse skal fremgå. Ellers kommer svaret senere.',
    'agency-asks-for-documentation':
      'Udlændingestyrelsen beder selv om dokumentationen. Kommunens godkendelse skal fremgå af den.',
    'no-new-security-when-written-down-to-zero':
      'Er hele beløbet brugt til at betale hjælp tilbage, skal der ikke stilles en ny sikkerhed.',
    'release-on-request-after-ten-years': (p) =>
      `Efter ${inAll}${on(p.on, (day) => `, fra den ${day},`)} frigiver kommunen sikkerheden, når den, der har stillet den, beder om det.`,
    'released-when': ({ events }) => `Kommunen frigiver sikkerheden ved ${either(events)}.`,
    'not-released-by': ({ events }) => `Sikkerheden frigives ikke alene på grund af ${either(events)}.`,
    'aid-recovered-first':
      'Har kommunen betalt hjælp efter aktivloven eller integrationsloven, trækkes hjælpen først fra i sikkerheden.',
    'old-one-released': 'Kommunen frigiver den udløbne sikkerhed til ægtefællen eller samleveren.',
  };
};
