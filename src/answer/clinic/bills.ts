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
  new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 2}).format(percent / 100);

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
    ? fee.price === 0 && fee.treatments?.some((one) => one === treatment) !== false
    : fee === 0;

function billView(
  option: Option,
  slot: Slot,
  money: Formatter['money'],
  config: Config,
  formatter: Formatter,
  strings: ClinicStrings,
): BillView | undefined {
  const {treatment, sessions, cost, clinicPrice} = option;
  if (!clinicPrice || !sessions || !cost) return undefined;
  // The lines are exact even where the sum is a lowest one.
  const exact = formatter.of?.({clinicPrice: {...clinicPrice, from: false}}) ?? formatter;
  const tax = percentIn(formatter, config.tax?.percent ?? 0);
  const free = isFree(config.fees?.consultation, treatment)
    ? [[strings.bill.items.consultation, strings.bill.free] as const]
    : [];
  return {
    slot,
    name: `${formatter.strings.treatments[treatment].name}: ${formatter.plural(strings.sessions, sessions.likely)}`,
    lines: [
      ...clinicPrice.bill.map(
        (line) => [labelOf(line, exact, strings, tax), money(line.amount)] as const,
      ),
      ...free,
      [
        strings.bill.total,
        clinicPrice.from
          ? interpolate(strings.from, {sum: money(cost.likely)})
          : money(cost.likely),
      ] as const,
    ],
  };
}

/** What is in the sums: nothing where the clinic has no price for what is compared. */
export function toBills(
  {options, currency}: Estimate,
  config: Config,
  formatter: Formatter,
  strings: ClinicStrings,
): BillsView | undefined {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const priced = compared.flatMap(({clinicPrice}) => clinicPrice ?? []);
  // Sums that stand in one column have all the same decimals: €2,499.00 above €35.50.
  const isWhole = priced.every(({bill}) => bill.every(({amount}) => amount % 100 === 0));
  const money = toTheCent(formatter, currency, isWhole ? 'stripIfInteger' : 'auto');
  const bills = compared.flatMap(
    (option, slot) => billView(option, slot as Slot, money, config, formatter, strings) ?? [],
  );
  if (bills.length === 0) return undefined;
  return {
    title: strings.bill.title,
    bills,
    notes: [
      ...(priced.some(({bill}) => bill.some(({item}) => item === 'course'))
        ? [strings.bill.held]
        : []),
      ...(config.tax?.included
        ? [
            interpolate(strings.bill.taxIncluded, {
              percent: percentIn(formatter, config.tax.percent),
            }),
          ]
        : []),
      ...(priced.some(({from}) => from) ? [strings.bill.from] : []),
    ],
  };
}
