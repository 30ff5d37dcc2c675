/**
 * The engine for programs: pure, no page, no clock, no locale. The same input gives the same
 * output.
 */
import type {Config} from './clinic-config/config.js';
import {parseConfigWithIds, type ParsedConfig} from './clinic-config/parse-config.js';
import {KNOWN_IDS} from './clinic-config/known-ids.js';
import {compare} from './engine/compare.js';
import {withEvidence} from './engine/evidence.js';
import {resolveInputs, type Problem} from './engine/inputs.js';
import {resolveInputsAtClinic} from './engine/offered-inputs.js';
import {priceAt} from './engine/price-list/clinic-prices.js';
import {unreadPrices} from './engine/price-list/unread-prices.js';
import type {Estimate, Inputs, UncheckedInputs} from './engine/types.js';

export type {Config} from './clinic-config/config.js';
export type {ConfigIssue} from './clinic-config/issue.js';
export type {ParsedConfig} from './clinic-config/parse-config.js';
export type {Problem} from './engine/inputs.js';
export type {TreatmentDifference, DifferenceWord, WeighedQuantity} from './engine/difference.js';
export type {Bill, BillLine} from './engine/price-list/bill.js';
export type {Range} from './engine/range.js';
export type {
  ClinicPrice,
  Estimate,
  Evidence,
  Inputs,
  Option,
  OptionUpkeep,
  ResolvedInputs,
} from './engine/types.js';
export type {
  AreaId,
  BillItem,
  ConcernId,
  Grade,
  KindId,
  MarketId,
  NoticeId,
  QuantityId,
  Severity,
  SkinTone,
  SkinType,
  SourceId,
  TreatmentId,
} from './evidence/ids.js';
export type {Suitability} from './evidence/suitability.js';

/** An estimate with the inputs that could not be used. */
export interface EstimateResult extends Estimate {
  /**
   * Each input that was replaced: what was found, what is allowed, and what was used instead. Empty
   * where all could be used.
   */
  readonly problems: readonly Problem[];
}

/**
 * Configurations that `parseConfig` has made, with the prices that it could not read: checking one
 * again would find nothing.
 */
const checkedConfigs = new WeakMap<Config, ReturnType<typeof unreadPrices>>();

/**
 * Checks a clinic's configuration, an object or its JSON, of any version. Gives the configuration
 * without what cannot be used, and an issue for each thing left out: its place, what was found,
 * what is allowed. Never throws.
 */
export function parseConfig(raw: unknown): ParsedConfig {
  const parsed = parseConfigWithIds(raw, KNOWN_IDS);
  checkedConfigs.set(parsed.config, unreadPrices(parsed.issues));
  return parsed;
}

/**
 * Compares treatments for one person. Figures are ranges with the evidence behind them; `null`
 * means “not known”. An input that cannot be used gives way to the nearest that can, and is named
 * in `problems`.
 *
 * `config` is what a clinic configures, as the element takes it. One that did not come from
 * `parseConfig` is checked at each call.
 * @throws {TypeError} If anything in `config` cannot be used. The message names each place; `cause`
 * holds the issues.
 */
export function estimate(inputs: Inputs, config?: Config): EstimateResult {
  const asked = textsOf(inputs);
  const checked = config === undefined ? undefined : checkedConfig(config);
  const {inputs: resolved, problems} = checked
    ? resolveInputsAtClinic(asked, checked)
    : resolveInputs(asked);
  const figures = compare(resolved);
  const priced = checked ? priceAt(figures, checked, checkedConfigs.get(checked)) : figures;
  return {...withEvidence(priced), problems};
}

function checkedConfig(given: Config): Config {
  if (checkedConfigs.has(given)) return given;
  const {config, issues} = parseConfig(given);
  if (issues.length === 0) return config;
  const places = issues.map(
    ({path, found, allowed}) => `config${path && `.${path}`}: found ${found}. Allowed: ${allowed}.`,
  );
  throw new TypeError(`The configuration cannot be used.\n${places.join('\n')}`, {cause: issues});
}

/**
 * Programs without types may pass anything, such as numbers from JSON; only texts can be compared
 * with what is allowed.
 */
function textsOf(inputs: Inputs): UncheckedInputs {
  const {treatments} = inputs;
  return {
    concern: textOf(inputs.concern),
    kind: textOf(inputs.kind),
    area: textOf(inputs.area),
    skinTone: textOf(inputs.skinTone),
    severity: textOf(inputs.severity),
    treatments: [treatments ?? []].flat().map((each) => textOf(each) ?? ''),
    market: textOf(inputs.market),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return undefined;
  try {
    return JSON.stringify(value);
  } catch {
    // A bigint, or what holds itself.
    return typeof value;
  }
}
