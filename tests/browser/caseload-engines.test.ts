import { expect, inject, it } from 'vitest';
import { inEachEngine, openAfresh, until, untilThere } from './engines.ts';
import { misfits } from './fit.ts';

const rows = Array.from({ length: 300 }, (_, at) => `S${at};01-03-2017;01-02-${2027 + (at % 3)};01-03-2017`);
const LIST = ['Sag;Stillet;Udløber;Første dag', ...rows, 'Sidst;01-03-2017;01-02-35;01-03-2017'].join('\n');

inEachEngine({ width: 360, height: 740 }, (_, reader) => {
  it('a list is read by the worker, gone through by keyboard, mended in place, and fits a phone', async () => {
    const { tab } = reader;
    await openAfresh(tab, new URL('sagsliste/', inject('siteUrl')).href);
    await tab.evaluate((text) => {
      document.querySelector<HTMLTextAreaElement>('#raekker')!.value = text;
      document.querySelector<HTMLFormElement>('#sagsliste')!.requestSubmit();
    }, LIST);
    await untilThere(tab, '.line[data-place]');
    expect(await tab.evaluate(() => document.querySelector('[role=grid]')!.getAttribute('aria-rowcount'))).toBe('302');
    expect(await tab.evaluate(() => document.querySelectorAll('.line[data-place]').length)).toBeLessThan(200);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.line[data-place="0"]')!.focus());
    await tab.keyboard.press('End');
    // What cannot be read stands last.
    await until(tab, (place) => (document.activeElement as HTMLElement).dataset['place'] === place, '300');
    await tab.keyboard.press('Enter');
    await untilThere(tab, '.open-row .wrong .second');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('aaben');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.open-row .wrong .second')!.focus());
    await tab.keyboard.press('Enter');
    await until(tab, (none) => document.querySelector('.open-row .wrong') === none, null);
    // The field that had it is gone.
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('aaben');
    expect(await misfits(tab)).toEqual([]);
  });
});
