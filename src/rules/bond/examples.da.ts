import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'example-1': {
    title: 'Stillet i 2007 og udløbet',
    story:
      'Ægtefællen stillede sikkerheden den 1. august 2007, og den er udløbet. Udlændingen søger om forlængelse af sin opholdstilladelse efter § 9, stk. 1, nr. 1.',
  },
  'example-2': {
    title: 'Stillet i 2011 for 100.000 kr. og stadig i kraft',
    story:
      'Ægtefællen stillede 100.000 kr. den 1. februar 2011. Sikkerheden udløber den 1. februar 2015. Inden da søger udlændingen om forlængelse efter § 9 c, stk. 1.',
  },
  'example-3': {
    title: 'Nedsat af kommunen til 25.000 kr.',
    story:
      'Ægtefællen stillede 50.000 kr. den 1. juli 2012. Kommunen har siden nedsat beløbet til 25.000 kr. Sikkerheden udløber den 1. juli 2017. Udlændingen søger om forlængelse efter § 9, stk. 1, nr. 1.',
  },
  'example-4': {
    title: 'Der er søgt om permanent ophold',
    story:
      'Ægtefællen stillede 50.000 kr. den 1. juli 2012. Sikkerheden udløber den 1. juli 2017. Inden da søger udlændingen om permanent opholdstilladelse. Den nuværende tilladelse er efter § 9, stk. 1, nr. 1.',
  },
  'example-5': {
    title: 'Stillet 1. januar 2011 og udløbet',
    story:
      'Ægtefællen stillede 100.000 kr. den 1. januar 2011, og sikkerheden er udløbet. Udlændingen søger om forlængelse efter § 9 c, stk. 1.',
  },
  'check-validity': {
    title: 'Kommunen vil vide, hvornår sikkerheden udløber',
    story:
      'Ingen har søgt om noget endnu. Opholdstilladelsen efter § 9 c, stk. 1, er givet den 15. juli 2012, og sikkerheden er stillet den 1. juli 2012.',
  },
  'permanent-granted': {
    title: 'Permanent ophold er givet',
    story: 'Udlændingen har fået permanent opholdstilladelse, og ægtefællen spørger, om sikkerheden stadig skal stå.',
  },
  'permanent-refused': {
    title: 'Afslag på permanent ophold, mens sikkerheden gælder',
    story:
      'Udlændingestyrelsen giver afslag på permanent ophold den 10. maj 2017, men opholdstilladelsen kan forlænges. Sikkerheden gælder til den 1. juli 2017.',
  },
  'nothing-to-extend': {
    title: 'Afslag på permanent ophold og intet at forlænge',
    story: 'Udlændingen har fået afslag på permanent ophold, og opholdstilladelsen kan heller ikke forlænges.',
  },
  'last-day': {
    title: 'Søgt på sikkerhedens sidste dag',
    story: 'Opholdstilladelsen søges forlænget den 1. september 2017. Det er også den sidste dag, sikkerheden gælder.',
  },
  'extended-after-march-2018': {
    title: 'Forlængelse søgt den 1. marts 2018',
    story:
      'Sikkerheden er fra maj 2013. Opholdstilladelsen søges forlænget den 1. marts 2018, da loven netop er ændret, men bekendtgørelsen om ti år i alt endnu ikke gælder.',
  },
  'applied-after-november-2017': {
    title: 'Familiesammenføring søgt efter 15. november 2017',
    story:
      'Sikkerheden er stillet i maj 2018, og familiesammenføring er søgt den 16. november 2017. Ægtefællen vil vide, hvor længe den gælder.',
  },
  'before-2011-and-expired': {
    title: 'Stillet i 2009, og ingen har søgt om noget',
    story: 'Sikkerheden er fra 2009 og udløb i 2016. Ægtefællen spørger, om den skal fornys.',
  },
  'security-of-2014-expires-in-2027': {
    title: 'Stillet i 2014 og udløber i 2027',
    story:
      'Sikkerheden fra januar 2014 er forlænget og gælder til februar 2027. I september 2025 søges opholdstilladelsen forlænget igen.',
  },
  'lasts-ten-years': {
    title: 'Allerede forlænget til ti år',
    story: 'Sikkerheden begyndte i 2016 og er forlænget til juni 2026. Opholdstilladelsen søges forlænget i 2025.',
  },
  'expires-this-winter': {
    title: 'Sikkerheden fra 2016 udløber om kort tid',
    story:
      'Sikkerheden begyndte den 1. juni 2016 og udløber den 1. februar 2026. Opholdstilladelsen søges forlænget den 15. januar 2026.',
  },
  'ten-years-that-day': {
    title: 'Søgt på dagen, hvor der er gået ti år',
    story: 'Sikkerheden begyndte den 1. februar 2015. Opholdstilladelsen søges forlænget præcis ti år efter.',
  },
  'expires-in-two-years': {
    title: 'Sikkerheden gælder halvandet år endnu',
    story: 'Opholdstilladelsen søges forlænget i sommeren 2025. Sikkerheden er fra 2017 og gælder til februar 2027.',
  },
  'twelve-months-to-the-day': {
    title: 'Udløber på dagen et år efter ansøgningen',
    story: 'Opholdstilladelsen søges forlænget den 1. februar 2019. Sikkerheden udløber den 1. februar 2020.',
  },
  'corresponding-security': {
    title: 'Stillet 100.000 kr. i 2011 og forlænget i 2019',
    story:
      'Familiesammenføring er søgt den 1. juli 2011, og der blev stillet 100.000 kr. Sikkerheden udløber i oktober 2019, og opholdstilladelsen søges forlænget.',
  },
  'four-years-by-the-application': {
    title: 'Søgt i maj 2012 og stillet i juli 2012',
    story:
      'Familiesammenføring er søgt den 14. maj 2012, og sikkerheden er stillet den 1. juli 2012. Kommunen vil vide, hvornår den udløber.',
  },
  'ten-year-security-extended': {
    title: 'Søgt i 2020, og opholdstilladelsen skal forlænges',
    story: 'Parret søgte familiesammenføring i september 2020. Nu skal opholdstilladelsen forlænges.',
  },
  'ten-year-security-permanent-refused': {
    title: 'Afslag på permanent ophold i 2025',
    story:
      'Parret søgte familiesammenføring i 2018. Permanent ophold er afslået i 2025, men den tidsbegrænsede tilladelse kan forlænges.',
  },
  'posted-15-november-2017': {
    title: 'Søgt netop den 15. november 2017',
    story: 'Familiesammenføring er søgt den 15. november 2017, og sikkerheden er stillet i januar 2018.',
  },
  'posted-2011': {
    title: 'Søgt i foråret 2011',
    story: 'Familiesammenføring er søgt i marts 2011, og sikkerheden er stillet i august 2011.',
  },
  'couple-of-2019': {
    title: 'Et par, der søgte i 2019',
    story: 'Parret søgte familiesammenføring i februar 2019 og stillede sikkerheden i september samme år.',
  },
  'couple-of-march-2024': {
    title: 'Et par, der søgte i marts 2024',
    story:
      'Parret søgte familiesammenføring i marts 2024. Udlændingestyrelsen bad om sikkerheden i august 2024, da reglerne var ændret.',
  },
  'couple-of-2025': {
    title: 'Et par, der søgte i 2025 med en bestået A2-prøve',
    story: 'Parret søgte familiesammenføring i maj 2025. Ansøgeren har allerede bestået en danskprøve på A2-niveau.',
  },
  'very-old-application': {
    title: 'Søgt før juli 2018, og sikkerheden stilles først nu',
    story: 'En ansøgning fra juni 2018 blev først taget op igen i 2024. Nu skal sikkerheden stilles.',
  },
};
