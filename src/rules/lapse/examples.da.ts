import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'back-on-the-last-day': {
    title: 'Hjemme igen efter præcis seks måneder',
    story:
      'En familiesammenført kvinde fik opholdstilladelse den 1. september 2016. Hun rejste den 10. januar 2017 for at passe sin mor og var tilbage den 10. juli 2017.',
  },
  'a-day-too-late': {
    title: 'Hjemme en dag for sent',
    story: 'Det samme ophold, men flyet blev aflyst, og hun kom først hjem den 11. juli 2017.',
  },
  'still-abroad': {
    title: 'I udlandet endnu: Hvornår skal man være hjemme?',
    story:
      'En familiesammenført mand har haft opholdstilladelse siden den 1. januar 2017. Han rejste den 15. marts 2017 og ringer til kommunen den 1. august for at høre, hvor længe han kan blive væk.',
  },
  'permanent-permit': {
    title: 'Permanent opholdstilladelse og elleve måneder væk',
    story:
      'En mand med permanent opholdstilladelse fra den 1. marts 2016 er på et langt besøg i sit hjemland fra den 1. maj 2016 til den 1. april 2017.',
  },
  student: {
    title: 'Studerende otte måneder væk',
    story:
      'En studerende har haft opholdstilladelse i tre år. Den giver ikke mulighed for varigt ophold. Hun er væk fra den 10. januar til den 10. september 2016.',
  },
  'refugee-two-years-pass': {
    title: 'Flygtning, hvor de to år bliver fyldt under rejsen',
    story:
      'En flygtning har haft opholdstilladelse siden den 1. januar 2015 og er væk fra den 1. oktober 2016 til den 1. juni 2017. Flygtningen har fået beskyttelse i et andet land.',
  },
  'refugee-settled-two-years-pass': {
    title: 'Flygtning, der bosætter sig i hjemlandet, mens de to år bliver fyldt',
    story: 'Samme rejse, men flygtningen har frivilligt boet i sit hjemland.',
  },
  'two-years-pass-while-away': {
    title: 'De to år bliver fyldt under rejsen',
    story:
      'En familiesammenført kvinde har haft opholdstilladelse siden den 1. januar 2015. Hun er væk fra den 1. oktober 2016 til den 1. juni 2017.',
  },
  child: {
    title: 'Et barn mere end tre måneder hos familien i udlandet',
    story:
      'En pige på 11 år har boet i Danmark siden 2010. Først er hun på sommerferie i 2016. I 2017 er hun hos sine bedsteforældre fra den 1. juni til den 2. september.',
  },
  'child-after-the-change': {
    title: 'Et barn fem måneder væk, da børns grænse blev afskaffet',
    story:
      'En dreng på 14 år bliver sendt til familie i udlandet den 1. april 2022 og kommer hjem den 1. september 2022. De tre måneder ville være gået den 1. juli 2022.',
  },
  deregistered: {
    title: 'Meldt udrejst til folkeregisteret',
    story:
      'En familiesammenført mand har opsagt sin lejlighed og meldt sig udrejst. Han kommer til kommunen to måneder senere og vil have sin adresse tilbage.',
  },
  'refugee-back-after-a-year': {
    title: 'Flygtning tilbage efter et år',
    story:
      'En flygtning med opholdstilladelse fra den 1. januar 2016 kommer tilbage til kommunen efter et år hos familie i et naboland. Han har ikke fået beskyttelse dér og har ikke taget bopæl i sit hjemland.',
  },
  'refugee-protected-elsewhere': {
    title: 'Flygtning med asyl i et andet land',
    story: 'Den samme flygtning, men han har fået asyl i nabolandet under opholdet.',
  },
  'refugee-moved-home': {
    title: 'Flygtning flyttet hjem på egen hånd',
    story:
      'En flygtning har tømt sin lejlighed, afleveret nøglerne og sendt sine ting med container. Hun har frivilligt bosat sig i sit hjemland, men uden om Dansk Flygtningehjælp.',
  },
  'refugee-after-the-change': {
    title: 'Flygtning væk hen over 1. juli 2019',
    story:
      'En flygtning har haft opholdstilladelse siden 2012. Han er væk fra den 1. januar til den 2. juli 2019 og har fået beskyttelse i et tredjeland.',
  },
  'conflict-zone': {
    title: 'Deltaget i væbnet konflikt',
    story: 'En flygtning har været to måneder i et konfliktområde og har deltaget i kamphandlinger.',
  },
  'regret-period': {
    title: 'Repatrieret og i tvivl',
    story:
      'En flygtning rejste hjem gennem Dansk Flygtningehjælp den 15. november 2016. Hun skriver den 1. juni 2017, at hun måske vil tilbage.',
  },
  'regretted-in-time': {
    title: 'Repatrieret og tilbage i tide',
    story: 'Hun kom tilbage til Danmark den 15. november 2017, på fortrydelsesfristens sidste dag.',
  },
  'regret-period-over': {
    title: 'Repatrieret, og den forlængede frist er udløbet',
    story:
      'En flygtning rejste hjem gennem Dansk Flygtningehjælp den 15. november 2016 og fik fristen forlænget. Den 1. december 2018 er han ikke vendt tilbage.',
  },
  'refugee-across-the-change-of-2019': {
    title: 'Flygtning, der havde været væk i mere end seks måneder, da reglen kom',
    story:
      'Samme flygtning er rejst allerede den 1. oktober 2018 og kommer hjem den 1. august 2019. Afgørelsesbrevet giver mulighed for varigt ophold.',
  },
  'refugee-five-months-in-turkey': {
    title: 'Flygtning fem måneder i Tyrkiet i 2026',
    story:
      'En flygtning har haft opholdstilladelse siden den 1. marts 2021. Hun rejste til Tyrkiet den 1. oktober 2025 og ringer den 1. marts 2026 for at høre, hvornår hun skal være hjemme.',
  },
  'refugee-outside-dublin-states': {
    title: 'Flygtning for længe uden for EU efter den nye betingelse',
    story:
      'En flygtning har haft opholdstilladelse siden den 1. marts 2021. Hun var i Tyrkiet fra den 1. oktober 2025 til den 15. april 2026.',
  },
  'refugee-away-when-the-condition-changed': {
    title: 'Flygtning væk, da den ekstra betingelse blev ændret',
    story:
      'En flygtning var i Jordan fra den 1. december 2024 til den 20. juni 2025. Han boede hos venner, havde ikke beskyttelse dér og havde ikke bosat sig i sit hjemland.',
  },
  'refugee-gave-up-home-before-the-change': {
    title: 'Flygtning, der opgav sin bolig før ændringen i 2025',
    story:
      'En flygtning meldte sig udrejst den 1. maj 2024 og flyttede til Egypten, som ikke er hans hjemland. Kommunen spørger den 1. august 2025.',
  },
  'refugee-gave-up-home-and-went-to-norway': {
    title: 'Flygtning flyttet til Norge',
    story: 'En flygtning meldte sig udrejst den 1. august 2025 og flyttede til sin søster i Norge.',
  },
  'family-of-a-refugee': {
    title: 'En flygtnings ægtefælle syv måneder væk',
    story:
      'En kvinde er familiesammenført med en flygtning siden 2021. Hun passede sin mor i Libanon fra den 1. februar til den 10. september 2025.',
  },
  'child-sent-abroad': {
    title: 'En pige sendt på genopdragelsesrejse i 2023',
    story:
      'En pige på 15 år blev sendt til familie i udlandet den 10. januar 2023 mod sin vilje. Hun kom hjem den 1. marts 2024.',
  },
  'child-sent-before-the-change': {
    title: 'En dreng sendt af sted kort før reglerne blev ændret',
    story:
      'En dreng, der er familiesammenført med sin far, som er flygtning, blev sendt af sted den 15. april 2022 og kom hjem den 20. oktober 2022.',
  },
  'child-away-across-july-2022': {
    title: 'Et barn, hvis tre måneder gik lige før ændringen',
    story: 'En dreng var hos sin mormor fra den 29. marts til den 1. september 2022.',
  },
  'child-whose-home-was-given-up': {
    title: 'Et barn sendt af sted, mens boligen blev opsagt',
    story:
      'Forældrene opsagde boligen den 14. januar 2023 og sendte deres datter på 14 år på genopdragelsesrejse. De kender ikke rejsens datoer endnu.',
  },
  'refugee-child-whose-home-was-given-up': {
    title: 'Et flygtningebarn sendt af sted, mens boligen blev opsagt',
    story: 'Et barn med opholdstilladelse som flygtning er i samme situation. Det er sendt til sit hjemland.',
  },
  'refugee-child-whose-permit-stands': {
    title: 'Et flygtningebarn sendt til et tredjeland',
    story: 'Barnet er ikke sendt til hjemlandet, men til en onkel i et tredjeland, og har ikke fået beskyttelse dér.',
  },
  'posted-spouse': {
    title: 'Ægtefælle til en udsendt diplomat',
    story:
      'En mand er familiesammenført med en diplomat, der blev udsendt den 1. august 2025 til den 31. juli 2026. De planlægger at komme hjem den 15. august 2026.',
  },
  'posted-before-the-exemption': {
    title: 'Udsendt, før undtagelsen kom',
    story: 'Samme par rejste allerede den 1. januar 2025, og udsendelsen slutter den 30. juni 2026.',
  },
  'posted-back-too-late': {
    title: 'Udsendt og tilbage for sent',
    story: 'En udsendts ægtefælle kom tilbage den 1. februar 2027. Udsendelsen sluttede den 31. december 2026.',
  },
  'posted-home-given-up': {
    title: 'Boligen opsagt under en udsendelse',
    story: 'En udsendts ægtefælle opsagde lejligheden den 1. august 2025. Udsendelsen varer til den 30. juni 2026.',
  },
  'displaced-from-ukraine': {
    title: 'Fordrevet fra Ukraine, hjemme for at hjælpe sin far ud',
    story:
      'En kvinde med tilladelse efter særloven var i Ukraine for at hjælpe sin far ud. Hun var væk fra den 1. juni 2024 til den 1. november 2025.',
  },
  'exempt-scheme': {
    title: 'Forsker med en tilladelse, der ikke bortfalder',
    story:
      'En forskers afgørelsesbrev siger, at tilladelsen ikke bortfalder. Han arbejdede i USA i tre år og opsagde sin bolig.',
  },
  'family-left-alone': {
    title: 'Familie rejst hjem uden flygtningen',
    story: 'En flygtnings kone repatrierede alene den 10. maj 2024. Manden blev i Danmark.',
  },
  'support-under-14a': {
    title: 'Repatrieret til Syrien med den særlige udbetaling',
    story: 'En flygtning repatrierede den 20. december 2023 og fik hjælpen efter repatrieringslovens § 14 a.',
  },
  'child-on-an-ordinary-stay': {
    title: 'Et barn for længe hos bedsteforældrene i 2025',
    story:
      'En pige på 12 år, familiesammenført i september 2023, var hos sine bedsteforældre fra den 1. august 2024 til den 10. marts 2025. Hun gik i skole dér og havde det godt.',
  },
  'refugee-limit-passed-in-germany': {
    title: 'Flygtning for længe i Tyskland',
    story:
      'En flygtning har arbejdet i Tyskland siden den 1. juli 2025 uden at få beskyttelse dér. Han spørger den 1. februar 2026.',
  },
  'refugee-moved-to-canada': {
    title: 'Flygtning flyttet til Canada',
    story:
      'En flygtning opsagde sin bolig den 25. juni 2025 og rejste den 1. juli til Canada, hvor hun fik beskyttelse. Kommunen spørger den 1. februar 2026.',
  },
  'permanent-held-briefly-before-2022': {
    title: 'Permanent opholdstilladelse og under to år i Danmark',
    story:
      'En mand fik permanent opholdstilladelse kort efter indrejsen i juni 2020. Fra den 1. juni 2021 til den 1. marts 2022 passede han sin syge mor i udlandet.',
  },
  'posted-still-abroad': {
    title: 'Udsendt og i udlandet endnu',
    story:
      'En udsendt medarbejders ægtefælle rejste den 1. august 2025. Udsendelsen varer til den 30. juni 2027. Hun spørger den 1. september 2026.',
  },
};
