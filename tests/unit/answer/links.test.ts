import {describe, expect, it} from 'vitest';
import type {Config} from '../../../src/clinic-config/config.js';
import type {Inputs} from '../../../src/engine.js';
import {enClinic} from '../../../src/i18n/en/clinic.js';
import {toLinks, type ClinicLinks} from '../../../src/answer/clinic/links.js';
import {anEstimate, inEnglish} from './in-english.js';

const SAID: Partial<Inputs> = {kind: 'ice-pick', area: 'cheeks', skinTone: 'V', severity: 'severe'};
const links = (config: Config, isShared = false, about = SAID): ClinicLinks | undefined =>
  toLinks(anEstimate(about), {config, formatter: inEnglish(), strings: enClinic}, isShared);
const ways = ['bookingLink', 'contactLink'] as const;
const hrefOf = (
  way: (typeof ways)[number],
  address: string,
  isShared: boolean,
  about = SAID,
): string | undefined => {
  const {book, contact} = links({[way]: address}, isShared, about) ?? {};
  return way === 'bookingLink' ? book?.[0]?.href : contact?.href;
};

describe.each(ways)('the clinic’s %s', (way) => {
  it.each([
    {place: 'skin-tone', said: 'V'},
    {place: 'kind', said: 'ice-pick'},
    {place: 'severity', said: 'severe'},
  ])('has the person’s $place only where the page shares answers', ({place, said}) => {
    expect(hrefOf(way, `https://clinic.example/?a={${place}}`, false)).toBe(
      'https://clinic.example/?a=',
    );
    expect(hrefOf(way, `https://clinic.example/?a={${place}}`, true)).toBe(
      `https://clinic.example/?a=${said}`,
    );
  });

  it.each([true, false])(
    'always has the concern and the place that are asked about (shared: %s)',
    (isShared) => {
      expect(hrefOf(way, '/book/{concern}/{area}', isShared)).toBe('/book/acne-scars/cheeks');
    },
  );

  it('has no kind where none is named', () => {
    expect(hrefOf(way, '/book?kind={kind}', true, {})).toBe('/book?kind=');
  });

  it('keeps what is no place of ours as it is, and fills a place each time', () => {
    expect(hrefOf(way, '/{area}/{area}?x={else}&y={constructor}', true)).toBe(
      '/cheeks/cheeks?x={else}&y={constructor}',
    );
  });
});

describe('the ways to the clinic', () => {
  it('are none where it names none', () => {
    expect(links({})).toBeUndefined();
  });

  it.each([
    {config: {bookingLink: '/book'}, book: ['Book a visit'], contact: undefined},
    {config: {contactLink: '/ask'}, book: [], contact: 'Ask us'},
    {
      config: {bookingLink: '/book', contactLink: '/ask'},
      book: ['Book a visit'],
      contact: 'Ask us',
    },
  ])('are those that it names: $config', ({config, book, contact}) => {
    const found = links(config);
    expect(found?.title).toBe('Next step');
    expect(found?.book.map(({label}) => label)).toEqual(book);
    expect(found?.contact?.label).toBe(contact);
  });

  it('are one for each treatment where the address asks for it, doing nothing left out', () => {
    expect(links({bookingLink: '/book?t={treatment}'})?.book).toEqual([
      {
        href: '/book?t=microneedling',
        label: 'Book a visit: Microneedling',
        treatment: 'microneedling',
        name: 'Microneedling',
      },
      {
        href: '/book?t=laser-ablative',
        label: 'Book a visit: Ablative laser',
        treatment: 'laser-ablative',
        name: 'Ablative laser',
      },
    ]);
  });

  it('are one for all that is compared where only the contact asks for the treatment', () => {
    const found = links({bookingLink: '/book', contactLink: '/ask?t={treatment}'});
    expect(found?.book).toEqual([{href: '/book', label: 'Book a visit'}]);
    expect(found?.contact?.href).toBe('/ask?t=microneedling%2Claser-ablative');
  });

  it('are one where one treatment is compared, for that one', () => {
    const about: Partial<Inputs> = {treatments: ['ipl', 'none']};
    expect(links({bookingLink: '/book?t={treatment}'}, false, about)?.book).toEqual([
      {href: '/book?t=ipl', label: 'Book a visit'},
    ]);
  });
});
