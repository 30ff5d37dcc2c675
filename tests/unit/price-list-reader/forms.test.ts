import {describe, expect, it} from 'vitest';
import {readPriceList, type PriceList} from '../../../src/price-list-reader/read-price-list.js';

/** Rows as “treatment place session” and their courses. */
const rowsIn = (text: string): readonly string[] =>
  readPriceList(text).rows.map(({treatment, place, session, from, courses}) =>
    [treatment, place, `${session}${from ? '+' : ''}`, JSON.stringify(courses)].join(' '),
  );
const linesIn = (lines: PriceList['unclear']): readonly string[] => lines.map(({line}) => line);

describe('sessions for free', () => {
  it.each([
    ['buy 2 get 1 free', '{"3":400}'],
    ['– 3 for 2', '{"3":400}'],
    ['5+1 free', '{"6":1000}'],
    ['. Book 4, pay for 3.', '{"4":600}'],
    ['– 3x2', '{"3":400}'],
  ])('“€200 %s” are computed', (words, courses) => {
    expect(rowsIn(`Dermapen face €200, ${words}`)).toEqual([`microneedling face 200 ${courses}`]);
  });

  it.each([
    'Dermapen face, buy 2 get 1 free: €400',
    'Dermapen face €900 (6 for the price of 5)',
    'Dermapen face €600 (3 + 1 gratis)',
    'Dermapen face buy one get one free €200',
    'Dermapen visage 5 séances + 1 offerte €900',
  ])('“%s” is asked: the amount may be that of all', (line) => {
    const {rows, unclear} = readPriceList(line);
    expect([rows.length, linesIn(unclear)]).toEqual([0, [line]]);
  });

  it.each(['Buy two needling sessions and get one free', 'Needling: book 3 and get the 4th free'])(
    '“%s” is a rule that is computed or asked',
    (rule) => {
      const {rows, unclear} = readPriceList(`Microneedling face €200\n${rule}`);
      const courses = rows.flatMap((row) => Object.entries(row.courses));
      expect([courses, linesIn(unclear)]).toEqual([[], [rule]]);
    },
  );
});

describe('instalments', () => {
  it.each([
    'or 3 x £98.33 interest free',
    '(3 payments of £98.33)',
    'or £24.58 per month',
    'ou 3x de £98,33',
    'pay in 3: £98.33',
    'or 5 x £75',
    'oder 3 Raten à £98,33',
    'o 3 cuotas de £98,33',
    'en 3 fois £98,33',
  ])('“£295 %s” are no course', (words) => {
    expect(rowsIn(`SkinPen face £295 ${words}`)).toEqual(['microneedling face 295 {}']);
  });

  it('that pay a course are told by their number', () => {
    expect(rowsIn('SkinPen face £295\nSkinPen face course of 3 £750 or 12 x £62.50')).toEqual([
      'microneedling face 295 {"3":750}',
    ]);
  });
});

describe('the lowest price', () => {
  it.each([
    'Prices from:\nIPL face £200',
    'All prices are starting prices.\nIPL face £200',
    'IPL face £200*\n*Prices start from',
    'Treatment | Price from\nIPL face | £200',
    'Behandlung;Preis ab\nIPL Gesicht;£200\nMaske;£50',
    'IPL face between £200 and £300',
    'IPL Gesicht zwischen 200 und 300 £',
    'IPL visage entre 200 et 300 £',
    'IPL face from £200 to £300 depending on skin',
    'IPL Gesicht von £200 bis £300 je nach Haut',
  ])('is what %j says', (text) => {
    expect(rowsIn(text)).toEqual(['ipl face 200+ {}']);
  });

  it('is not said of lines without its mark, nor by a date', () => {
    expect(rowsIn('IPL face £200\nIPL neck £150*\n*Prices start from')).toEqual([
      'ipl face 200 {}',
      'ipl neck 150+ {}',
    ]);
    for (const line of ['Prices from 1 January', 'Prices from our clinic in Bath'])
      expect(rowsIn(`${line}\nIPL face £200`)).toEqual(['ipl face 200 {}']);
  });

  it('above its prices is that of no place', () => {
    const {rows, leftOut} = readPriceList('IPL from £80\nNeck £80\nHands £90');
    expect(rows.map(({place}) => place)).toEqual(['neck', 'hands']);
    expect(linesIn(leftOut)).toEqual(['IPL from £80']);
  });
});

describe('a currency', () => {
  it.each([
    ['R$ 1.200,00', 'BRL', 1200],
    ['1 200 zł', 'PLN', 1200],
    ['$1,200 MXN', 'MXN', 1200],
    ['MX$1,200', 'MXN', 1200],
    ['NT$1,200', 'TWD', 1200],
    ['$1,200', '$', 1200],
    ['£１２００', 'GBP', 1200],
    ['۱۲۰۰ درهم', 'AED', 1200],
    ['₹१२००', 'INR', 1200],
    ['£90.00.', 'GBP', 90],
  ])('of “%s” is %s', (price, currency, session) => {
    const list = readPriceList(`IPL face ${price}`);
    expect([list.currency, list.rows.map((row) => row.session)]).toEqual([currency, [session]]);
  });
});

describe('two treatments in one price', () => {
  it.each([
    'Laser + microneedling face £800',
    'Microneedling and laser face £800',
    'Oxygen facial with microneedling £800',
    'Microneedling with express facial, face £800',
    'with Moxi £800',
  ])('“%s” is no price of either', (line) => {
    expect(rowsIn(`Microneedling face £200\nMoxi face £500\n${line}`)).toEqual([
      'microneedling face 200 {}',
      'laser-nonablative face 500 {}',
    ]);
  });

  it.each(['Laser & IPL', 'Microneedling and laser'])('“%s” heads no one treatment', (heading) => {
    const {rows, unclear} = readPriceList(`${heading}\nFace £150`);
    expect([rows.length, linesIn(unclear)]).toEqual([0, ['Face £150']]);
  });
});

describe('several prices in one line', () => {
  it.each([
    'IPL face £120. Laser hair removal from £50',
    'IPL face £120, facial £60',
    'IPL face £120 (£180 with neck)',
    'IPL face £120 (deposit £50, balance £70 on the day)',
    'Was £150 – IPL face – now £120',
    'IPL face £120, reduced from £150',
    'IPL face £120 (students £100)',
    'IPL face 20 min £120',
  ])('“%s” is £120 for the face', (line) => {
    expect(rowsIn(line)).toEqual(['ipl face 120 {}']);
  });
});

describe('places in one line', () => {
  it.each([
    'Dermapen: £160 (face) / £110 (neck)',
    'Dermapen: £160 (face), £110 (neck)',
    'Dermapen face £160 / neck £110',
    'Dermapen: £160 face / £110 neck',
  ])('“%s” have each their own price', (line) => {
    expect(rowsIn(line)).toEqual(['microneedling face 160 {}', 'microneedling neck 110 {}']);
  });

  it('stand in the heads of columns with the number of sessions', () => {
    expect(
      rowsIn('Treatment | Face | Neck | Face x3 | Neck x3\nIPL | £200 | £150 | £540 | £400'),
    ).toEqual(['ipl face 200 {"3":540}', 'ipl neck 150 {"3":400}']);
  });
});

describe('one line for several treatments', () => {
  it.each([
    ['Neck: SkinPen £180, Morpheus8 £700, IPL £130', ['neck', 'neck', 'neck'], 0],
    ['Neck SkinPen £180 Morpheus8 £700 IPL £130', ['neck', 'neck', 'neck'], 0],
    ['IPL neck £130, SkinPen £180, Morpheus8 £700', ['neck'], 1],
    ['IPL neck £130, SkinPen hands £180, Morpheus8 face £700', ['neck', 'hands', 'face'], 0],
  ])('“%s” names its places', (line, places, asked) => {
    const {rows, unclear} = readPriceList(line);
    expect([rows.map(({place}) => place), unclear.length]).toEqual([places, asked]);
  });
});

describe('a first session and later ones', () => {
  it.each([
    'IPL face £150 first session, £120 thereafter',
    'IPL face £150 (follow-up treatments £120)',
    'IPL Gesicht £150, jede weitere Behandlung £120',
    'IPL face: first session £150, further sessions £120',
  ])('“%s” is asked', (line) => {
    const {rows, unclear} = readPriceList(line);
    expect([rows.length, linesIn(unclear)]).toEqual([0, [line]]);
  });
});

describe('IPL where hair is removed', () => {
  it.each(['bikini', 'full legs', 'underarms', 'Achseln'])('“%s” is asked', (place) => {
    expect(rowsIn(`IPL ${place} £80`)).toEqual([]);
  });
  it.each(['IPL legs thread veins £80', 'IPL Photorejuvenation legs £80', 'Lumecca legs £80'])(
    '“%s” says what for',
    (line) => {
      expect(rowsIn(line)).toEqual(['ipl other 80 {}']);
    },
  );
});

it.each(['Prices', 'Preise', 'Tarifs'])('“%s” heads the prices of the treatment above', (word) => {
  expect(rowsIn(`Microneedling\n${word}\nFace £190`)).toEqual(['microneedling face 190 {}']);
});

describe('names below their prices', () => {
  it.each(['£300\n60 min\nIPL face\n\n£200\nIPL neck', 'IPL\n\n£300\nFace\n\n£200\nNeck'])(
    'are theirs in %j',
    (text) => {
      expect(rowsIn(text)).toEqual(['ipl face 300 {}', 'ipl neck 200 {}']);
    },
  );

  it.each(['IPL\n£300\nFace\n£200\nNeck', 'LIGHT\n£300\nIPL face\n£200\nIPL neck'])(
    'may be those above in %j',
    (text) => {
      const {rows, unclear} = readPriceList(text);
      expect([rows.length, unclear.length > 0]).toEqual([0, true]);
    },
  );
});

describe('an empty first cell', () => {
  it.each([
    ['IPL\tFace\t£140\n\tHands\t£80', ['ipl face 140 {}', 'ipl hands 80 {}']],
    ['IPL\tFace\t£140\n\tFace – course of 3\t£380', ['ipl face 140 {"3":380}']],
    ['IPL\tFace\t£140\n\tConsultation\t£40', ['ipl face 140 {}']],
    [
      'IPL\tFace\t£140\nMoxi\t\t\n\tHands\t£80',
      ['ipl face 140 {}', 'laser-nonablative hands 80 {}'],
    ],
    ['IPL\tFace\t£140\n\n\tHands\t£80', ['ipl face 140 {}']],
  ])('repeats the one above: %j', (text, rows) => {
    expect(rowsIn(text)).toEqual(rows);
  });
});

describe('a column', () => {
  it.each([
    ['Course of 3 (10 % off)', '540', '{"3":540}'],
    ['3er-Paket (Sie sparen 10 %)', '540', '{"3":540}'],
    ['Course of 3 – save 10%', '540', '{"3":540}'],
    ['Package', '3 sessions £540', '{"3":540}'],
    ['Saving on course of 3', '60', '{}'],
  ])('“%s” with “%s” gives %s', (head, cell, courses) => {
    expect(rowsIn(`Treatment | Single | ${head}\nIPL face | £200 | ${cell}`)).toEqual([
      `ipl face 200 ${courses}`,
    ]);
  });

  it('of packages without a number of sessions is asked', () => {
    const {rows, unclear} = readPriceList('Treatment | Single | Package\nIPL face | £200 | £540');
    expect([rows.length, unclear.length]).toEqual([0, 1]);
  });
});
