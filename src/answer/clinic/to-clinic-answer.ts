import type {Config} from '../../clinic-config/config.js';
import type {Estimate, Option} from '../../engine/types.js';
import {interpolate} from '../../i18n/interpolate.js';
import {isolated} from '../../i18n/isolated.js';
import type {ClinicAnswer} from '../clinic-answer.js';
import {toBills, type ClinicWords} from './bills.js';

/** What the clinic's words are written from. */
export interface ClinicSource extends ClinicWords {
  readonly offered: ClinicAnswer['offered'];
  /** Sessions that the clinic usually gives; undefined where it says nothing. */
  readonly usualSessions: (option: Option) => number | undefined;
}

/** “our prices, March 2026”: a month as a month, a day as a day. */
function ourPrices({config: {priceListDate}, formatter, strings}: ClinicSource): string {
  if (priceListDate === undefined) return strings.ourPrices;
  const [year = 0, month = 1, day] = priceListDate.split('-').map(Number);
  const ofMonth = new Intl.DateTimeFormat(formatter.locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const date =
    day === undefined ? ofMonth.format(Date.UTC(year, month - 1)) : formatter.date(priceListDate);
  return interpolate(strings.ourPricesOf, {date});
}

/** Whether the clinic's list has a treatment, be it for other places alone. */
const isListed = ({treatment}: Option, {prices}: Config): boolean =>
  treatment !== 'none' && prices?.[treatment] !== undefined;

/**
 * The price a session, whose list it is from, and what the clinic's usual number of sessions costs.
 */
function costNotes(option: Option, source: ClinicSource): readonly (string | null)[] {
  const {clinicPrice, cost, costPerSession} = option;
  const {config, formatter, strings} = source;
  const isMarketPrice = config.prices && (cost ?? costPerSession);
  if (!clinicPrice && isMarketPrice)
    return [isListed(option, config) ? strings.marketPricesHere : strings.marketPrices];
  if (!clinicPrice) return [];
  if (!cost && !costPerSession) return [];
  const {money} = formatter.forOption(option);
  const {usual} = clinicPrice;
  return [
    costPerSession &&
      interpolate(formatter.strings.cells.perSession, {range: money(costPerSession.likely)}),
    ourPrices(source),
    usual
      ? interpolate(strings.usualCost, {
          sessions: formatter.plural(strings.sessions, usual.sessions),
          sum: money(usual.cost),
        })
      : null,
  ];
}

/**
 * The answer at a clinic: its prices named as its own, what it offers, its usual number of sessions
 * beside the studies'.
 */
export function toClinicAnswer(estimate: Estimate, source: ClinicSource): ClinicAnswer {
  const {config, formatter, strings, offered, usualSessions} = source;
  const isUnread = estimate.notices.includes('prices-unread');
  const isOwnSum = ({clinicPrice, cost}: Option): boolean => Boolean(clinicPrice && cost);
  return {
    offered,
    costClause: (option) =>
      isOwnSum(option) && option.sessions
        ? interpolate(strings.costs, {
            sessions: formatter.plural(strings.sessions, option.sessions.likely),
          })
        : undefined,
    summary: estimate.options.some(isOwnSum) ? strings.summary : undefined,
    noPrice: (option) => {
      // It may stand on the list, in a way that could not be read.
      if (!config.prices || isUnread || option.cost || option.costPerSession) return undefined;
      return isListed(option, config) ? strings.noPriceHere : strings.noPrice;
    },
    costNotes: (option) => costNotes(option, source),
    sessionNote: (option) => {
      const sessions = usualSessions(option);
      const notes = [
        option.clinicInterval === undefined ? undefined : strings.ownWeeks,
        sessions === undefined ? undefined : formatter.plural(strings.usual, sessions),
      ].filter((note) => note !== undefined);
      return notes.length === 0 ? undefined : notes.join(' · ');
    },
    notOffered: (treatment) =>
      !config.treatments || config.treatments.some((offer) => offer === treatment)
        ? undefined
        : strings.notOffered,
    // The footer says that nothing leaves the device.
    disclaimer:
      [
        config.bookingLink && config.bookingPlan ? strings.links.planNote : '',
        isolated(config.disclaimer ?? '', formatter.strings.direction),
      ]
        .filter(Boolean)
        .join(' ') || undefined,
    bills: toBills(estimate, source),
  };
}
