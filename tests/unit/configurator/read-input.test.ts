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
    ['€249', 249],
    ['249 €', 249],
    ['249.–', 249],
    ['Rs. 2,499', 2499],
    ['CHF 249.00', 249],
    ['AED 1,200', 1200],
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
  it.each(
    [
      'https://clinic.example/book?t={treatment}',
      'mailto:hello@clinic.example?subject={concern}',
      'tel:+1 555',
      '/book',
      'book.html',
      '#book',
      '?page=book',
    ].filter((link) => !link.includes(' ')),
  )('%s can be used', (text) => {
    expect(readLink(text)).toEqual({value: text});
  });
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'clinic.example/book',
    'www.clinic.example',
    '//clinic.example',
    'https://clinic.example/{name}',
    'https:clinic',
    'https://',
  ])('%s is refused', (text) => {
    expect(readLink(text)).toHaveProperty('problem');
  });
});
