import type {Config} from '../../clinic-config/config.js';
import type {Estimate, Option} from '../../engine/types.js';
import type {ClinicStrings} from '../../i18n/strings/clinic-strings.js';
import {interpolate} from '../../i18n/interpolate.js';
import {toBills} from './bills.js';
import type {Cell, Row} from '../rows.js';
import type {Column, Part, View} from '../view.js';
import type {Formatter} from '../formatter.js';

/** What a clinic offers, in the order in which it is shown. */
export interface Offered {
  readonly concerns: readonly string[];
  readonly areas: readonly string[];
}

/** “our prices, March 2026”: a month as a month, a day as a day. */
function ourPrices({priceListDate}: Config, formatter: Formatter, strings: ClinicStrings): string {
  if (priceListDate === undefined) return strings.ourPrices;
  const [year, month, day] = priceListDate.split('-').map(Number);
  const date =
    day === undefined
      ? new Intl.DateTimeFormat(formatter.locale, {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(Date.UTC(year ?? 0, (month ?? 1) - 1))
      : formatter.date(priceListDate);
  return interpolate(strings.ourPricesOf, {date});
}

/** What a sum of the clinic's own costs, to the cent. */
function exactly(
  cell: Cell,
  {cost, costPerSession, clinicPrice}: Option,
  formatter: Formatter,
): Cell {
  if (clinicPrice === undefined) return cell;
  const own = formatter.of?.({clinicPrice}) ?? formatter;
  const notes = costPerSession
    ? [interpolate(formatter.strings.cells.perSession, {range: own.money(costPerSession.likely)})]
    : [];
  return cost
    ? {...cell, notes, likely: own.money(cost.likely), range: own.range(cost, own.money)}
    : {...cell, notes};
}

/** Whose price it is, and what the clinic's usual number of sessions costs. */
function costNotes(
  {clinicPrice, cost, costPerSession}: Option,
  config: Config,
  formatter: Formatter,
  strings: ClinicStrings,
): string[] {
  if (clinicPrice === undefined)
    return config.prices && (cost ?? costPerSession) ? [strings.marketPrices] : [];
  const {usual} = clinicPrice;
  const own = formatter.of?.({clinicPrice}) ?? formatter;
  return [
    ourPrices(config, formatter, strings),
    ...(usual
      ? [
          interpolate(strings.usualCost, {
            sessions: formatter.plural(strings.sessions, usual.sessions),
            sum: own.money(usual.cost),
          }),
        ]
      : []),
  ];
}

const withNotes = (cell: Cell, more: readonly string[]): Cell =>
  more.length === 0 ? cell : {...cell, notes: [...cell.notes, ...more]};

function rowAt(
  row: Row,
  options: readonly Option[],
  config: Config,
  formatter: Formatter,
  strings: ClinicStrings,
  usual: (option: Option) => number | undefined,
): Row {
  const change = (cellOf: (cell: Cell, option: Option) => Cell): Row => ({
    ...row,
    cells: row.cells.map((cell, at) => cellOf(cell, options[at] as Option)),
  });
  const quantity = row.cells[0]?.quantity;
  if (quantity === 'cost')
    return change((cell, option) => {
      if (config.prices && !option.cost && !option.costPerSession)
        return {...cell, range: strings.noPrice};
      return withNotes(
        exactly(cell, option, formatter),
        costNotes(option, config, formatter, strings),
      );
    });
  if (quantity !== 'sessions') return row;
  return change((cell, option) => {
    const sessions = usual(option);
    return sessions === undefined
      ? cell
      : withNotes(cell, [formatter.plural(strings.usual, sessions)]);
  });
}

/** The headline says how many sessions an exact sum is for. */
function headlineOf(
  view: View,
  options: readonly Option[],
  formatter: Formatter,
  strings: ClinicStrings,
): readonly Part[] {
  if (!options.some(({clinicPrice, cost}) => clinicPrice && cost)) return view.headline;
  const {answer, treatments} = formatter.strings;
  // Figures are found again in the joined sentence by their mark and their place.
  const sentence = formatter.list(
    options.map(({treatment, cost, sessions, clinicPrice, ...rest}, slot) => {
      const {within} = treatments[treatment];
      if (cost === null) return interpolate(answer.costsUnknown, {treatment: within});
      const own = formatter.of?.({...rest, ...(clinicPrice && {clinicPrice})}) ?? formatter;
      const sum = `\u2063${slot}${own.money(cost.likely)}\u2063`;
      return clinicPrice && sessions
        ? interpolate(strings.costs, {
            cost: sum,
            sessions: formatter.plural(strings.sessions, sessions.likely),
            treatment: within,
          })
        : interpolate(answer.costs, {cost: sum, treatment: within});
    }),
  );
  const parts = sentence
    .split('\u2063')
    .map((text, at): Part =>
      at % 2 === 0 ? {text} : {text: text.slice(1), slot: Number(text.charAt(0)) as Column['slot']},
    );
  // A lowest sum may begin the sentence, and with it a word: “From”.
  const first = parts.find(({text}) => text !== '');
  return parts.map((part) =>
    part === first
      ? {
          ...part,
          text: part.text.charAt(0).toLocaleUpperCase(formatter.locale) + part.text.slice(1),
        }
      : part,
  );
}

/** Says what the two sums under a total are, where the clinic's own prices make them. */
function summaryOf(
  {questions, summary}: View,
  {inputs, options}: Estimate,
  {strings: {severitiesWithin, concernsWithin, onArea}}: Formatter,
  strings: ClinicStrings,
): string {
  if (!options.some(({clinicPrice, cost}) => clinicPrice && cost)) return summary;
  // Where there is only one place, naming it says nothing.
  const places = questions.find(({name}) => name === 'area')?.choices.length ?? 0;
  const area = places > 1 ? onArea[inputs.area] : '';
  return interpolate(strings.summary, {
    severity: severitiesWithin[inputs.severity],
    concern: concernsWithin[inputs.concern],
    area,
  }).replace(/ +\./, '.');
}

/** The screen at a clinic: its own prices named as such, what it offers to choose from, its usual number of sessions beside the studies'. */
export function clinicView(
  view: View,
  estimate: Estimate,
  config: Config,
  formatter: Formatter,
  strings: ClinicStrings,
  offered: Offered,
  usual: (option: Option) => number | undefined,
): View {
  const options = estimate.options.filter(({treatment}) => treatment !== 'none');
  const allowed: Readonly<Partial<Record<string, readonly string[]>>> = {
    concern: offered.concerns,
    area: offered.areas,
  };
  const isOffered = (treatment: string): boolean =>
    !config.treatments || config.treatments.some((one) => one === treatment);
  return {
    ...view,
    bills: toBills(estimate, config, formatter, strings),
    questions: view.questions.map((question) => {
      const values = allowed[question.name];
      return values
        ? {
            ...question,
            choices: values.flatMap((value) =>
              question.choices.filter((choice) => choice.value === value),
            ),
          }
        : question;
    }),
    headline: headlineOf(view, options, formatter, strings),
    summary: summaryOf(view, estimate, formatter, strings),
    footer: config.disclaimer ? `${view.footer} ${config.disclaimer}` : view.footer,
    columns: view.columns.map((column) =>
      isOffered(column.treatment)
        ? column
        : {
            ...column,
            suitability: [strings.notOffered, column.suitability].filter(Boolean).join(' · '),
          },
    ),
    rows: view.rows.map((row) => rowAt(row, options, config, formatter, strings, usual)),
  };
}
