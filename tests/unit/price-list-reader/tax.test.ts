import {describe, expect, it} from 'vitest';
import {readPriceList} from '../../../src/price-list-reader/read-price-list.js';

const PRICES = 'SkinPen face £300\nIPL face £200';
const taxOf = (line: string): unknown => readPriceList(`${line}\n${PRICES}`).tax;

describe('the tax of a list', () => {
  it.each([
    ['Alle Preise inkl. 19 % MwSt. Tel. 089 / 123 456 78', 19],
    ['Alle Preise inkl. 8.1 % MwSt.', 8.1],
    ['Preise inklusive der gesetzlichen Mehrwertsteuer von 19 %', 19],
    ['inkl. gesetzl. MwSt. (19 %)', 19],
    ['prices include VAT (20%)', 20],
    ['All prices are inclusive of 20% VAT', 20],
    ['VAT at 20% is included', 20],
    ['Prix TTC (TVA 20 %)', 20],
    ['TVA 8,1 % incluse', 8.1],
  ])('is in the prices: “%s”', (line, percent) => {
    expect(taxOf(line)).toEqual({percent, included: true});
  });

  it.each([
    ['SKIN CLINIC – TREATMENT CHARGES (GST 18% extra)', 18],
    ['GST @ 18% applicable', 18],
    ['+ 18% GST', 18],
    ['Alle Preise zzgl. 19 % MwSt.', 19],
    ['Prices exclude VAT at 20%', 20],
    ['VAT (20%) is not included', 20],
    ['Sales tax 8.875% will be added', 8.875],
    ['TVA 20 % en sus', 20],
  ])('comes on top: “%s”', (line, percent) => {
    expect(taxOf(line)).toEqual({percent, included: false});
  });

  it.each([
    'All prices incl. VAT',
    'All prices do not include VAT (20%)',
    'inkl. 19 % bzw. 7 % MwSt.',
    'VAT (20%) is included only for members',
    'Some prices include VAT (20%)',
    'IPL neck £100 incl. 20% VAT',
    'Laser treatments plus 20% VAT may apply',
    '20% off, VAT included',
    'inkl. 90 % MwSt.',
    'prices include VAT (20%)\nplus 20% VAT',
    'prices include VAT (20%)\nIPL neck £100 plus VAT',
  ])('is not known for certain: “%s”', (line) => {
    expect(taxOf(line)).toBeUndefined();
  });
});
