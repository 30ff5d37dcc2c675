import type {Config} from '../../src/clinic-config/config.js';
import {pageCode} from '../../demo/configurator/snippets/html-code.js';
import {EMPTY_LOOK, STYLE_TOKENS} from '../../demo/configurator/style-tokens.js';

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

/** How the clinic's estimators look: each syntax of a token once. */
export const LOOK = {
  '--te-accent': 'light-dark(#15803d, #86efac)',
  '--te-radius': '0.375em',
  '--te-font': 'Georgia, "Times New Roman", serif',
  '--te-space': '1.2',
} as const;

/** The code that the configurator gives for a page. */
export const pasted = (config: Config): string =>
  pageCode({
    config,
    attributes: {},
    look: {
      ...EMPTY_LOOK,
      ...Object.fromEntries(STYLE_TOKENS.map(({id, property}) => [id, byName[property] ?? ''])),
    },
    script: '/bundle.js',
  });
const byName: Readonly<Record<string, string>> = LOOK;

/** Lines of a look that a server must refuse, with a word of what it has to say. */
export const WRONG_LOOK: readonly (readonly [line: string, says: string])[] = [
  ['--te-accent: red}body{display:none', '--te-accent: must be a colour'],
  ['--te-accent: </style><script>window.hit=1</script>', '--te-accent: must be a colour'],
  ['--te-accent: tael', '--te-accent: must be a colour'],
  ['--te-accent: #12345', '--te-accent: must be a colour'],
  ['--te-accent: 12px', '--te-accent: must be a colour'],
  ['--te-accent: rgb(1, 2', '--te-accent: must be a colour'],
  ['--te-accent: rgb(1) red', '--te-accent: must be a colour'],
  ['--te-accent: url(https://elsewhere.example/x)', '--te-accent: must be a colour'],
  ['--te-accent: image-set("x")', '--te-accent: must be a colour'],
  ['--te-accent: \\72 ed', '--te-accent: must be a colour'],
  ['--te-radius: 12', '--te-radius: must be a length'],
  ['--te-radius: expression(1)', '--te-radius: must be a length'],
  ['--te-space: 1px', '--te-space: must be a number'],
  ['--te-font: "Georgia', '--te-font: must be a list of fonts'],
  ['--te-font: local(x)', '--te-font: must be a list of fonts'],
  [`--te-font: ${'a'.repeat(121)}`, '--te-font: must be a list of fonts'],
  ['--te-glow: red', '--te-glow: is no colour or size'],
  ['--other: red', '--other: is no colour or size'],
  ['color: red', '“color: red” is no line'],
  ['@import "x"', 'is no line'],
];

/** Lines that it must take as they are. */
export const RIGHT_LOOK: readonly string[] = [
  '--te-accent: #15803d',
  '--te-accent: #FFF8',
  '--te-accent: RebeccaPurple',
  '--te-accent: rgb(21 128 61 / 80%)',
  '--te-accent: oklch(0.6 0.1 150deg)',
  '--te-accent: color-mix(in srgb, var(--te-ink) 16%, white)',
  '--te-accent: var(--wp--preset--color--primary)',
  '--te-radius: 0',
  '--te-radius: .5rem',
  '--te-size: max(1em, 15px)',
  '--te-size: calc((1em + 2px) * 1.1)',
  '--te-space: 0.8',
  '--te-font: inherit',
  "--te-font: 'Noto Sans', Überschrift, sans-serif",
];

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
