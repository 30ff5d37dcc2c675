import type {Config} from '../../src/clinic-config/config.js';
import {pageCode} from '../../demo/configurator/snippets/html-code.js';
import {EMPTY_LOOK} from '../../demo/configurator/style-tokens.js';

/** What no market has, so that it can only be the clinic's. */
export const SENTENCE = 'Ask us about the “summer” prices: 3 x 4 isn’t 12 -- here.';

/** The clinic of these tests. */
export const CLINIC: Config = {
  version: 1,
  currency: 'EUR',
  prices: {microneedling: 249.5, 'laser-nonablative': {session: 421.5}},
  bookingLink: 'https://clinic.example/book?concern={concern}&treatment={treatment}',
  disclaimer: SENTENCE,
};

/** One session of microneedling, as it is asked for where prices have changed. */
export const DEARER: Config = {...CLINIC, prices: {microneedling: 333.5}};

/** The code that the configurator gives for a page. */
export const pasted = (config: Config): string =>
  pageCode({config, attributes: {}, look: EMPTY_LOOK, script: '/bundle.js'});

/** Configurations that a server must refuse, with a word of what it has to say. */
export const WRONG: readonly (readonly [text: string, says: string])[] = [
  [
    '{"currency": "EUR", "prices": {"microneedling": "249"}}',
    'prices.microneedling: must be a number',
  ],
  ['{"prices": {"needling": 249}}', 'prices.needling: is no key'],
  ['{"prices": {"ipl": {"from": "yes"}}}', 'prices.ipl.from: must be true or false'],
  ['{"currency": "euros"}', 'currency: is not written as it must be, for example: EUR'],
  ['{"treatments": []}', 'treatments: must not be empty'],
  ['{"treatments": ["ipl", "ipl"]}', 'treatments: names something twice'],
  ['{"clinic": {"name": "<script>window.hit = 1</script>"}}', 'clinic.name: may not contain HTML'],
  ['{"bookingLink": "javascript:window.hit=1"}', 'bookingLink: must begin with'],
  ['{"fees": {"numbing": -3}}', 'fees.numbing: must be more than 0'],
  ['{“currency”: “EUR”}', 'curved quotation marks'],
  ['[249]', 'The configuration: must be an object'],
  ['</textarea><script>window.hit = 1</script>', 'This is not JSON'],
];
