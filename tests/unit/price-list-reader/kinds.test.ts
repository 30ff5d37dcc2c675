import {describe, expect, it} from 'vitest';
import {readPriceList, type PriceList} from '../../../src/price-list-reader/read-price-list.js';

/** Rows as “place session” and their courses, in the order of the list. */
const rowsIn = ({rows}: PriceList): readonly string[] =>
  rows.map(({place, session, from, courses}) =>
    [place, session, from ? 'from' : '', JSON.stringify(courses)].join(' '),
  );
const linesIn = (lines: PriceList['unclear']): readonly string[] => lines.map(({line}) => line);

describe('a line that says that there is no price', () => {
  const SAYINGS = [
    'POA',
    '... POA',
    '(P.O.A.)',
    '£POA',
    'price on application',
    '– price on request',
    'on request',
    'TBC',
    '– Treatment dependent',
    'call for price',
    'auf Anfrage',
    'nach Aufwand',
    'sur devis',
    'sur demande',
    'a consultar',
    'según valoración',
    'preventivo',
    'su richiesta',
    '       –',
    '........ -',
    '| POA',
  ];

  it.each(SAYINGS)('“%s” is asked, and the price below stays that of its own name', (saying) => {
    const line = `Morpheus8 face ${saying}`;
    const list = readPriceList(`${line}\nHalo · from £1,250\nIPL face £200`);
    expect(rowsIn(list)).toEqual(['face 200  {}']);
    expect(linesIn(list.unclear)).toEqual([line, 'Halo · from £1,250']);
  });

  it('takes no price from below where it stands alone below the name', () => {
    const list = readPriceList('Morpheus8 face\nPOA\nIPL face £200');
    expect(rowsIn(list)).toEqual(['face 200  {}']);
    expect(linesIn(list.unclear)).toEqual(['Morpheus8 face\nPOA']);
  });

  it('lets no old price hold where the new one is on request', () => {
    const list = readPriceList('Treatment\tOld price\tNew price\nMorpheus8 face\t£900\tOn request');
    expect([list.rows.length, list.unclear.length]).toEqual([0, 1]);
  });
});

describe('a price in a currency that nobody knows', () => {
  it.each([
    '450 zorkmid',
    '450 Ƶ',
    '450Ƶ',
    'Ƶ450',
    '¤ 450',
    ': 450 credits',
    '450,00 Taler',
    '1,450 zm.',
  ])('“%s” is asked, and takes no other line with it', (price) => {
    const line = `Morpheus8 face ${price}`;
    const list = readPriceList(`${line}\nIPL face £200`);
    expect(rowsIn(list)).toEqual(['face 200  {}']);
    expect(linesIn(list.unclear)).toEqual([line]);
  });

  it.each([
    '60 minutes',
    ', 60 min',
    'with 36 pins',
    '500 shots',
    'since 2015',
    '1550 nm',
    'for 400 patients',
    'from 31 August',
    'ab 24. Dezember',
  ])('“%s” is none', (counted) => {
    const list = readPriceList(`Morpheus8 face ${counted}\nIPL face £200`);
    expect([rowsIn(list), linesIn(list.unclear)]).toEqual([['face 200  {}'], []]);
  });
});

describe('the date of a list', () => {
  const DATES = [
    'Valid from 1 January 2026',
    'Prices valid from 1 January 2026',
    'Price list – valid from January 2027',
    'Prices are valid until 31 December 2026',
    'Effective from Jan 1, 2026',
    'gültig ab 01.01.2026',
    'Preise gültig ab Januar 2026',
    'Preisliste, gültig bis 31. Dezember 2026',
    'Tarifs valables à partir du 1er janvier 2026',
    'Updated 03/2026',
  ];
  it.each(DATES)('“%s” makes no offer of its prices', (heading) => {
    const list = readPriceList(`${heading}\nMorpheus8 face £700\nIPL face £200`);
    expect([rowsIn(list), linesIn(list.unclear)]).toEqual([['face 700  {}', 'face 200  {}'], []]);
  });

  const OFFERS = [
    'Special offers valid from 1 January 2026',
    'Valid until 31 December 2026',
    'Summer offers until 31 August',
    'Angebote, gültig bis 31. Dezember 2026',
  ];
  it.each(OFFERS)('“%s” is that of offers, which are asked', (heading) => {
    const list = readPriceList(`${heading}\nMorpheus8 face £700`);
    expect([list.rows.length, list.unclear.length]).toEqual([0, 1]);
  });
});

describe('a course', () => {
  const COURSES = [
    'face x3',
    'face ×3',
    'face (3)',
    'face (x3)',
    'face 3 pack',
    'face 3-pack',
    'face pkg of 3',
    'face pack of 3',
    'face package (three)',
    'face bundle of 3',
    'face series of 3',
    'face set of 3',
    'face block of 3',
    'face 3 treatments',
    'face three-session course',
    'face 3 for',
    'Gesicht 3er-Paket',
    'Gesicht 3er',
    'Gesicht 3er Kur',
    'Gesicht Dreierpaket',
    'Gesicht Kur mit 3 Sitzungen',
    'Gesicht 3 Anwendungen',
    'visage forfait 3 séances',
    'visage cure de 3',
    'visage lot de 3',
    'visage les 3 séances',
    'rostro bono 3 sesiones',
    'rostro paquete de 3',
    'viso pacchetto da 3',
    'viso ciclo di 3 sedute',
  ];
  const BESIDE = [
    '',
    '(save £60) ',
    '(value £600) ',
    '(was £600) ',
    '(£60 off) ',
    '(deposit £100) ',
    '(instead of £600) ',
    '(RRP £600) now ',
  ];

  it.each(COURSES)('“%s” is one, not a session', (words) => {
    const list = readPriceList(`SkinPen face £200\nSkinPen ${words} £540`);
    expect(rowsIn(list)).toEqual(['face 200  {"3":540}']);
  });

  it.each(BESIDE)('keeps its number of sessions behind “%s”', (beside) => {
    const list = readPriceList(`SkinPen face £200\nSkinPen face pack of 3 ${beside}£540`);
    expect(rowsIn(list)).toEqual(['face 200  {"3":540}']);
  });

  it.each(['full course', 'trio', 'triple pack', '3x', 'package'])(
    '“%s” is asked, and no session',
    (words) => {
      const list = readPriceList(`SkinPen ${words} face £540`);
      expect([list.rows.length, list.unclear.length]).toEqual([0, 1]);
    },
  );

  it.each<[string, readonly string[]]>([
    ['Face\n£180\nCourse of 3\n£480\nHands\n£100', ['face 180  {"3":480}', 'hands 100  {}']],
    ['Face\nSingle\n£180\nCourse of 3\n£480', ['face 180  {"3":480}']],
    [
      'Single\nFace £180\nHands £100\nCourse of 3\nFace £480\nHands £270',
      ['face 180  {"3":480}', 'hands 100  {"3":270}'],
    ],
    ['Hands £100\nCourse of 3\nFace £480', ['hands 100  {}']],
  ])('is what a line above says: %j', (lines, rows) => {
    expect(rowsIn(readPriceList(`Microneedling\n${lines}`))).toEqual(rows);
  });

  it('is every price below a heading that names one', () => {
    const list = readPriceList('Microneedling – course of 3\nFace £540\nNeck £400');
    expect([list.rows.length, list.unclear.length]).toEqual([0, 2]);
  });
});

describe('an add-on', () => {
  it.each([
    'SkinPen add décolletage £60',
    'SkinPen add-on neck £60',
    'SkinPen extra neck £60',
    'SkinPen plus neck +£60',
    'SkinPen plus neck £260',
    'SkinPen + neck £260',
    'SkinPen & neck £260',
    'SkinPen neck £60 extra',
    'Add neck: £60',
    'SkinPen Hals +60,–',
    'SkinPen Hals Aufpreis £60',
    'Aufpreis Hals £60',
    'SkinPen zzgl. Hals £60',
    'SkinPen Hals zusätzlich £60',
    'SkinPen supplément cou £60',
    'SkinPen cou en plus £60',
    'SkinPen suplemento cuello £60',
    'SkinPen collo in aggiunta £60',
  ])('“%s” is left out', (line) => {
    const list = readPriceList(`SkinPen face £200\n${line}`);
    expect(rowsIn(list)).toEqual(['face 200  {}']);
    expect(linesIn(list.leftOut)).toEqual([line]);
  });

  it.each(['Add-ons', 'EXTRAS', 'Zusatzleistungen', 'Suppléments'])(
    'is all below the heading “%s”',
    (heading) => {
      const list = readPriceList(`SkinPen face £200\n\n${heading}\nSkinPen neck £60`);
      expect(rowsIn(list)).toEqual(['face 200  {}']);
      expect(list.leftOut.length).toBe(1);
    },
  );
});

describe('a place', () => {
  it.each([
    'per area',
    'each area',
    'one area',
    'pr area',
    '/ area',
    '(zone)',
    'la zone',
    'par zone',
    'chaque zone',
    'je Areal',
    'pro Areal',
    'jede Zone',
    'por zona',
    'cada zona',
    'a zona',
    'spot',
    'lower face',
    'half face',
    'bas du visage',
    'untere Gesichtshälfte',
  ])('“%s” cannot be told', (words) => {
    for (const line of [`IPL ${words} £200`, `IPL £200 ${words}`]) {
      const list = readPriceList(line);
      expect([list.rows.length, list.unclear.length]).toEqual([0, 1]);
    }
  });

  it.each([
    ['full face', 'face'],
    ['cheeks', 'cheeks'],
    ['forehead', 'forehead'],
    ['around the mouth', 'mouth'],
    ['jawline', 'other'],
    ['jaw', 'other'],
    ['chin', 'other'],
  ])('“%s” is %s', (words, place) => {
    expect(readPriceList(`IPL ${words} £200`).rows[0]?.place).toBe(place);
  });

  it('is not taken from one of two headings side by side', () => {
    const list = readPriceList('MICRONEEDLING     IPL\nFace $350     Hands $200');
    expect([list.rows.length, list.unclear.length]).toEqual([0, 1]);
  });
});

describe('a consultation', () => {
  it.each([
    'Complimentary consultation.',
    'Complimentary consultation. Patch test £25.',
    'Free consultations',
    'kostenlose Beratung',
    'consultation offerte',
    'Primera consulta gratuita',
    'Consulenza gratuita',
  ])('“%s” is free', (line) => {
    expect(readPriceList(`IPL face £200\n${line}`).fees.consultation).toBe(0);
  });

  it.each([
    ['(adjusted in procedure)', true],
    ['adjustable against treatment', true],
    ['(deductible)', true],
    ['(déductible)', true],
    [', waived if you proceed', true],
    [', wird angerechnet', true],
    ['(not deductible)', false],
    ['non-adjustable', false],
    ['(adjusted? ask)', false],
  ])('“£50 %s” is set off: %s', (words, setOff) => {
    expect(readPriceList(`IPL face £200\nConsultation £50 ${words}`).fees).toEqual({
      consultation: 50,
      setOff,
    });
  });
});

it.each([
  ['Fraxel', 'Halo face £900'],
  ['CO2 laser', 'Tixel face £300'],
  ['CO2 laser', 'Besenreiser Gesicht £120'],
  ['Microneedling', 'Thread veins face £120'],
])('below the heading “%s”, “%s” is asked', (heading, line) => {
  const list = readPriceList(`${heading}\n${line}`);
  expect([list.rows.length, linesIn(list.unclear)]).toEqual([0, [line]]);
});

describe('a price with something to take home', () => {
  const PLAIN = 'SkinPen Microneedling, full face $350\nSkinPen Microneedling, course of 3 $945';

  it.each([
    'Glow package: 3 SkinPen sessions + recovery cream $1,090',
    'SkinPen course of 3 with aftercare kit $1,090',
    'SkinPen course of 3 (includes home care kit) $1,090',
    'SkinPen full face and a recovery cream $400',
  ])('“%s” leaves the plain prices as they are', (line) => {
    for (const text of [`${PLAIN}\n${line}`, `${line}\n${PLAIN}`]) {
      const list = readPriceList(text);
      expect(rowsIn(list)).toEqual(['face 350  {"3":945}']);
      expect(list.unclear).toEqual([]);
      expect(list.leftOut).toEqual([
        {line, why: 'with something added; the plain price stands beside'},
      ]);
    }
  });

  it('is the plain one where no other stands there', () => {
    expect(rowsIn(readPriceList('SkinPen face incl. aftercare kit £300'))).toEqual([
      'face 300  {}',
    ]);
  });

  it('is not meant by a cream that numbs', () => {
    const list = readPriceList('SkinPen face £300\nSkinPen neck with numbing cream £200');
    expect(rowsIn(list)).toEqual(['face 300  {}', 'neck 200  {}']);
    expect(list.leftOut).toEqual([]);
  });

  it('is the course where it includes what the single session does not name', () => {
    const list = readPriceList(
      'SkinPen face £300\nSkinPen face course of 3 incl. aftercare kit £800',
    );
    expect(rowsIn(list)).toEqual(['face 300  {"3":800}']);
  });
});
