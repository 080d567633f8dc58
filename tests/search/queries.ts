/**
 * What readers type, and where they should land. Written from the three readers' point of view, before anything was tuned.
 * One line a query: what is typed → the pages that answer it; one of them in the first three results is a hit.
 * Without a slash in front it is guidance. Every third query is set aside: it is not looked at while tuning.
 */
const caseworker = `
garanti → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
bankgaranti udløber → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
hvornår skal sikkerheden forlænges → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
nedsætte sikkerhed → familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/nedsaettelse/
danskprøve A1 → familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/nedsaettelse/
modulprøve → familiesammenfoering/nedsaettelse-af-sikkerhed, /ordbog/#modulproeve
kan en modulprøve bruges → familiesammenfoering/nedsaettelse-af-sikkerhed
1463 → familiesammenfoering/forlaengelse-af-sikkerhed, /retskilder/#bek-1463-2014
bekendtgørelse 1463 → familiesammenfoering/forlaengelse-af-sikkerhed, /retskilder/#bek-1463-2014
§ 9 c → familiesammenfoering/forlaengelse-af-sikkerhed, familiesammenfoering/foraeldre-til-danske-boern, /retskilder/#udlaendingeloven
§9c stk 1 → familiesammenfoering/forlaengelse-af-sikkerhed, familiesammenfoering/foraeldre-til-danske-boern, /retskilder/#udlaendingeloven
§ 44 c → kommunens-pligter/indberetningspligt
genopdragelsesrejse → kommunens-pligter/indberetningspligt, opholdstilladelse/bortfald, /ordbog/#genopdragelsesrejse
proforma → kommunens-pligter/indberetningspligt, /ordbog/#proformaaegteskab
proformaægteskab hvem skal vi sige det til → kommunens-pligter/indberetningspligt
indberette ydelser → kommunens-pligter/indberetningspligt
forsørgelseskrav → kommunens-pligter/indberetningspligt, /ordbog/#forsoergelseskrav
forsorgelseskrav → kommunens-pligter/indberetningspligt, /ordbog/#forsoergelseskrav
visum d → opholdstilladelse/tilbagerejsetilladelse, /ordbog/#visumtype-d
visumtype C → opholdstilladelse/tilbagerejsetilladelse, /ordbog/#visumtype-c
tilbagerejsetilladelse → opholdstilladelse/tilbagerejsetilladelse
tilladelse til at rejse tilbage → opholdstilladelse/tilbagerejsetilladelse
person id → cpr-og-systemer/person-id, /ordbog/#person-id
personid mangler → cpr-og-systemer/person-id
hvor står person id → cpr-og-systemer/person-id
opholdskort kommer ikke → cpr-og-systemer/person-id
uis adgang lukket → cpr-og-systemer/adgang-til-uis
jeg kan ikke logge på uis → cpr-og-systemer/adgang-til-uis
organisationsadministrator → cpr-og-systemer/adgang-til-uis, /ordbog/#organisationsadministrator
stedfortræder → cpr-og-systemer/adgang-til-uis, /ordbog/#stedfortraeder
digital@us.dk → cpr-og-systemer/adgang-til-uis, cpr-og-systemer/henvendelser-om-uis, kontakt/digital-post-til-kommuner
uis@us.dk → cpr-og-systemer/henvendelser-om-uis
teknisk support uis → cpr-og-systemer/adgang-til-uis, cpr-og-systemer/henvendelser-om-uis
carl2 → cpr-og-systemer/cpr-fejl-2014, cpr-og-systemer/person-id, /ordbog/#carl2
17. marts 2014 → cpr-og-systemer/cpr-fejl-2014
administrativt cpr nummer → cpr-og-systemer/administrative-cpr-numre, /ordbog/#administrativt-personnummer
erstatningscpr → cpr-og-systemer/administrative-cpr-numre
ægteskab kan ikke anerkendes → cpr-og-systemer/aegteskab-og-cpr
gift i udlandet cpr → cpr-og-systemer/aegteskab-og-cpr
borgerlig vielse ugyldig → cpr-og-systemer/aegteskab-og-cpr
registrere udlænding uden opholdstilladelse → cpr-og-systemer/uden-opholdstilladelse
asylansøger cpr → cpr-og-systemer/uden-opholdstilladelse
udrejst dato → cpr-og-systemer/uden-opholdstilladelse
cpr loven § 17 → cpr-og-systemer/uden-opholdstilladelse, /retskilder/#cpr-loven
udvist → cpr-og-systemer/uden-opholdstilladelse, /ordbog/#udvisning
udvisning → cpr-og-systemer/uden-opholdstilladelse, /ordbog/#udvisning
hvem forsørger asylansøger → kommunens-pligter/forsoergelse-uden-opholdstilladelse
processuelt ophold → kommunens-pligter/forsoergelse-uden-opholdstilladelse, /ordbog/#processuelt-ophold
sygesikringskort → kommunens-pligter/forsoergelse-uden-opholdstilladelse
sundhedskort asyl → kommunens-pligter/forsoergelse-uden-opholdstilladelse
valgkort → kommunens-pligter/forsoergelse-uden-opholdstilladelse
egen bolig asylansøger → kommunens-pligter/forsoergelse-uden-opholdstilladelse
underretning familiesammenføring → familiesammenfoering/underretning-af-kommuner
hvornår får kommunen besked → familiesammenfoering/underretning-af-kommuner
referencen flytter → familiesammenfoering/underretning-af-kommuner
topartsaftale → familiesammenfoering/underretning-af-kommuner, /retskilder/#topartsaftale-2016, /ordbog/#topartsaftalen
visiteringsskema → flygtninge/visiteringsskema, /ordbog/#visiteringsskema
kvoter flygtninge → flygtninge/visiteringsskema, /ordbog/#kommunekvote
bek 980 → flygtninge/visiteringsskema, /retskilder/#bek-980-2016
boligplacering → flygtninge/visiteringsskema, flygtninge/genoptagelse-af-visitering, flygtninge/visiterings-hotline, /ordbog/#boligplacering
35308410 → flygtninge/visiterings-hotline, kontakt/kontakt-til-udlaendingestyrelsen
35 30 84 10 → flygtninge/visiterings-hotline, kontakt/kontakt-til-udlaendingestyrelsen
visitering hotline → flygtninge/visiterings-hotline
flytte til anden kommune → flygtninge/genoptagelse-af-visitering
genoptage visitering → flygtninge/genoptagelse-af-visitering, /beregnere/genoptagelse/
fuldmagt fra flygtning → flygtninge/genoptagelse-af-visitering
nye væsentlige oplysninger → flygtninge/genoptagelse-af-visitering, /beregnere/genoptagelse/
socialtilsyn → flygtninge/tilsyn-med-boernecentre, /ordbog/#socialtilsyn
uledsagede → flygtninge/tilsyn-med-boernecentre, /ordbog/#uledsaget-mindreaarig
børnecenter tønder → flygtninge/tilsyn-med-boernecentre
boernecenter → flygtninge/tilsyn-med-boernecentre, /ordbog/#boernecenter
asylansøgerbørn støtte → flygtninge/sociale-foranstaltninger-for-boern
§ 153 underretning → flygtninge/sociale-foranstaltninger-for-boern
kaution → flygtninge/sociale-foranstaltninger-for-boern, /ordbog/#kaution, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
børnefaglig undersøgelse § 50 → flygtninge/sociale-foranstaltninger-for-boern
modtage flygtninge ny i kommunen → flygtninge/den-gode-modtagelse
netværkspanel → kontakt/netvaerkspanel
regionalt netværk → kontakt/netvaerkspanel, /ordbog/#det-regionale-netvaerk, kontakt/kontakt-til-udlaendingestyrelsen
hotline kommuner → kontakt/kontakt-til-udlaendingestyrelsen, kontakt/telefontider
telefontider → kontakt/telefontider
åbningstid → kontakt/telefontider, kontakt/kontakt-til-udlaendingestyrelsen
aabningstider borgerservice → kontakt/telefontider, kontakt/kontakt-til-udlaendingestyrelsen
10 MB → kontakt/digital-post-til-kommuner
store filer digital post → kontakt/digital-post-til-kommuner
statsforvaltningen adresse → familiesammenfoering/eu-sager
EU sager → familiesammenfoering/eu-sager
305 → familiesammenfoering/eu-sager, /retskilder/#bek-305-2014
frigive sikkerhed → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/, /ordbog/#frigivelse
50.000 kr → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
beløb 2015 sikkerhed → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
beregn bortfald → /beregnere/bortfald/
beregner → /beregnere/, /beregnere/sikkerhedsstillelse/, /beregnere/nedsaettelse/, /beregnere/bortfald/, /beregnere/genoptagelse/
ydelser efter bortfald → opholdstilladelse/bortfald, /beregnere/bortfald/
supplerende kontanthjælp → opholdstilladelse/permanent-ophold-og-ydelser, /ordbog/#supplerende-kontanthjaelp
kontanthjælp permanent → opholdstilladelse/permanent-ophold-og-ydelser
vejledningspligt → familiesammenfoering/offentlig-forsoergelse, kontakt/telefonvejledning, /ordbog/#vejledningspligt
ledighedsydelse → opholdstilladelse/permanent-ophold-og-ydelser, /ordbog/#ledighedsydelse
familiesammenforing → familiesammenfoering/offentlig-forsoergelse, familiesammenfoering/underretning-af-kommuner, familiesammenfoering/eu-sager, familiesammenfoering/film-om-ansoegning, familiesammenfoering/genoptagelse-boern, /ordbog/#familiesammenfoering, /vejledning/familiesammenfoering/
sammenføring → familiesammenfoering/offentlig-forsoergelse, familiesammenfoering/underretning-af-kommuner, familiesammenfoering/eu-sager, familiesammenfoering/film-om-ansoegning, familiesammenfoering/genoptagelse-boern, /ordbog/#familiesammenfoering, /ordbog/#aegtefaellesammenfoering, /vejledning/familiesammenfoering/
udtalelse om barnet → familiesammenfoering/genoptagelse-boern
integrationsydelse → opholdstilladelse/permanent-ophold-og-ydelser, familiesammenfoering/offentlig-forsoergelse, /ordbog/#integrationsydelse
`;
const citizen = `
min sikkerhed udløber hvad skal jeg gøre → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
depositum → familiesammenfoering/forlaengelse-af-sikkerhed, familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/, /beregnere/nedsaettelse/
deponere penge kone → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
hente min kone til danmark → familiesammenfoering/offentlig-forsoergelse, familiesammenfoering/film-om-ansoegning
kæreste → familiesammenfoering/forlaengelse-af-sikkerhed, familiesammenfoering/offentlig-forsoergelse, cpr-og-systemer/aegteskab-og-cpr, /ordbog/#fast-samlevende, /ordbog/#aegtefaellesammenfoering
min mand får kontanthjælp → familiesammenfoering/offentlig-forsoergelse, opholdstilladelse/permanent-ophold-og-ydelser
kontanthjælp og familiesammenføring → familiesammenfoering/offentlig-forsoergelse
hvor længe må jeg være i udlandet → opholdstilladelse/bortfald, /beregnere/bortfald/
ferie i hjemlandet → opholdstilladelse/bortfald, /beregnere/bortfald/
miste opholdstilladelse → opholdstilladelse/bortfald, /beregnere/bortfald/
mistet min opholdstiladelse → opholdstilladelse/bortfald, /beregnere/bortfald/
6 måneder i udlandet → opholdstilladelse/bortfald, /beregnere/bortfald/
bortfald → opholdstilladelse/bortfald, /beregnere/bortfald/, /ordbog/#bortfald
opholdstilladelse bortfaldet → opholdstilladelse/bortfald, /beregnere/bortfald/
bf2 → opholdstilladelse/bortfald, /ordbog/#bf2
skema BF 2 → opholdstilladelse/bortfald, /ordbog/#bf2
dispensation → opholdstilladelse/bortfald, /ordbog/#dispensation
repatriering → opholdstilladelse/bortfald, /ordbog/#repatriering
flytte hjem og fortryde → opholdstilladelse/bortfald, /ordbog/#fortrydelsesret, /beregnere/bortfald/
fortrydelsesret → opholdstilladelse/bortfald, /ordbog/#fortrydelsesret, /beregnere/bortfald/
center sandholm → opholdstilladelse/bortfald, /ordbog/#center-sandholm
permanent opholdstilladelse → opholdstilladelse/permanent-ophold-og-ydelser, /ordbog/#permanent-opholdstilladelse
permanent ophold su → opholdstilladelse/permanent-ophold-og-ydelser
må jeg få dagpenge når jeg søger permanent → opholdstilladelse/permanent-ophold-og-ydelser
førtidspension permanent → opholdstilladelse/permanent-ophold-og-ydelser
boligstøtte → opholdstilladelse/permanent-ophold-og-ydelser
boligstoette → opholdstilladelse/permanent-ophold-og-ydelser
4 år kontanthjælp → opholdstilladelse/permanent-ophold-og-ydelser
tidsubegrænset ophold → opholdstilladelse/permanent-ophold-og-ydelser, /ordbog/#permanent-opholdstilladelse
mor til dansk barn → familiesammenfoering/foraeldre-til-danske-boern
far til dansk barn afslag → familiesammenfoering/foraeldre-til-danske-boern
C-133/15 → familiesammenfoering/foraeldre-til-danske-boern, /retskilder/#dom-c-133-15
c133/15 → familiesammenfoering/foraeldre-til-danske-boern, /retskilder/#dom-c-133-15
chavez vilchez → familiesammenfoering/foraeldre-til-danske-boern, /ordbog/#chavez-vilchez-dommen, /retskilder/#dom-c-133-15
zambrano → familiesammenfoering/foraeldre-til-danske-boern, /ordbog/#zambrano-dommen, /retskilder/#dom-c-34-09
kan min sag åbnes igen → familiesammenfoering/genoptagelse-boern, familiesammenfoering/foraeldre-til-danske-boern, flygtninge/genoptagelse-af-visitering, /beregnere/genoptagelse/
genoptagelse → familiesammenfoering/genoptagelse-boern, familiesammenfoering/foraeldre-til-danske-boern, flygtninge/genoptagelse-af-visitering, /beregnere/genoptagelse/, /ordbog/#genoptagelse
afslag familiesammenføring barn 2010 → familiesammenfoering/genoptagelse-boern, /beregnere/genoptagelse/
min søn fik afslag → familiesammenfoering/genoptagelse-boern, familiesammenfoering/foraeldre-til-danske-boern, /beregnere/genoptagelse/
GE1 → familiesammenfoering/genoptagelse-boern, /ordbog/#ge1
barnet velintegreret → familiesammenfoering/genoptagelse-boern
datter 17 år afslag → familiesammenfoering/genoptagelse-boern, familiesammenfoering/foraeldre-til-danske-boern, /beregnere/genoptagelse/
telefonnummer → kontakt/borgerens-kontakt, kontakt/kontakt-til-udlaendingestyrelsen, kontakt/telefontider
35366600 → kontakt/borgerens-kontakt, kontakt/kontakt-til-udlaendingestyrelsen, kontakt/telefontider
35 36 66 00 → kontakt/borgerens-kontakt, kontakt/kontakt-til-udlaendingestyrelsen, kontakt/telefontider
ringe til udlændingestyrelsen → kontakt/borgerens-kontakt, kontakt/kontakt-til-udlaendingestyrelsen, kontakt/telefonvejledning, kontakt/telefontider
hvornår har de åbent → kontakt/telefontider, kontakt/kontakt-til-udlaendingestyrelsen
udlaendingestyrelsen aabningstid → kontakt/telefontider, kontakt/kontakt-til-udlaendingestyrelsen
skrive til udlændingestyrelsen → kontakt/borgerens-kontakt, kontakt/kontakt-til-udlaendingestyrelsen
kontaktformular → kontakt/borgerens-kontakt, kontakt/kontakt-til-udlaendingestyrelsen
hvor langt er min sag → kontakt/telefonvejledning
sagsbehandlingstid → kontakt/telefonvejledning, familiesammenfoering/film-om-ansoegning
min side nemid → kontakt/telefonvejledning, /ordbog/#min-side
klage over afslag → kontakt/telefonvejledning
kan en ven ringe for mig → kontakt/telefonvejledning
e-boks → kontakt/digital-post-til-borgere, kontakt/digital-post-til-kommuner
breve på papir → kontakt/digital-post-til-borgere, kontakt/digital-post-til-kommuner
fritaget for digital post → kontakt/digital-post-til-borgere
film → familiesammenfoering/film-om-ansoegning
hvordan søger jeg familiesammenføring → familiesammenfoering/film-om-ansoegning
svensk model → familiesammenfoering/eu-sager
eu borger ægtefælle opholdskort → familiesammenfoering/eu-sager
statsforvaltningen aabenraa → familiesammenfoering/eu-sager
jeg har bestået dansk prøve → familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/nedsaettelse/
sprogprøve frist → familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/nedsaettelse/
halv garanti → familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/nedsaettelse/
100.000 kr → familiesammenfoering/beloeb-for-sikkerhed, familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
hvornår får jeg mine penge tilbage fra banken → familiesammenfoering/forlaengelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/
ægtefælle → familiesammenfoering/offentlig-forsoergelse, familiesammenfoering/forlaengelse-af-sikkerhed, /ordbog/#aegtefaellesammenfoering, /ordbog/#reference
aegtefaelle → familiesammenfoering/offentlig-forsoergelse, familiesammenfoering/forlaengelse-af-sikkerhed, /ordbog/#aegtefaellesammenfoering, /ordbog/#reference
flygtning på ferie i hjemlandet → opholdstilladelse/bortfald, /beregnere/bortfald/
barn 3 måneder i udlandet → opholdstilladelse/bortfald, /beregnere/bortfald/
familiesammenføringg → /ordbog/#familiesammenfoering, /vejledning/familiesammenfoering/, familiesammenfoering/offentlig-forsoergelse, familiesammenfoering/underretning-af-kommuner, familiesammenfoering/eu-sager, familiesammenfoering/film-om-ansoegning, familiesammenfoering/genoptagelse-boern
sikerhed → familiesammenfoering/forlaengelse-af-sikkerhed, familiesammenfoering/nedsaettelse-af-sikkerhed, /beregnere/sikkerhedsstillelse/, /beregnere/nedsaettelse/, /ordbog/#oekonomisk-sikkerhed
opholdstilladlse → opholdstilladelse/bortfald, opholdstilladelse/permanent-ophold-og-ydelser, /vejledning/opholdstilladelse/, /ordbog/#opholdstilladelse, /ordbog/#tidsbegraenset-opholdstilladelse, /ordbog/#permanent-opholdstilladelse
kontanthjelp → opholdstilladelse/permanent-ophold-og-ydelser, familiesammenfoering/offentlig-forsoergelse, kommunens-pligter/indberetningspligt, /ordbog/#kontanthjaelp, /ordbog/#supplerende-kontanthjaelp
hvad betyder reference → /ordbog/#reference
hvad er UIP → /ordbog/#uip
uip → /ordbog/#uip
uis → /ordbog/#uis, cpr-og-systemer/adgang-til-uis, cpr-og-systemer/henvendelser-om-uis
siri → /ordbog/#siri
herboende → /ordbog/#herboende
`;
const editor = `
nyhedsbrev oktober 2017 → /nyhedsbreve/2017-10/
nyhedsbrev nr 3 → /nyhedsbreve/2017-10/
nyhedsbrev december 2014 → /nyhedsbreve/2014-12/
sommer 2014 → /nyhedsbreve/2014-sommer/
nyhedsbrev uden dato → /nyhedsbreve/udateret/
om telefonvejledning → /nyhedsbreve/om-telefonvejledning/, kontakt/telefonvejledning
lov 738 → familiesammenfoering/genoptagelse-boern, /retskilder/#lov-738-2014
aktivloven → /retskilder/#aktivloven, /ordbog/#aktivloven
integrationsloven → /retskilder/#integrationsloven, /ordbog/#integrationsloven
serviceloven § 146 → /retskilder/#serviceloven, flygtninge/sociale-foranstaltninger-for-boern
forvaltningsloven → /retskilder/#forvaltningsloven, familiesammenfoering/offentlig-forsoergelse
bekendtgørelse 646 → /retskilder/#bek-646-2012, familiesammenfoering/forlaengelse-af-sikkerhed
ægteskabsloven 22 a → /retskilder/#aegteskabsloven, kommunens-pligter/indberetningspligt
udlændingeloven § 17 a → /retskilder/#udlaendingeloven, opholdstilladelse/bortfald
tilgængelighed → /tilgaengelighed/
privatliv cookies → /privatliv/
hvem står bag siden → /om/
skemaguiden → /ordbog/#skemaguiden, kontakt/telefonvejledning
kommunekvote → /ordbog/#kommunekvote, flygtninge/visiteringsskema
dansk flygtningehjælp → opholdstilladelse/bortfald, /ordbog/#repatriering
notat folketinget → familiesammenfoering/foraeldre-til-danske-boern, /retskilder/#notat-2017-09-19
26.10.2017 → familiesammenfoering/underretning-af-kommuner
5. januar 2015 → kontakt/telefontider
brugerundersøgelse 99 procent → kontakt/telefontider
røde kors → flygtninge/tilsyn-med-boernecentre, flygtninge/sociale-foranstaltninger-for-boern, flygtninge/den-gode-modtagelse
værnepligt → opholdstilladelse/bortfald, /beregnere/bortfald/
`;

export interface Query {
  readonly typed: string;
  readonly pages: readonly string[];
}

const read = (lines: string): Query[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', pages = ''] = line.split(' → ');
      return { typed, pages: pages.split(', ').map((page) => (page.startsWith('/') ? page : `/vejledning/${page}/`)) };
    });

const queries = [caseworker, citizen, editor].flatMap(read);
const isSetAside = (_: unknown, i: number) => i % 3 === 2;
export const setAside = queries.filter(isSetAside);
export const tuned = queries.filter((query, i) => !isSetAside(query, i));
