/** The words that stand in the page itself. */
export const words = {
  title: 'Sagsliste',
  lead: 'Sæt en liste over sager ind fra et regneark. Hver række bliver afgjort efter samme regel som i beregneren: hvilken dag gælder, er den passeret, og hvad skal du gøre?',
  short: 'Har du mange sager i et regneark, kan du få dem alle afgjort på én gang.',
  nothingLeaves:
    'Alt foregår i din browser. Listen bliver ikke sendt nogen steder hen og ikke gemt. Den forsvinder, når du lukker siden.',
  noScript: 'Sagslisten kræver JavaScript, som er slået fra i din browser. Brug en beregner til én sag ad gangen.',
  which: 'Hvad handler listen om?',
  paste: 'Sæt rækker ind fra regnearket',
  pasteHint: 'Tag overskrifterne med. Kopiér i regnearket, og tryk Ctrl+V her.',
  file: 'Eller vælg en fil',
  fileHint:
    'Excel (.xlsx), CSV eller tekst. Du kan også trække filen hertil. Har du gemt en opsætning (.json), så vælg den sammen med listen.',
  read: 'Læs listen',
  nothingPasted: 'Sæt rækker ind, eller vælg en fil.',
  notLoaded: 'Noget kunne ikke hentes. Se efter, om du er på nettet, og genindlæs siden.',
  template: 'Har du ingen liste endnu? Hent en skabelon:',
  templateAs: { csv: 'CSV', xlsx: 'Excel' },
};
