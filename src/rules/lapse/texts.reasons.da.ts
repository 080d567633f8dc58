import { date, months, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { Param } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { OtherTexts, ReasonText } from '../core/rule.ts';
import type { parameters } from './parameters.ts';

const plain = (met: string, unmet: string): ReasonText => ({ label: met, true: `${met}.`, false: `${unmet}.` });

/** »Opholdet fra 1. marts 2016 til 1. marts 2017« */
const stayed = ({ from, to }: Readonly<Record<string, Param>>): string =>
  from === undefined
    ? 'Et ophold'
    : `Opholdet fra ${date(from as Day)}${to === undefined ? '' : ` til ${date(to as Day)}`}`;
const ofStay = (met: string, unmet: string) => (params: Readonly<Record<string, Param>>) => {
  const stay = stayed(params);
  return plain(`${stay} ${met}`, `${stay} ${unmet}`);
};

export const reasons = (law: Law<typeof parameters>): OtherTexts['reasons'] => {
  const child = months(law.monthsChild);
  const age = years(law.childAge);
  const protectedFrom = date(law.childProtectedFrom);
  return {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    lapsed: plain(
      'Opholdstilladelsen er bortfaldet',
      'Det følger ikke af repatriering eller et ophold i udlandet, at tilladelsen er bortfaldet',
    ),
    'lapsed-after-repatriation': plain(
      'Tilladelsen er bortfaldet efter repatriering',
      'Tilladelsen er ikke bortfaldet efter repatriering',
    ),
    repatriation: plain('Reglerne om repatriering gælder', 'Reglerne om repatriering gælder ikke'),
    'permit-of-refugees': plain(
      'Tilladelsen er en flygtnings eller dennes families',
      'Tilladelsen er hverken en flygtnings eller dennes families',
    ),
    repatriated: plain('Repatrieret med en frafaldserklæring', 'Ikke repatrieret med en frafaldserklæring'),
    regret: plain('Der er en fortrydelsesfrist', 'Der er ingen fortrydelsesfrist'),
    'no-regret': plain('Der er ingen fortrydelsesfrist', 'Der er en fortrydelsesfrist'),
    'left-alone': plain(
      'Familien er ikke rejst sammen med flygtningen',
      'Der er ikke tale om familie, som er rejst uden flygtningen',
    ),
    'support-14a': plain(
      'Hjælpen er udbetalt efter repatrieringslovens § 14 a',
      'Hjælpen er ikke udbetalt efter repatrieringslovens § 14 a',
    ),
    'regret-passed': plain(
      'Fortrydelsesfristen er udløbet uden en tilbagevenden',
      'Fortrydelsesfristen er ikke overskredet',
    ),
    'within-regret': plain(
      'Fortrydelsesfristen er ikke overskredet',
      'Fortrydelsesfristen er udløbet uden en tilbagevenden',
    ),
    'lapsed-by-absence': plain(
      'Tilladelsen er bortfaldet efter et ophold i udlandet',
      'Det følger ikke af et ophold i udlandet, at tilladelsen er bortfaldet',
    ),
    'ordinary-rules': plain('De almindelige regler gælder', 'Reglerne om repatriering gælder'),
    'too-long-abroad': plain(
      'Mindst ét ophold i udlandet får tilladelsen til at bortfalde',
      'Intet ophold i udlandet får med sikkerhed tilladelsen til at bortfalde',
    ),
    'absence-lapses': ofStay(
      'får tilladelsen til at bortfalde',
      'får ikke tilladelsen til at bortfalde, i hvert fald ikke i alle læsninger',
    ),
    'beyond-limit': ofStay(
      'er længere end grænsen, hvordan den end læses',
      'er inden for grænsen, i hvert fald i én læsning',
    ),
    'second-condition': ofStay(
      'opfylder også den ekstra betingelse for flygtninge',
      'opfylder ikke den ekstra betingelse for flygtninge i alle læsninger',
    ),
    'not-protected': plain(
      'Reglen om børn, der sendes på et skadeligt ophold, gælder ikke',
      'Reglen om børn, der sendes på et skadeligt ophold, gælder',
    ),
    'protected-limit': ofStay(
      `er et barns skadelige ophold, og grænsen er overskredet ${protectedFrom} eller senere`,
      `er ikke et barns skadelige ophold, eller grænsen er overskredet før ${protectedFrom}`,
    ),
    'threat-activities': plain(
      'Der er deltaget i aktiviteter i udlandet, der kan true sikkerheden',
      'Der er ikke oplyst aktiviteter i udlandet, der kan true sikkerheden',
    ),
    'presumed-lapsed': plain(
      'Myndigheden går som udgangspunkt ud fra, at tilladelsen er bortfaldet',
      'Der er ikke grundlag for at gå ud fra, at tilladelsen er bortfaldet',
    ),
    'repatriated-without-regret': plain(
      'Repatrieret uden fortrydelsesfrist',
      'Ikke repatrieret uden fortrydelsesfrist',
    ),
    'presumed-by-rules': plain(
      'Bopæl eller et barns ophold taler for, at tilladelsen er bortfaldet',
      'Hverken bopæl eller et barns ophold taler for, at tilladelsen er bortfaldet',
    ),
    'given-up-or-child': plain(
      'Bopælen ser ud til at være opgivet, eller et barn var for længe væk',
      'Bopælen ser ikke ud til at være opgivet, og intet barn var for længe væk',
    ),
    'given-up': plain('Bopælen ser ud til at være opgivet', 'Det kan ikke lægges til grund, at bopælen er opgivet'),
    'sign-counts': plain('Tegnene på opgivet bopæl tæller', 'Der er ingen tegn på opgivet bopæl, som tæller'),
    'residence-signs': plain('Der er tegn på, at bopælen er opgivet', 'Der er ingen tegn på, at bopælen er opgivet'),
    'not-exempt': plain('Tilladelsen er ikke undtaget', 'Tilladelsen er undtaget'),
    'exempt-permit': plain(
      'Tilladelsen er af en slags, der er undtaget',
      'Tilladelsen er ikke af en slags, der er undtaget',
    ),
    'not-posted': plain('Bopælen er ikke opgivet under en udsendelse', 'Bopælen er opgivet under en udsendelse'),
    'sign-while-posted': plain(
      'Bopælen er opgivet under en udsendelse for staten',
      'Bopælen er ikke opgivet under en udsendelse for staten',
    ),
    'sign-second-condition': plain(
      'Den ekstra betingelse for flygtninge er opfyldt eller kræves ikke',
      'Den ekstra betingelse for flygtninge er ikke opfyldt',
    ),
    'sign-in-one-reading': plain(
      'Den ekstra betingelse er kun opfyldt i den ene læsning',
      'Læsningerne af den ekstra betingelse giver samme svar',
    ),
    'sign-in-some-reading': plain(
      'Den ekstra betingelse er opfyldt i mindst én læsning',
      'Den ekstra betingelse er ikke opfyldt',
    ),
    'sign-protected': plain(
      `Barnet var sendt på et skadeligt ophold, og bopælen er opgivet ${protectedFrom} eller senere`,
      'Reglen om børn på skadeligt ophold gælder ikke for den opgivne bopæl',
    ),
    'sign-not-protected': plain(
      'Reglen om børn på skadeligt ophold gælder ikke for den opgivne bopæl',
      'Reglen om børn på skadeligt ophold gælder for den opgivne bopæl',
    ),
    'child-away': plain(`Et barn var væk i mere end ${child}`, `Intet barn var væk i mere end ${child}`),
    child: plain(`Under ${age} ved udrejsen`, `Fyldt ${age} ved udrejsen`),
    'child-too-long-abroad': plain(
      `Mindst ét ophold er på mere end ${child} efter den gamle regel`,
      `Intet ophold er på mere end ${child} efter den gamle regel`,
    ),
    'child-lapses': ofStay('er for langt for et barn', 'er ikke for langt for et barn'),
    'over-three-months': ofStay(
      `er på mere end ${child}, og de gik før ${protectedFrom}`,
      `er højst på ${child}, eller de gik ${protectedFrom} eller senere`,
    ),
    unclear: plain('Svaret afhænger af, hvordan reglen læses', 'Svaret afhænger ikke af, hvordan reglen læses'),
    'readings-part': plain('Læsningerne giver hver sit svar', 'Læsningerne giver samme svar'),
    'in-one-reading': plain(
      'Mindst ét ophold er for langt i den ene læsning og ikke i den anden',
      'Intet ophold er for langt i kun den ene læsning',
    ),
    'stay-in-one-reading': ofStay('er for langt i kun den ene læsning', 'bedømmes ens i alle læsninger'),
    'given-up-in-one-reading': plain(
      'Opgivet bopæl er nok i den ene læsning og ikke i den anden',
      'Opgivet bopæl bedømmes ens i begge læsninger',
    ),
    'regret-period': plain('Fortrydelsesfristen løber stadig', 'Der løber ikke en fortrydelsesfrist'),
    'not-returned': plain('Ikke kommet tilbage efter repatriering', 'Kommet tilbage efter repatriering'),
    'repatriation-returned': plain('Kommet tilbage efter repatriering', 'Ikke kommet tilbage efter repatriering'),
    'presumed-kept': plain(
      'Et barn er sendt på et skadeligt ophold, så tilladelsen bortfalder som udgangspunkt ikke',
      'Reglen om børn på skadeligt ophold holder ikke tilladelsen i kraft',
    ),
    'sent-as-minor': plain('Sendt af sted på et skadeligt ophold', 'Ikke sendt af sted på et skadeligt ophold'),
    protected: plain(
      'Uden reglen om skadeligt ophold ville tilladelsen kunne være bortfaldet',
      'Tilladelsen er ikke bortfaldet, heller ikke uden reglen om skadeligt ophold',
    ),
    'protected-stays': plain(
      'Mindst ét ophold ville ellers være for langt',
      'Intet ophold ville ellers være for langt',
    ),
    'protected-stay': ofStay('ville ellers være for langt', 'ville heller ikke ellers være for langt'),
    'sign-kept': plain('Den opgivne bopæl ville ellers tælle', 'Den opgivne bopæl tæller, eller den er ikke beskyttet'),
    kept: plain('Intet får tilladelsen til at bortfalde', 'Noget kan få tilladelsen til at bortfalde'),
  };
};
