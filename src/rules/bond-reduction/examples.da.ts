import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'letter-accepts': {
    title: 'Brevet siger, at prøven tæller',
    story:
      'Udlændingen har bestået myndighedernes danskprøve på A1-niveau. Brevet fra Udlændingestyrelsen siger, at sikkerheden kan sættes ned.',
  },
  'other-test-accepted': {
    title: 'En anden prøve er godkendt',
    story:
      'Udlændingen bestod en anden danskprøve og sendte beviset til Udlændingestyrelsen. Styrelsen har svaret, at prøven tæller.',
  },
  'module-test': {
    title: 'Kun en modulprøve',
    story: 'Udlændingen viser kommunen et bevis for en bestået modulprøve og beder om, at sikkerheden sættes ned.',
  },
  'letter-refuses': {
    title: 'Brevet siger nej',
    story: 'Udlændingestyrelsen har skrevet, at den anden danskprøve ikke kan føre til, at sikkerheden sættes ned.',
  },
  'last-day': {
    title: 'Bestået på fristens sidste dag',
    story:
      'Udlændingen blev tilmeldt folkeregisteret den 31. august 2013 og bestod en anden danskprøve den 28. februar 2014.',
  },
  'day-late': {
    title: 'Bestået dagen efter fristen',
    story:
      'Udlændingen blev tilmeldt folkeregisteret den 31. august 2013 og bestod myndighedernes A1-prøve den 1. marts 2014. Det var første forsøg.',
  },
  'letter-sets-the-deadline': {
    title: 'Brevet giver en senere frist',
    story:
      'Prøven er bestået den 1. marts 2014, og resultatet er ikke kommet endnu. Brevet om opholdstilladelsen giver frist til den 15. marts 2014.',
  },
  'not-passed-yet': {
    title: 'Prøven er ikke bestået endnu',
    story: 'Udlændingen er tilmeldt A1-prøven og spørger kommunen, hvornår den senest skal være bestået.',
  },
  'granted-on-15-may': {
    title: 'Opholdstilladelse den 15. maj 2012',
    story: 'Opholdstilladelsen er givet på selve skæringsdagen, og der er krav om en danskprøve.',
  },
  'not-spouses': {
    title: 'Familiesammenført barn',
    story: 'Opholdstilladelsen er givet til et barn og ikke til en ægtefælle.',
  },
  'no-test-required': {
    title: 'Intet krav om danskprøve',
    story: 'Ægtefællen er fritaget for kravet om danskprøve, men har selv taget en prøve.',
  },
  'deadline-unknown': {
    title: 'Fristen er ikke kendt',
    story: 'Prøven er bestået, men hverken brevets frist eller datoen i folkeregisteret er kendt endnu.',
  },
  'failed-then-passed': {
    title: 'Bestået ved omprøve',
    story:
      'Udlændingen blev tilmeldt folkeregisteret den 15. november 2025 og bestod ikke A1-prøven i april 2026. Den 20. juni 2026 lykkedes det, efter fristen men inden tiden til omprøve var gået.',
  },
  'beyond-every-retest': {
    title: 'Bestået længe efter fristen',
    story: 'Udlændingen bestod A1-prøven den 1. december 2026. Da var også tiden til omprøve gået.',
  },
  'a2-in-eight-months': {
    title: 'A2 på otte måneder',
    story:
      'Parret søgte i marts 2025 og stillede 59.052 kr. i sikkerhed. A1-prøven er bestået, og kommunen har sat sikkerheden ned for den. Otte måneder efter tilmeldingen til folkeregisteret er A2-prøven også bestået, og brevet siger ja.',
  },
  'a2-not-passed-yet': {
    title: 'Fristen for A2-prøven',
    story: 'Parret søgte i marts 2025. Udlændingen vil vide, hvornår A2-prøven senest skal være bestået.',
  },
  'passed-in-2024-asked-in-2025': {
    title: 'Bestået i 2024, bedt om i 2025',
    story:
      'Prøven er bestået i december 2024. Kommunen modtager først anmodningen i januar 2025, hvor beløbet er reguleret.',
  },
  'applied-2019-a1': {
    title: 'Søgt i 2019',
    story: 'Parret søgte i februar 2019 og stillede 102.000 kr. Samme år er A1-prøven bestået, og brevet siger ja.',
  },
  'final-exam-early': {
    title: 'Prøve i Dansk 3 inden fristen for A1',
    story:
      'Udlændingen bestod Prøve i Dansk 3 fem måneder efter tilmeldingen til folkeregisteret. Der er søgt i september 2012.',
  },
  'floor-of-2016': {
    title: 'Mindste sikkerhed i 2016',
    story: 'A1 og A2 er talt med. I april 2016 beder ægtefællen om nedsættelse efter Prøve i Dansk 2.',
  },
  'half-of-the-first-amount': {
    title: 'Søgt dagen før de nye regler',
    story: 'Der er søgt den 14. maj 2012 og stillet 102.900 kr. I 2015 er Prøve i Dansk 3 bestået.',
  },
  'counted-at-posting': {
    title: 'A1-prøven talte med fra starten',
    story:
      'Ægtefællen havde bestået A1-prøven, før der blev søgt i 2021, og sikkerheden blev mindre fra starten. Nu er A2-prøven bestået.',
  },
  'old-application-posted-late': {
    title: 'Søgt i juni 2018, stillet i august 2024',
    story: 'Der er søgt den 30. juni 2018, men sikkerheden er først stillet den 1. august 2024.',
  },
  'permit-before-the-tests': {
    title: 'Opholdstilladelse, før prøverne fandtes',
    story:
      'Opholdstilladelsen er fra september 2012. Prøverne begyndte først i marts 2013, og A1-prøven er bestået den 1. september 2013.',
  },
  'other-final-too-early': {
    title: 'En anden prøve på højt niveau, bedt om for tidligt',
    story: 'Kommunen modtog anmodningen den 30. juni 2024, dagen før sådan en prøve begyndte at tælle.',
  },
  'other-final-in-time': {
    title: 'En anden prøve på højt niveau',
    story: 'Kommunen modtog anmodningen den 1. juli 2024, den første dag sådan en prøve talte.',
  },
  'final-not-passed': {
    title: 'Den afsluttende prøve er ikke bestået',
    story: 'Udlændingen læser til en prøve på højt niveau og spørger, om der er en frist.',
  },
};
