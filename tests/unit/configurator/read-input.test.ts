import {describe, expect, it} from 'vitest';
import {
  readAmount,
  readLink,
  readPercent,
  readPriceListDate,
  readSessions,
} from '../../../demo/configurator/read-input.js';

describe('an amount', () => {
  it.each([
    ['249', 249],
    ['249.5', 249.5],
    ['249.50', 249.5],
    ['249,50', 249.5],
    [' 249 ', 249],
    ['1299', 1299],
    ['1,299', 1299],
    ['1.299', 1299],
    ['1 299', 1299],
    ['1\u202f299,50', 1299.5],
    ["1'299.50", 1299.5],
    ['1.299,50', 1299.5],
    ['1,299.50', 1299.5],
    ['1,49,999', 149_999],
    ['12.500', 12_500],
    ['249.–', 249],
    ['1,000,000', 1_000_000],
    ['0.5', 0.5],
  ])('of “%s” is read as %d', (text, value) => {
    expect(readAmount(text)).toEqual({value});
  });

  it.each([
    'cheap',
    '2k',
    '.50',
    '1.2345',
    '249,5,0',
    '1.299.50',
    '0.299',
    '-5',
    '12 34',
    '1e3',
    '249 to 299',
    '0',
    '1000001',
    '<b>',
  ])('of “%s” is refused in words', (text) => {
    expect(readAmount(text)).toEqual({problem: expect.stringMatching(/\.$/) as string});
  });

  it.each([
    ['JPY', '25000', 25_000],
    ['JPY', '25,000', 25_000],
    ['JPY', '249.00', 249],
    ['KRW', '1,200,000', 1_200_000],
    ['IDR', '15.000.000', 15_000_000],
    ['KWD', '35.125', 35.125],
    ['KWD', '35,5', 35.5],
    ['KWD', '1,250', 1250],
    ['KWD', '1,250.125', 1250.125],
    ['CHF', '2,000,000', 2_000_000],
    ['EUR', '€249', 249],
    ['EUR', '249 €', 249],
    ['EUR', '249 Euro', 249],
    ['INR', 'Rs. 2,499', 2499],
    ['INR', '₹2,499', 2499],
    ['CHF', 'CHF 249.00', 249],
    ['CHF', 'Fr. 249.–', 249],
    ['AED', 'AED 1,200', 1200],
    ['AED', 'Dhs 1,200', 1200],
    ['AUD', '$299', 299],
    ['AUD', 'A$299', 299],
    ['USD', '$299', 299],
    ['USD', 'US$ 299', 299],
    ['USD', '299 USD', 299],
    ['GBP', '£299', 299],
    ['SEK', '2 990 kr', 2990],
    ['JPY', '¥25,000', 25_000],
  ])('in %s, of “%s” is read as %d', (currency, text, value) => {
    expect(readAmount(text, {currency})).toEqual({value});
  });

  it.each([
    ['JPY', '249.50', 'no decimals'],
    ['EUR', '1,000,001', 'more than 1,000,000'],
    ['KRW', '1,000,000,001', 'more than 1,000,000,000'],
    ['EUR', '1,250.125', 'two decimals'],
  ])('in %s, of “%s” is refused: %s', (currency, text, words) => {
    expect(readAmount(text, {currency}).problem).toContain(words);
  });

  it.each([
    ['USD', '£299', 'in pounds'],
    ['USD', '299 €', 'in euros'],
    ['USD', 'C$299', 'in Canadian dollars'],
    ['USD', '299 EUR', 'in EUR'],
    ['GBP', '$299', 'in dollars'],
    ['EUR', 'Rs. 2,499', 'in rupees'],
    ['EUR', 'CHF 249.00', 'in CHF'],
    ['CAD', 'US$ 299', 'in US dollars'],
    ['AED', '¥25,000', 'in yen'],
    ['EUR', '2990 kr', 'in crowns'],
    [undefined, '£299', 'Choose your country'],
    [undefined, '$299', 'Choose your country'],
  ])('where amounts are in %s, “%s” is asked about: %s', (currency, text, words) => {
    const {value, problem} = readAmount(text, {currency});
    expect(value).toBeUndefined();
    expect(problem).toContain(text);
    expect(problem).toContain(words);
  });

  it('may be 0 where something is free', () => {
    expect(readAmount('0', {mayBeFree: true})).toEqual({value: 0});
  });

  it('may be left out', () => {
    expect(readAmount('  ')).toEqual({});
  });
});

describe('a percentage', () => {
  it.each([
    ['19', 19],
    ['8,1', 8.1],
    ['8.25 %', 8.25],
    ['0', 0],
  ])('of “%s” is read as %d', (text, value) => {
    expect(readPercent(text)).toEqual({value});
  });
  it.each(['51', '-1', 'VAT', '8.1255'])('of “%s” is refused', (text) => {
    expect(readPercent(text)).toHaveProperty('problem');
  });
});

describe('a number of sessions', () => {
  it.each(['1', '21', '2.5', 'six'])('of “%s” makes no course', (text) => {
    expect(readSessions(text, 2)).toHaveProperty('problem');
  });
});

describe('the date of the price list', () => {
  it.each([
    ['2026-03', '2026-03'],
    ['2026-3-5', '2026-03-05'],
    ['03/2026', '2026-03'],
    ['3.2026', '2026-03'],
  ])('“%s” is read as %s', (text, value) => {
    expect(readPriceListDate(text)).toEqual({value});
  });
  it.each(['2026', 'March', '2026-13', '2026-02-30', '0026-01'])('“%s” is refused', (text) => {
    expect(readPriceListDate(text)).toHaveProperty('problem');
  });
});

describe('a link', () => {
  it.each([
    'https://clinic.example/book?t={treatment}',
    'http://clinic.example',
    'mailto:hello@clinic.example?subject={concern}',
    'tel:+15551234',
    'tel:555-1234',
    '/book',
    './book',
    '../book',
    'book.html',
    'http://localhost:8080/book',
    'http://192.168.1.1/book',
    'booking.php?x=1',
    'prices.pdf',
    '#book',
    '?page=book',
  ])('%s can be used as it is', (text) => {
    expect(readLink(text)).toEqual({value: text});
  });

  it.each([
    ['myclinic.com/book', 'https://myclinic.com/book'],
    ['www.myclinic.com', 'https://www.myclinic.com'],
    [' WWW.MyClinic.co.uk/a?b=c#d ', 'https://WWW.MyClinic.co.uk/a?b=c#d'],
    ['//clinic.example/book', 'https://clinic.example/book'],
    ['clinic.example:8443/book', 'https://clinic.example:8443/book'],
    ['praxis-müller.de/termin?c={concern}', 'https://praxis-müller.de/termin?c={concern}'],
    ['hello@clinic.example', 'mailto:hello@clinic.example'],
    ['mailto: hello@clinic.example', 'mailto:hello@clinic.example'],
    ['555-1234', 'tel:5551234'],
    ['(555) 010-1234', 'tel:5550101234'],
    ['555.010.1234', 'tel:5550101234'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['020 7946 0000', 'tel:02079460000'],
    ['0176/123456', 'tel:0176123456'],
    ['01.23.45.67.89', 'tel:0123456789'],
    ['tel: 555 1234', 'tel:5551234'],
    ['Tel. 555 1234', 'tel:5551234'],
    ['tel:+1 555 010 1234', 'tel:+15550101234'],
    ['Phone: 555-1234', 'tel:5551234'],
  ])('“%s” becomes %s, with a word', (text, value) => {
    expect(readLink(text)).toEqual({value, mended: `Becomes ${value}`});
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://clinic.example/{name}',
    'https:clinic',
    'https://',
    'https:/clinic.example',
    'call us',
    '192.168.1.1',
    '//',
    '12345678901234567890',
    'clinic.example\\@elsewhere.example',
    'tel:',
    'hautpraxis-am-see',
    'booking',
    'http//hautpraxis.de/termin',
    'https/hautpraxis.de',
    'termin@hautpraxis',
    'mailto:termin@hautpraxis',
    'www.hautpraxis',
    'www.hautpraxis/termin',
    'https://www.hautpraxis',
    'https://hautpraxis-am-see/termin',
    'hautpraxis.d',
  ])('%s is refused', (text) => {
    expect(readLink(text)).toHaveProperty('problem');
    expect(readLink(text)).not.toHaveProperty('value');
  });

  it('that may be a page of one’s own site is refused with what to write', () => {
    expect(readLink('termin/online').problem).toContain('write /termin/online');
    expect(readLink('termin@hautpraxis').problem).toContain('behind the “@”');
  });
});
