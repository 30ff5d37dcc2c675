import {Temporal as Calendar} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {readAmount, readDay} from '../../../src/steps/dates-and-budget/read-fields.js';

describe('a day that was typed, on 10 June 2026', () => {
  const today = Calendar.PlainDate.from('2026-06-10');
  const read = (text: string, isBroken = false): string | undefined => {
    const {value, issue} = readDay(text, isBroken, today, Calendar.PlainDate);
    return issue ?? value?.toString();
  };

  it.each([
    {text: '2026-06-10', found: '2026-06-10'},
    // Five years back and fifteen ahead are the furthest.
    {text: '2021-06-10', found: '2021-06-10'},
    {text: '2021-06-09', found: 'farDay'},
    {text: '2041-06-10', found: '2041-06-10'},
    {text: '2041-06-11', found: 'farDay'},
    {text: '20270-03-14', found: 'farDay'},
    {text: '2027-02-29', found: 'noDay'},
    {text: '2028-02-29', found: '2028-02-29'},
    {text: '2027-03-14T10:00', found: 'noDay'},
    {text: '2027-W10-1', found: 'noDay'},
    {text: '202-03-14', found: 'noDay'},
    {text: 'x2027-03-14', found: 'noDay'},
  ])('“$text” is read as $found', ({text, found}) => {
    expect(read(text)).toBe(found);
  });

  it('is none where nothing was, and no day where the field holds what it cannot say', () => {
    expect([read(''), read('', true)]).toEqual([undefined, 'noDay']);
  });
});

describe('a sum that was typed', () => {
  it.each([
    {text: '1500', found: 150_000},
    {text: '1500.5', found: 150_050},
    {text: '8.7', found: 870},
    {text: '0.005', found: 'noAmount'},
    {text: '0', found: 0},
    {text: '-0.01', found: 'negative'},
    {text: '100000000', found: 10_000_000_000},
    {text: '100000000.01', found: 'huge'},
    {text: '1,500', found: 150_000},
    {text: '1.500', found: 150_000},
    {text: '1.500,50', found: 150_050},
    {text: '1,500.50', found: 150_050},
    {text: '1500,50', found: 150_050},
    {text: '1 500,5 €', found: 150_050},
    {text: '1\u202f500', found: 150_000},
    {text: '1’500.50', found: 150_050},
    {text: '1,50,000', found: 15_000_000},
    {text: '$1,500', found: 150_000},
    {text: '١٬٥٠٠٫٥', found: 150_050},
    {text: '۱۵۰۰', found: 150_000},
    {text: '\u200f١٥٠٠', found: 150_000},
    {text: '-1.500', found: 'negative'},
    {text: '1.500.50', found: 'noAmount'},
    {text: '1500 to 2000', found: 'noAmount'},
    {text: 'much', found: 'noAmount'},
    {text: ' ', found: undefined},
  ])('“$text” is read as $found', ({text, found}) => {
    const {value, issue} = readAmount(text, false, 'USD');
    expect(issue ?? value).toBe(found);
  });

  it.each([
    {currency: 'KWD', text: '45.500', found: 4550},
    {currency: 'KWD', text: '45.555', found: 4556},
    {currency: 'KWD', text: '1,500.250', found: 150_025},
    {currency: 'USD', text: '45.500', found: 4_550_000},
    {currency: 'HUF', text: '45.500', found: 4_550_000},
    {currency: 'JPY', text: '249.5', found: 25_000},
    {currency: 'VND', text: '180000000', found: 18_000_000_000},
    {currency: 'VND', text: '100000000001', found: 'huge'},
  ])('in $currency “$text” is read as $found', ({currency, text, found}) => {
    const {value, issue} = readAmount(text, false, currency);
    expect(issue ?? value).toBe(found);
  });

  it('is no sum where the field holds what it cannot say', () => {
    expect(readAmount('', true, 'USD')).toEqual({issue: 'noAmount'});
  });
});
