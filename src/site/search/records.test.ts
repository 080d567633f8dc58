import { describe, expect, it } from 'vitest';
import { linkRecords, recordsOf } from './records.ts';

const page = (main: string, head = '') =>
  `<html><head><meta name="description" content="Svaret &amp; mere">${head}</head><body><main data-pagefind-body>${main}</main></body></html>`;

describe('the records of a page', () => {
  const html = page(
    '<h1>Titel</h1><p>Først.</p><p data-pagefind-ignore>Ikke med</p><p role="alert">Kom ikke</p><h2 id="et">Et</h2><ul><li>a</li><li>b</li></ul>' +
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
  it('tell which of its sections are worked examples', () => {
    const [record] = recordsOf(
      page('<h1>T</h1><h2 id="a">A</h2><article><h3 id="b">B</h3><p>b</p></article><h2 id="c">C</h2>'),
      'vejledning/emne/side/',
      '/',
    );
    expect(record!.sections.map(({ slug, isExample }) => [slug, isExample === true])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
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

it('a page is also found by what others call it, under a base path too', () => {
  const links = '<h1>A</h1><a href="/base/vejledning/b/b/">Noget om b</a><a href="/andet/">Ikke her</a>';
  const records = linkRecords([
    ...recordsOf(page(links), 'vejledning/a/a/', '/base/'),
    ...recordsOf(page('<h1>B</h1>'), 'vejledning/b/b/', '/base/'),
  ]);
  expect(records[1]!.called).toEqual(new Set(['Noget om b']));
});

it('guidance is also found by the terms that the glossary refers to it for, and knows those it explains itself', () => {
  const entry =
    '<section data-search-entry="UIP, Portalen"><h2 id="uip">UIP</h2><a href="/vejledning/a/a/">Læs</a></section>';
  const records = linkRecords([
    ...recordsOf(page('<h1>A</h1><button popovertarget="ord-uip">Portalen</button>'), 'vejledning/a/a/', '/'),
    ...recordsOf(page(`<h1>Ordbog</h1>${entry}`), 'ordbog/', '/'),
  ]);
  expect(records[0]).toMatchObject({ called: new Set(['UIP', 'Læs']), explains: ['UIP'] });
  expect(records[2]).toMatchObject({ url: 'ordbog/#uip', forms: ['UIP', 'Portalen'] });
});

it.each(['/beregnere/x/', '/beregnere/x/#afgoerelse'])(
  'a calculator is for the readers of the guidance that leads to it, and found by its search words: %s',
  (href) => {
    const head =
      '<meta data-pagefind-filter="for[content]" content="borger"><meta data-pagefind-meta="soegeord[content]" content="ferie">';
    const records = linkRecords([
      ...recordsOf(page(`<h1>A</h1><a href="${href}">Beregn din sag</a>`, head), 'vejledning/a/a/', '/'),
      ...recordsOf(page('<h1>X</h1>'), 'beregnere/x/', '/'),
    ]);
    expect(records[1]!.filters).toEqual({ for: ['borger'], soegeord: ['ferie'], status: ['gældende'] });
  },
);
