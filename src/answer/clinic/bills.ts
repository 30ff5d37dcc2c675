import type {Config, Fee} from '../../clinic-config/config.js';
import type {BillLine} from '../../engine/price-list/bill.js';
import type {Estimate, Option} from '../../engine/types.js';
import type {ClinicStrings} from '../../i18n/strings/clinic-strings.js';
import {interpolate} from '../../i18n/interpolate.js';
import {toTheCent} from './clinic-formatter.js';
import type {Slot} from '../slot.js';
import type {Formatter} from '../formatter.js';

/** What is in a sum of the clinic's, line by line. */
export interface BillView {
  readonly slot: Slot;
  /** The treatment and its number of sessions. */
  readonly name: string;
  readonly lines: readonly (readonly [label: string, sum: string])[];
}

/** All sums of the clinic's, and what must be said of them. */
export interface BillsView {
  readonly title: string;
  readonly bills: readonly BillView[];
  readonly notes: readonly string[];
}

/** Rates of tax have decimals: 8.1 %. */
const percentIn = ({locale}: Formatter, percent: number): string =>
  new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 3}).format(percent / 100);

function labelOf(
  {item, count, sessions, amount}: BillLine,
  exact: Formatter,
  {bill}: ClinicStrings,
  tax: string,
): string {
  const each =
    count > 1
      ? ` (${interpolate(bill.each, {n: exact.count(count), sum: exact.money(amount / count)})})`
      : '';
  const name =
    item === 'course'
      ? exact.plural(bill.course, sessions)
      : interpolate(bill.items[item], {percent: tax});
  return name + each;
}

/** A fee of 0 is said, too, for the treatments that it is for. */
const isFree = (fee: number | Fee | undefined, treatment: string): boolean =>
  typeof fee === 'object'
    ? fee.price === 0 && fee.treatments?.some((treated) => treated === treatment) !== false
    : fee === 0;

/** A clinic's configuration and what its words are written with. */
export interface ClinicWords {
  readonly config: Config;
  readonly formatter: Formatter;
  readonly strings: ClinicStrings;
}

function billView(
  option: Option,
  slot: Slot,
  money: Formatter['money'],
  {config, formatter, strings}: ClinicWords,
): BillView | undefined {
  const {treatment, sessions, cost, clinicPrice} = option;
  if (!clinicPrice || !sessions || !cost) return undefined;
  // The lines are exact even where the sum is a lowest one.
  const exact = formatter.forOption({clinicPrice: {...clinicPrice, from: false}});
  const tax = percentIn(formatter, config.tax?.percent ?? 0);
  const {items, free, total} = strings.bill;
  const sum = money(cost.likely);
  return {
    slot,
    name: `${formatter.strings.treatments[treatment].name}: ${formatter.plural(strings.sessions, sessions.likely)}`,
    lines: [
      ...clinicPrice.bill.map((line): BillView['lines'][number] => [
        labelOf(line, exact, strings, tax),
        line.item === 'first-session' && line.amount === 0 ? free : money(line.amount),
      ]),
      ...(isFree(config.fees?.consultation, treatment)
        ? [[items.consultation, free] as const]
        : []),
      [total, clinicPrice.from ? interpolate(strings.from, {sum}) : sum],
    ],
  };
}

/** Of the make that the clinic has, and of what keeps the result. */
function noteOn(
  {treatment, make, upkeep}: Option,
  money: Formatter['money'],
  {formatter, strings: {bill}}: ClinicWords,
): string[] {
  const name = formatter.strings.treatments[treatment].name;
  const sums = upkeep?.over.map(({years, cost}) =>
    interpolate(formatter.plural(bill.overYears, years), {sum: money(cost.likely)}),
  );
  return [
    ...(make === 'gentle' ? [interpolate(bill.gentle, {treatment: name})] : []),
    ...(upkeep && sums
      ? [
          interpolate(bill.upkeep, {
            treatment: name,
            months: formatter.months(upkeep.everyMonths),
            price: money(upkeep.price),
            sums: formatter.list(sums),
          }),
        ]
      : []),
  ];
}

/** What is in the sums: nothing where the clinic has no price for what is compared. */
export function toBills({options, currency}: Estimate, words: ClinicWords): BillsView | undefined {
  const {config, formatter, strings} = words;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const priced = compared.flatMap(({clinicPrice}) => clinicPrice ?? []);
  // Sums that stand in one column have all the same decimals: €2,499.00 above €35.50.
  const isWhole = priced.every(({bill}) => bill.every(({amount}) => amount % 100 === 0));
  const money = toTheCent(formatter, currency, isWhole ? 'stripIfInteger' : 'auto');
  const bills = compared.flatMap(
    (option, slot) => billView(option, slot as Slot, money, words) ?? [],
  );
  const advised = compared.flatMap((option) => noteOn(option, money, words));
  if (bills.length === 0 && advised.length === 0) return undefined;
  const {title, held, from, taxIncluded} = strings.bill;
  const isCourseSold = priced.some(({bill}) => bill.some(({item}) => item === 'course'));
  const percent = percentIn(formatter, config.tax?.percent ?? 0);
  const notes = [
    isCourseSold && held,
    config.tax?.included && interpolate(taxIncluded, {percent}),
    priced.some((price) => price.from) && from,
    ...advised,
  ];
  return {title, bills, notes: notes.filter((note): note is string => Boolean(note))};
}
