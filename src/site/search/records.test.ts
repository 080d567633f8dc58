import { describe, expect, it } from 'vitest';
import { linkRecords, recordsOf } from './records.ts';

const page = (main: string, head = '') =>
  `<html><head><meta name="description" content="Svaret &amp; mere">${head}</head><body><main data-pagefind-body>${main}</main></body></html>`;

describe('the records of a page', () => {
  const html = page(
    '<h1>Titel</h1><p>Først.</p><p data-pagefind-ignore>Ikke med</p><h2 id="et">Et</h2><ul><li>a</li><li>b</li></ul>' +
      '<table><tr><th>x</th><td>y</td></tr></table><h3 id="to">To</h3><p>c<br>d</p>',
    '<meta data-pagefind-filter="for[content]" content="kommune"><meta data-pagefind-meta="soegeord[content]" content="garanti">',
  );
  it('have its title, answer, sections and what it says of itself', () => {
    const [record] = recordsOf(html, 'vejledning/emne/side/', '/');
    expect(record).toMatchObject({
      title: 'Titel',
      kind: 'vejledning',
      lead: 'Svaret & mere',
      filters: { for: ['kommune'], soegeord: ['garanti'] },
    });
    expect(record!.sections).toEqual([
      { slug: '', heading: '', blocks: ['Først.'] },
      { slug: 'et', heading: 'Et', blocks: ['a', 'b', 'x · y'] },
      { slug: 'to', heading: 'To', blocks: ['c d'] },
    ]);
  });
  it('are one for each entry', () => {
    const glossary = page('<h1>Ordbog</h1><section data-search-entry><h2 id="uip">UIP</h2><p>Portalen.</p></section>');
    expect(recordsOf(glossary, 'ordbog/', '/').map(({ url, kind, title }) => [url, kind, title])).toEqual([
      ['ordbog/', 'emne', 'Ordbog'],
      ['ordbog/#uip', 'ordbog', 'UIP'],
    ]);
  });
  it('are none for a page that is not to be found', () =>
    expect(recordsOf('<main><h1>Søg</h1></main>', 'soeg/', '/')).toEqual([]));
});

it('a page is also found by what others call it, under a base path too; a calculator is for the readers of its guidance', () => {
  const guidance = page(
    '<h1>Bortfald</h1><a href="/base/beregnere/bortfald/">Beregn din sag</a>',
    '<meta data-pagefind-filter="for[content]" content="borger">',
  );
  const records = linkRecords([
    ...recordsOf(guidance, 'vejledning/ophold/bortfald/', '/base/'),
    ...recordsOf(page('<h1>Beregner</h1>'), 'beregnere/bortfald/', '/base/'),
  ]);
  expect(records[1]).toMatchObject({ called: new Set(['Beregn din sag']), filters: { for: ['borger'] } });
});
