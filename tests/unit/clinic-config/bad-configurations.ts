/**
 * A configuration with one issue: how it is called, what it is, where the issue is and how what is
 * said of it begins or what it contains.
 */
export interface BadConfiguration {
  readonly name: string;
  readonly raw: unknown;
  readonly path: string;
  readonly allowed: string;
}

const bad = (name: string, raw: unknown, path: string, allowed: string): BadConfiguration => ({
  name,
  raw,
  path,
  allowed,
});
const json = (text: string): unknown => JSON.parse(text);

const AMOUNT =
  'an amount of the currency, above 0, at most 1000000, with two decimals at most, as a number: 249 or 249.5';
const LINK = 'begins with https://, http://, mailto: or tel:';
const WITHOUT_TAGS = 'without HTML tags';

const circle: Record<string, unknown> = {prices: {ipl: 5}};
circle['again'] = circle;
const ill = (): never => {
  throw new Error('not today');
};

const LINKS = [
  ['a script', 'javascript:alert(1)'],
  ['a script in mixed letters', 'JaVaScRiPt:alert(1)'],
  ['a script behind blanks', '   javascript:alert(1)'],
  ['a script behind a control character', '\u0001javascript:alert(1)'],
  ['a script with a tab inside', 'java\tscript:alert(1)'],
  ['a script with a line break inside', 'java\nscript:alert(1)'],
  ['a script with a line break before the colon', 'javascript\r\n:alert(1)'],
  ['a script with an entity for the colon', 'javascript&colon;alert(1)'],
  ['a script with an entity for its first letter', '&#106;avascript:alert(1)'],
  ['a script with an entity for a tab', 'java&Tab;script:alert(1)'],
  ['a script in what is filled in', 'java{kind}script:alert(1)'],
  ['a script behind what is filled in', '{kind}javascript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['data without a tag', 'data:text/html;base64,PHNjcmlwdD4='],
  ['an older script', 'vbscript:msgbox(1)'],
  ['a file', 'file:///etc/passwd'],
  ['a blob', 'blob:https://clinic.example/5'],
  ['a link without a scheme', '//clinic.example/book'],
  ['a link without a scheme, with backslashes', '\\\\clinic.example\\book'],
  ['a scheme without slashes', 'https:book'],
  ['a host that is filled in', 'https://{area}.clinic.example/'],
  ['a scheme that is filled in', '{concern}://clinic.example/'],
  ['a path that may become a host', '/{kind}/book'],
  ['a mailbox that is filled in', 'mailto:{treatment}@clinic.example'],
  ['a name and a password', 'https://a:b@clinic.example/'],
  ['a place that nobody knows', 'https://clinic.example/?who={name}'],
  ['an open brace', 'https://clinic.example/?{concern'],
  ['a tag', 'https://clinic.example/?<img>'],
  ['a line break', 'https://clinic.example/\nbook'],
  ['no host', 'https://'],
  ['nothing', ''],
  ['a blank', ' '],
] as const;

/**
 * What stands in the place of a configuration by mistake, or by malice. Each is told once, with its
 * place, and the estimator answers all the same.
 */
export const BAD_CONFIGURATIONS: readonly BadConfiguration[] = [
  // The whole.
  bad('broken JSON', '{prices: what}', '', 'JSON ('),
  bad('JSON that ends too soon', '{"prices": {"ipl": 5}', '', 'JSON ('),
  bad('an empty text', '', '', 'JSON ('),
  bad('a text in JSON', '"prices"', '', 'an object'),
  bad('a number', 5, '', 'an object'),
  bad('a list', [{prices: {ipl: 5}}], '', 'an object'),
  bad('a megabyte', {disclaimer: 'x'.repeat(1_000_000)}, '', 'at most 200000 characters'),
  bad(
    'a megabyte of JSON',
    JSON.stringify({disclaimer: 'x'.repeat(1_000_000)}),
    '',
    'at most 200000 characters',
  ),
  bad('brackets without end', '['.repeat(150_000), '', 'JSON'),
  bad('a function', () => ({prices: {ipl: 5}}), '', 'an object'),
  bad('an object that contains itself', circle, '', 'an object as JSON has it'),
  bad(
    'a getter that throws',
    {
      get prices() {
        return ill();
      },
    },
    '',
    'an object as JSON has it',
  ),
  bad(
    'a proxy that throws',
    new Proxy({}, {get: ill, has: ill, ownKeys: ill, getPrototypeOf: ill}),
    '',
    'an object as JSON has it',
  ),
  bad(
    'a proxy that throws nothing',
    new Proxy(
      {},
      {
        get: () => {
          throw null as unknown as Error;
        },
      },
    ),
    '',
    'an object as JSON has it',
  ),
  bad('an object that gives nothing as JSON', {toJSON: () => undefined}, '', 'an object'),
  bad('a version to come', {version: 99, closedDays: [7]}, 'version', '1, the newest version'),
  bad('a version in words', {version: '1'}, 'version', '1, the newest version'),
  bad('a key that nobody knows', {price: 5}, 'price', 'one of $schema, version, currency, prices'),
  // Prototypes.
  bad('a prototype', json('{"__proto__": {"closedDays": [1]}}'), '__proto__', 'any other name'),
  bad(
    'a prototype among the prices',
    json('{"prices": {"__proto__": {"ipl": 5}}}'),
    'prices.__proto__',
    'any other name',
  ),
  bad(
    'a prototype among the questions',
    json('{"safetyQuestions": {"__proto__": false}}'),
    'safetyQuestions.__proto__',
    'any other name',
  ),
  bad(
    'a prototype deep in the texts',
    json('{"texts": {"de": {"main": {"__proto__": {"a": "b"}}}}}'),
    'texts.de.main.__proto__',
    'any other name',
  ),
  bad('a constructor', {constructor: 1}, 'constructor', 'any other name'),
  bad(
    'a constructor among the courses',
    {prices: {ipl: {session: 5, courses: {constructor: 1, 3: 9}}}},
    'prices.ipl.courses.constructor',
    'any other name',
  ),
  bad(
    'a constructor among the questions',
    {safetyQuestions: {constructor: {prototype: {text: 'a'}}}},
    'safetyQuestions.constructor',
    'any other name',
  ),
  // Money.
  bad('a price of 0', {prices: {ipl: 0}}, 'prices.ipl', AMOUNT),
  bad('a price below 0', {prices: {ipl: -5}}, 'prices.ipl', AMOUNT),
  bad('a price beyond all money', {prices: {ipl: 1e308}}, 'prices.ipl', AMOUNT),
  bad('a price with three decimals', {prices: {ipl: 249.999}}, 'prices.ipl', AMOUNT),
  bad('a price that is no number', {prices: {ipl: NaN}}, 'prices.ipl', 'what JSON has'),
  bad('a price without end', {prices: {ipl: Infinity}}, 'prices.ipl', 'what JSON has'),
  bad('a price as a large integer', {prices: {ipl: 5n}}, 'prices.ipl', 'what JSON has'),
  bad('a price that is worked out', {prices: {ipl: () => 5}}, 'prices.ipl', 'what JSON has'),
  bad(
    'a price in words',
    {prices: {ipl: '1.200,50 €'}},
    'prices.ipl',
    'This is a text; a number without quotes is wanted',
  ),
  bad(
    'a price in quotes',
    {prices: {ipl: {session: '249'}}},
    'prices.ipl.session',
    'This is a text; a number without quotes is wanted',
  ),
  bad('prices in a list', {prices: [5]}, 'prices', 'an object with microneedling'),
  bad(
    'a price in a list',
    {prices: {ipl: [5]}},
    'prices.ipl',
    'an object with session, firstSession, courses, from, areas, make',
  ),
  bad('prices that are null', {prices: null}, 'prices', 'an object with microneedling'),
  bad(
    'a treatment that nobody knows',
    {prices: {magic: 5}},
    'prices.magic',
    'one of microneedling, rf-microneedling',
  ),
  bad(
    'a price of doing nothing',
    {prices: {none: 5}},
    'prices.none',
    'one of microneedling, rf-microneedling',
  ),
  bad(
    'a treatment without a price',
    {prices: {ipl: {from: true}}},
    'prices.ipl',
    'a price of one session (session), of courses (courses), or of places (areas)',
  ),
  bad(
    'a place without a price',
    {prices: {ipl: {session: 5, areas: {face: {}}}}},
    'prices.ipl.areas.face',
    'a price of one session',
  ),
  bad(
    'a place that nobody knows',
    {prices: {ipl: {session: 5, areas: {nose: 5}}}},
    'prices.ipl.areas.nose',
    'one of face',
  ),
  bad(
    'places within a place',
    {prices: {ipl: {session: 5, areas: {face: {session: 5, areas: {}}}}}},
    'prices.ipl.areas.face.areas',
    'one of session, firstSession, courses, from',
  ),
  bad(
    'a course of 1',
    {prices: {ipl: {courses: {1: 5}}}},
    'prices.ipl.courses.1',
    'a whole number from 2 to 20, as "3"',
  ),
  bad(
    'a course of 2.5',
    {prices: {ipl: {courses: {'2.5': 5}}}},
    'prices.ipl.courses.2.5',
    'a whole number from 2 to 20, as "3"',
  ),
  bad(
    'a course of “three”',
    {prices: {ipl: {courses: {three: 5}}}},
    'prices.ipl.courses.three',
    'a whole number from 2 to 20, as "3"',
  ),
  bad(
    'a course of 21',
    {prices: {ipl: {courses: {21: 5}}}},
    'prices.ipl.courses.21',
    'a whole number from 2 to 20, as "3"',
  ),
  bad('no course', {prices: {ipl: {courses: {}}}}, 'prices.ipl.courses', 'an object of courses'),
  bad(
    'courses in a list',
    {prices: {ipl: {courses: [5, 9]}}},
    'prices.ipl.courses',
    'an object of courses',
  ),
  bad(
    'a perhaps',
    {prices: {ipl: {session: 5, from: 'perhaps'}}},
    'prices.ipl.from',
    'true or false',
  ),
  bad(
    'a currency that nobody knows',
    {currency: 'XQQ'},
    'currency',
    'a currency by its code of ISO 4217 in capitals, as EUR',
  ),
  bad('a currency by its sign', {currency: '€'}, 'currency', 'ISO 4217'),
  bad('a currency in small letters', {currency: 'eur'}, 'currency', 'ISO 4217'),
  bad('a fee of 0', {fees: {numbing: 0}}, 'fees.numbing', AMOUNT),
  bad(
    'a first talk below 0',
    {fees: {consultation: {price: -1}}},
    'fees.consultation.price',
    '0 (free) or more',
  ),
  bad(
    'a fee without a price',
    {fees: {consultation: {setOff: true}}},
    'fees.consultation.price',
    '0 (free) or more',
  ),
  bad(
    'a fee for a treatment that nobody knows',
    {fees: {patchTest: {price: 5, treatments: ['magic']}}},
    'fees.patchTest.treatments.0',
    'one of microneedling',
  ),
  bad(
    'a fee that nobody knows',
    {fees: {parking: 5}},
    'fees.parking',
    'one of consultation, patchTest, numbing, aftercareKit',
  ),
  bad(
    'a set-off of a fee that has none',
    {fees: {numbing: {price: 5, setOff: true}}},
    'fees.numbing.setOff',
    'one of price, treatments',
  ),
  bad(
    'a tax of 120 %',
    {tax: {percent: 120, included: true}},
    'tax.percent',
    'a number from 0 to 50',
  ),
  bad(
    'a tax in words',
    {tax: {percent: '19 %', included: true}},
    'tax.percent',
    'This is a text; a number without quotes is wanted',
  ),
  bad(
    'a tax that says not whether it is in the prices',
    {tax: {percent: 19}},
    'tax.included',
    'true where the prices contain it',
  ),
  bad(
    'a month that no year has',
    {priceListDate: '2026-13'},
    'priceListDate',
    'a month or a day of the calendar, as 2026-03 or 2026-03-15',
  ),
  bad(
    'a day that no month has',
    {priceListDate: '2026-02-30'},
    'priceListDate',
    'a month or a day of the calendar',
  ),
  bad(
    'a day as people write it',
    {priceListDate: '15.3.2026'},
    'priceListDate',
    'a month or a day of the calendar',
  ),
  bad('a year', {priceListDate: 2026}, 'priceListDate', 'a month or a day of the calendar'),
  bad(
    'older prices in a configuration of today',
    {version: 1, pricePerSession: {ipl: 100}},
    'pricePerSession',
    'one of $schema, version, currency, prices, fees',
  ),
  bad(
    'an older price in parts of a cent',
    {pricePerSession: {ipl: 100.5}},
    'pricePerSession.ipl',
    'a price in cents',
  ),
  bad(
    'an older price in words',
    {pricePerSession: {ipl: '300 €'}},
    'pricePerSession.ipl',
    'a price in cents',
  ),
  bad(
    'an older price of what nobody knows',
    {pricePerSession: {magic: 100}},
    'pricePerSession.magic',
    'one of microneedling',
  ),
  bad(
    'older prices in a list',
    {version: 0, pricePerSession: [100]},
    'pricePerSession',
    'an object with microneedling',
  ),
  bad(
    'a list where prices of today stand beside older ones',
    {pricePerSession: {ipl: 100}, prices: [5]},
    'prices',
    'an object with microneedling',
  ),
  // Lists.
  bad('no treatments', {treatments: []}, 'treatments', 'with one at least'),
  bad('no concerns', {concerns: []}, 'concerns', 'with one at least'),
  bad('no places', {areas: []}, 'areas', 'with one at least'),
  bad(
    'treatments in an object',
    {treatments: {ipl: true}},
    'treatments',
    'a list, each entry one of microneedling',
  ),
  bad(
    'treatments in words',
    {treatments: 'ipl microneedling'},
    'treatments',
    'a list, each entry one of microneedling',
  ),
  bad(
    'doing nothing as an offer',
    {treatments: ['ipl', 'none']},
    'treatments.1',
    'one of microneedling',
  ),
  bad(
    'a treatment twice',
    {treatments: ['ipl', 'laser-ablative', 'ipl']},
    'treatments.2',
    'each entry once',
  ),
  bad('a concern twice', {concerns: ['pores', 'pores']}, 'concerns.1', 'each entry once'),
  bad('a concern that nobody knows', {concerns: ['baldness']}, 'concerns.0', 'one of acne-scars'),
  bad('a weekday twice', {closedDays: [7, 7]}, 'closedDays.1', 'each entry once'),
  bad(
    'an eighth day',
    {closedDays: [8]},
    'closedDays.0',
    'a weekday from 1 (Monday) to 7 (Sunday)',
  ),
  bad(
    'a day by its name',
    {closedDays: ['Sunday']},
    'closedDays.0',
    'a weekday from 1 (Monday) to 7 (Sunday)',
  ),
  bad(
    'a day that is nothing',
    {closedDays: [undefined]},
    'closedDays.0',
    'a weekday from 1 (Monday) to 7 (Sunday)',
  ),
  bad('a day without a list', {closedDays: 7}, 'closedDays', 'a list, each entry a weekday'),
  bad(
    'no sessions',
    {usualSessions: {ipl: 0}},
    'usualSessions.ipl',
    'a whole number of sessions from 1 to 20',
  ),
  bad(
    'half a session',
    {usualSessions: {ipl: {pores: 2.5}}},
    'usualSessions.ipl.pores',
    'a whole number of sessions from 1 to 20',
  ),
  bad(
    'sessions without end',
    {usualSessions: {ipl: 21}},
    'usualSessions.ipl',
    'a whole number of sessions from 1 to 20',
  ),
  bad(
    'sessions of a concern that nobody knows',
    {usualSessions: {ipl: {baldness: 2}}},
    'usualSessions.ipl.baldness',
    'one of acne-scars',
  ),
  bad(
    'no week between sessions',
    {usualInterval: {ipl: 0}},
    'usualInterval.ipl',
    'a whole number of weeks from 1 to 26',
  ),
  bad(
    'days in place of weeks',
    {usualInterval: {ipl: 28}},
    'usualInterval.ipl',
    'a whole number of weeks from 1 to 26',
  ),
  bad(
    'half a week',
    {usualInterval: {ipl: {pores: 2.5}}},
    'usualInterval.ipl.pores',
    'a whole number of weeks from 1 to 26',
  ),
  bad(
    'weeks in words',
    {usualInterval: {ipl: '4 weeks'}},
    'usualInterval.ipl',
    'a whole number of weeks from 1 to 26',
  ),
  bad(
    'weeks of a concern that nobody knows',
    {usualInterval: {ipl: {baldness: 2}}},
    'usualInterval.ipl.baldness',
    'one of acne-scars',
  ),
  // Words.
  bad('a tag in a name', {names: {ipl: '<b>IPL</b>'}}, 'names.ipl', WITHOUT_TAGS),
  bad(
    'a name without end',
    {names: {ipl: 'x'.repeat(61)}},
    'names.ipl',
    'a text of at most 60 letters',
  ),
  bad('an empty name', {names: {ipl: ''}}, 'names.ipl', 'a text of at most 60 letters'),
  bad('a blank name', {names: {ipl: '\u00a0 '}}, 'names.ipl', 'a text of at most 60 letters'),
  bad('a name that is a number', {names: {ipl: 5}}, 'names.ipl', 'a text of at most 60 letters'),
  bad('a name of doing nothing', {names: {none: 'Wait'}}, 'names.none', 'one of microneedling'),
  bad(
    'a script in the disclaimer',
    {disclaimer: 'Hello <script>alert(1)</script>'},
    'disclaimer',
    WITHOUT_TAGS,
  ),
  bad(
    'a comment in the disclaimer',
    {disclaimer: 'Hello <!-- you -->'},
    'disclaimer',
    WITHOUT_TAGS,
  ),
  bad('the end of a tag in the disclaimer', {disclaimer: 'Hello </p'}, 'disclaimer', WITHOUT_TAGS),
  bad(
    'a novel for a disclaimer',
    {disclaimer: 'x'.repeat(501)},
    'disclaimer',
    'a text of at most 500 letters',
  ),
  bad(
    'a tag in a text',
    {texts: {de: {main: {answer: {compare: '<img src=x onerror=alert(1)>'}}}}},
    'texts.de.main.answer.compare',
    WITHOUT_TAGS,
  ),
  bad(
    'a tag in the name of a text',
    {texts: {de: {'<img src=x>': 'Hallo'}}},
    'texts.de.<img src=x>',
    'an object of texts by their names',
  ),
  bad(
    'a novel for a text',
    {texts: {de: {main: 'x'.repeat(1001)}}},
    'texts.de.main',
    'a text of at most 1000 letters',
  ),
  bad(
    'a number for a text',
    {texts: {de: {main: {start: 5}}}},
    'texts.de.main.start',
    'a text of at most 1000 letters, without HTML tags, or an object of such texts',
  ),
  bad('texts without a language', {texts: 'Hallo'}, 'texts', 'languages as BCP 47 has them'),
  bad('a text for a language', {texts: {de: 'Hallo'}}, 'texts.de', 'an object of texts'),
  bad(
    'a language that cannot be',
    {texts: {de_DE: {main: 'Hallo'}}},
    'texts.de_DE',
    'languages as BCP 47 has them, as de or pt-BR',
  ),
  bad(
    'texts too deep',
    {texts: {de: {a: {b: {c: {d: {e: {f: {g: 'Hallo'}}}}}}}}},
    'texts.de.a.b.c.d.e.f',
    'objects at most 8 deep',
  ),
  bad(
    'a tag in a question',
    {safetyQuestions: {mole: 'Has a <b>mole</b> changed?'}},
    'safetyQuestions.mole',
    WITHOUT_TAGS,
  ),
  bad(
    'a tag in a reason',
    {safetyQuestions: {own: {text: 'Q?', outcomes: {ipl: {outcome: 'tell', reason: '<i>'}}}}},
    'safetyQuestions.own.outcomes.ipl.reason',
    WITHOUT_TAGS,
  ),
  bad(
    'a question without words',
    {safetyQuestions: {own: {}}},
    'safetyQuestions.own.text',
    'a text of at most 500 letters',
  ),
  bad(
    'a question that is true',
    {safetyQuestions: {own: true}},
    'safetyQuestions.own',
    'false, a text',
  ),
  bad(
    'an outcome that does not exist',
    {safetyQuestions: {own: {text: 'Q?', outcomes: {ipl: {outcome: 'forbid'}}}}},
    'safetyQuestions.own.outcomes.ipl.outcome',
    'nothing, tell, wait or not',
  ),
  bad(
    'a novel for a question',
    {safetyQuestions: {mole: 'x'.repeat(501)}},
    'safetyQuestions.mole',
    'a text of at most 500 letters',
  ),
  // Links.
  ...LINKS.map(([name, link]) =>
    bad(`${name} for a link`, {bookingLink: link}, 'bookingLink', LINK),
  ),
  bad('a plan in words', {bookingPlan: 'yes'}, 'bookingPlan', 'true or false'),
  bad('a clinic in words', {clinic: 'Ours'}, 'clinic', 'an object with name, logo'),
  bad('a clinic with a key that nobody knows', {clinic: {fax: '1'}}, 'clinic.fax', 'one of name'),
  bad('a clinic with a tag', {clinic: {name: '<b>Ours</b>'}}, 'clinic.name', WITHOUT_TAGS),
  bad('a telephone as a number', {clinic: {phone: 301234}}, 'clinic.phone', WITHOUT_TAGS),
  ...[
    'https://pictures.example/logo.png',
    '//pictures.example/logo.png',
    'javascript:alert(1)',
    'data:text/html,hello',
    'data:image/svg+xml;base64,'.padEnd(60_001, 'A'),
    '/{concern}.svg',
    '',
  ].map((logo) =>
    bad(`a logo at ${logo.slice(0, 40)}`, {clinic: {logo}}, 'clinic.logo', 'a picture of the same'),
  ),
  bad('a script for the other link', {contactLink: 'javascript:alert(1)'}, 'contactLink', LINK),
  bad(
    'a link without end',
    {contactLink: `https://clinic.example/${'x'.repeat(2000)}`},
    'contactLink',
    LINK,
  ),
  bad(
    'an object for a link',
    {bookingLink: {href: 'https://clinic.example/'}},
    'bookingLink',
    LINK,
  ),
];
