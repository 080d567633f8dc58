import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { day } from '../../../rules/core/day.ts';
import { testRule } from '../test-rule.ts';
import { ahead, calendarFile } from './calendar.ts';

const { words } = testRule;
const made = {
  made: new Date('2026-11-22T10:30:59.999Z'),
  identity: 'test {}',
  host: 'example.org',
  address: 'https://example.org/beregnere/',
};
const deadline = {
  id: 'expires',
  title: 'Sikkerheden udløber',
  description: 'Forlæng den.',
  on: day('2018-02-01'),
  remindDaysBefore: 60,
};

const parsed = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, events, event: events[0]! };
};

describe('a calendar file', () => {
  it('is one whole day with a reminder at nine, that many days before', () => {
    const { event } = parsed(calendarFile(words, deadline, made));
    expect(event.getFirstPropertyValue('summary')).toBe('Sikkerheden udløber');
    expect(`${event.getFirstPropertyValue('dtstart')}`).toBe('2018-02-01');
    expect(`${event.getFirstPropertyValue('dtend')}`).toBe('2018-02-02');
    expect(`${event.getFirstPropertyValue('dtstamp')}`).toBe('2026-11-22T10:30:59Z');
    const [alarm] = event.getAllSubcomponents('valarm');
    const trigger = alarm!.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>;
    expect(trigger.toSeconds()).toBe((-60 * 24 + 9) * 3600);
  });

  it('has a second event ahead of it, for calendars that drop alarms', () => {
    const { events } = parsed(calendarFile(words, deadline, made));
    expect(events).toHaveLength(2);
    const [own, aheadOfIt] = events;
    expect(`${aheadOfIt!.getFirstPropertyValue('dtstart')}`).toBe('2017-12-03');
    expect(aheadOfIt!.getFirstPropertyValue('summary')).toBe('Om 60 dage: Sikkerheden udløber');
    expect(aheadOfIt!.getFirstPropertyValue('uid')).not.toBe(own!.getFirstPropertyValue('uid'));
  });

  it('has no alarm after the start of an event', () => {
    for (const remindDaysBefore of [0, 1, 60]) {
      const { events } = parsed(calendarFile(words, { ...deadline, remindDaysBefore }, made));
      expect(events).toHaveLength(remindDaysBefore > 0 ? 2 : 1);
      for (const event of events) {
        const [alarm] = event.getAllSubcomponents('valarm');
        const trigger = alarm!.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>;
        expect(trigger.toSeconds()).toBeLessThanOrEqual(0);
      }
    }
  });

  it.each([
    ['2017-01-01', 60],
    ['2017-12-02', 60],
    ['2017-12-03', 59],
    ['2018-01-30', 1],
    ['2018-01-31', 0],
    ['2018-02-01', 0],
  ])('reminds on a day that is still to come: on %s, %i days before', (today, days) => {
    expect(ahead(deadline, today).remindDaysBefore).toBe(days);
  });

  it('is the same event when it is fetched again, and another for another case or deadline', () => {
    const uid = (file: string) => parsed(file).event.getFirstPropertyValue('uid');
    const first = uid(calendarFile(words, deadline, made));
    expect(uid(calendarFile(words, deadline, { ...made, made: new Date() }))).toBe(first);
    expect(uid(calendarFile(words, deadline, { ...made, identity: 'test {"a":1}' }))).not.toBe(first);
    expect(uid(calendarFile(words, { ...deadline, on: day('2018-02-02') }, made))).not.toBe(first);
    expect(uid(calendarFile(words, { ...deadline, title: 'Said otherwise' }, made))).toBe(first);
  });

  it('survives hostile text: it stays text, in its two events, in lines of at most 75 octets', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\r', '\n', ':', ';', ',', '\\', '"', 'æ', '漢', '🎉', 'BEGIN:VEVENT', 'END:VCALENDAR'),
      }),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, description) => {
        const file = calendarFile(words, { ...deadline, title, description }, made);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const { events, event, calendar } = parsed(file);
        expect([calendar.getAllSubcomponents().length, events.length, event.getAllSubcomponents().length]).toEqual([
          2, 2, 1,
        ]);
        // oxlint-disable-next-line no-control-regex -- what is left out of the file
        const clean = title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
        expect(event.getFirstPropertyValue('summary') ?? '').toBe(clean);
      }),
    );
  });
});
