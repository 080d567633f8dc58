import { join } from 'node:path';
import { readSite } from '../../scripts/editor/project.ts';
import { today } from '../../scripts/editor/today.ts';
import type { Query } from './queries.ts';

/**
 * What readers of English type, and where they should land: the Danish files' names, whose English pages answer; `/ordbog/#id`
 * and `/beregnere/slug/` are the glossary's entry and the calculator in English. One of them in the first three is a hit.
 */
const TUNED = `
security → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/, /ordbog/#oekonomisk-sikkerhed
collateral → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
deposit → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
how much collateral → familiesammenfoering/beloeb-for-sikkerhed, /beregnere/sikkerhedsstillelse/
57,000 → familiesammenfoering/beloeb-for-sikkerhed
family reunification spouse → familiesammenfoering/offentlig-forsoergelse, familiesammenfoering/beloeb-for-sikkerhed, /beregnere/aegtefaelles-ydelser/, /ordbog/#aegtefaellesammenfoering
residence permit → opholdstilladelse/bortfald, opholdstilladelse/permanent-ophold-og-ydelser, /ordbog/#opholdstilladelse, /beregnere/bortfald/
lose my residence → opholdstilladelse/bortfald, /beregnere/bortfald/
lapse → opholdstilladelse/bortfald, /beregnere/bortfald/
travel abroad → opholdstilladelse/bortfald, /beregnere/bortfald/
visa → /ordbog/#visumtype-c, /ordbog/#visumtype-d, /ordbog/#tilbagerejsetilladelse, /ordbog/#langtidsvisum
re-entry permit → /ordbog/#tilbagerejsetilladelse
repatriation → opholdstilladelse/bortfald, /beregnere/bortfald/, /ordbog/#repatriering
can I change my mind after repatriation → opholdstilladelse/bortfald, /beregnere/bortfald/, /ordbog/#fortrydelsesret
dispensation → opholdstilladelse/bortfald, /ordbog/#dispensation
posted abroad by the state → opholdstilladelse/bortfald, /beregnere/bortfald/
re-education trip → opholdstilladelse/bortfald, /ordbog/#genopdragelsesrejse
permanent residence benefits → opholdstilladelse/permanent-ophold-og-ydelser, /beregnere/permanent-ophold/
student grant permanent residence → opholdstilladelse/permanent-ophold-og-ydelser, /beregnere/permanent-ophold/
integration benefit → opholdstilladelse/permanent-ophold-og-ydelser, /beregnere/permanent-ophold/, /ordbog/#integrationsydelse
my husband received welfare → familiesammenfoering/offentlig-forsoergelse, opholdstilladelse/permanent-ophold-og-ydelser, /beregnere/aegtefaelles-ydelser/
reopening → familiesammenfoering/foraeldre-til-danske-boern, familiesammenfoering/genoptagelse-boern, flygtninge/genoptagelse-af-visitering, /beregnere/genoptagelse/
Zambrano → familiesammenfoering/foraeldre-til-danske-boern, /ordbog/#zambrano-dommen
GE1 → familiesammenfoering/genoptagelse-boern, /ordbog/#ge1
Article 20 → familiesammenfoering/foraeldre-til-danske-boern
extend the bank guarantee → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
guarantee expires → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
A1 test → familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/nedsaettelse/, /ordbog/#a1-niveau
module test → familiesammenfoering/nedsaettelse-af-sikkerhed, /ordbog/#modulproeve
where must a refugee live → flygtninge/genoptagelse-af-visitering, /ordbog/#visitering
power of attorney → flygtninge/genoptagelse-af-visitering, /ordbog/#fuldmagt
contact the immigration service → kontakt/kontakt-til-udlaendingestyrelsen, kontakt/borgerens-kontakt
complain about a decision → kontakt/telefonvejledning
how long does my case take → kontakt/telefonvejledning
health card → kommunens-pligter/forsoergelse-uden-opholdstilladelse
bortfald → opholdstilladelse/bortfald, /beregnere/bortfald/
sikkerhedsstillelse → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
opholdstilladelse → opholdstilladelse/bortfald, opholdstilladelse/permanent-ophold-og-ydelser, /ordbog/#opholdstilladelse
kontanthjælp → opholdstilladelse/permanent-ophold-og-ydelser, familiesammenfoering/offentlig-forsoergelse, /beregnere/permanent-ophold/, /beregnere/aegtefaelles-ydelser/
privacy → om/privatliv
`;

/** Written before anything was tuned, from the issue and the pages; opened once, at the end. */
const SET_ASIDE = `
how much money do we have to put in the bank → familiesammenfoering/beloeb-for-sikkerhed, /beregnere/sikkerhedsstillelse/
bank guarantee → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
my residence permit when I travel → opholdstilladelse/bortfald, /beregnere/bortfald/
can I go on holiday in my home country for 8 months → opholdstilladelse/bortfald, /beregnere/bortfald/
lost my permit after a long stay abroad → opholdstilladelse/bortfald, /beregnere/bortfald/
visa to come back to Denmark → /ordbog/#tilbagerejsetilladelse, /ordbog/#visumtype-d
opening hours → kontakt/telefontider, kontakt/kontakt-til-udlaendingestyrelsen
phone number → kontakt/borgerens-kontakt, kontakt/kontakt-til-udlaendingestyrelsen
cash benefits and permanent residence → opholdstilladelse/permanent-ophold-og-ydelser, /beregnere/permanent-ophold/
bring my wife to Denmark when I am on welfare → familiesammenfoering/offentlig-forsoergelse, /beregnere/aegtefaelles-ydelser/
passed Danish test lower deposit → familiesammenfoering/nedsaettelse-af-sikkerhed, familiesammenfoering/beloeb-for-sikkerhed, /beregnere/nedsaettelse/
refused as a child, can I apply again → familiesammenfoering/genoptagelse-boern, /beregnere/genoptagelse/
father of a Danish child → familiesammenfoering/foraeldre-til-danske-boern
refugee move to another municipality → flygtninge/genoptagelse-af-visitering, /ordbog/#visitering, /ordbog/#integrationsloven
digital mail → kontakt/digital-post-til-borgere, /ordbog/#digital-post
status of my case → kontakt/telefonvejledning, kontakt/borgerens-kontakt, /ordbog/#min-side
EU family member who decides → familiesammenfoering/eu-sager
video about how to apply → familiesammenfoering/film-om-ansoegning
who pays for food while I wait for a decision → kommunens-pligter/forsoergelse-uden-opholdstilladelse, /beregnere/forsoergelse/
økonomisk sikkerhed → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
`;

const site = readSite(join(import.meta.dirname, '../..'), today);
const english = (collection: 'emner' | 'vejledning', id: string) =>
  String(site.translations.find((one) => one.collection === collection && one.id === id)?.data['adresse']);
const CALCULATORS: Readonly<Record<string, string>> = {
  sikkerhedsstillelse: 'collateral',
  nedsaettelse: 'reduction',
  bortfald: 'lapse',
  genoptagelse: 'reopening',
  'permanent-ophold': 'permanent-residence',
  'aegtefaelles-ydelser': 'spouse-benefits',
  forsoergelse: 'support',
};

/** The English page of what is named in Danish. */
function addressOf(named: string): string {
  const entry = /^\/ordbog\/(#.+)/.exec(named);
  if (entry) return `/en/glossary/${entry[1]}`;
  const calculator = /^\/beregnere\/(.+)\/$/.exec(named);
  if (calculator) return `/en/calculators/${CALCULATORS[calculator[1]!]}/`;
  if (named === 'om/privatliv') return '/en/privacy/';
  return `/en/guidance/${english('emner', named.split('/')[0]!)}/${english('vejledning', named)}/`;
}

const read = (lines: string): Query[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', pages = ''] = line.split(' → ');
      return { typed, pages: pages.split(', ').map(addressOf) };
    });

export const tuned = read(TUNED);
export const setAside = read(SET_ASIDE);
