/** What can be said of a visit. The sentences stand in the language files under these names. */
import type {CitedSentence} from './cited-sentence.js';
import type {HarmId} from './harm-ids.js';

/** What skin commonly does after a session. */
export type EffectId =
  | 'redness'
  | 'swelling'
  | 'soreness'
  | 'bruises'
  | 'dryness'
  | 'peeling'
  | 'crusts'
  | 'weeping'
  | 'itching'
  | 'darker-spots'
  | 'tanned-look'
  | 'blood-spots'
  | 'irritation';

export type GoodId =
  | 'no-heat'
  | 'fewer-marks'
  | 'red-for-days'
  | 'heat-below'
  | 'fewer-marks-rf'
  | 'goes-on'
  | 'top-whole'
  | 'make-up-soon'
  | 'no-scars'
  | 'bit-more'
  | 'gain-early'
  | 'no-scars-ablative'
  | 'aims-brown'
  | 'short-flashes'
  | 'pico-fewer'
  | 'aims-red'
  | 'skin-closed'
  | 'gone-in-days'
  | 'hours-only'
  | 'both-colors'
  | 'at-home'
  | 'no-wound'
  | 'more-hair'
  | 'no-visit'
  | 'later';
export type HardId =
  | 'blood-and-sore'
  | 'lines-and-lumps'
  | 'marks-dark-skin'
  | 'rf-harm'
  | 'rf-how-often'
  | 'rf-sore'
  | 'heat-marks'
  | 'rough-days'
  | 'flare'
  | 'open-wound'
  | 'more-marks'
  | 'germs'
  | 'crust-first'
  | 'light-patches'
  | 'body-slower'
  | 'bruise'
  | 'not-for-white'
  | 'dark-after-dye'
  | 'can-burn'
  | 'not-dark-skin'
  | 'ipl-hurts'
  | 'for-months'
  | 'after-stop'
  | 'adds-nothing'
  | 'stays'
  | 'may-change';
export type BeforeId =
  | 'who'
  | 'who-laser'
  | 'who-rf'
  | 'cleared'
  | 'why-hair'
  | 'examined'
  | 'filler'
  | 'no-tan'
  | 'no-sun'
  | 'tan-burns'
  | 'cold-sores-ask'
  | 'cold-sores-pills'
  | 'test-spot'
  | 'light-drugs'
  | 'scalp';
export type DayId =
  | 'numbing'
  | 'numbing-wish'
  | 'numbing-many'
  | 'numbing-ask'
  | 'no-numbing'
  | 'needles'
  | 'needles-heat'
  | 'beam'
  | 'beam-open'
  | 'flash'
  | 'wear';

/** How it works, with what, and where most people have it. */
export type HowId = 'collagen' | 'roller-or-pen' | 'mostly-face';

/** What speaks for a treatment and against it: the same number of points of each. */
export interface ProsAndCons {
  readonly good: readonly CitedSentence<GoodId>[];
  readonly hard: readonly CitedSentence<HardId>[];
}

/** Everything said of a visit. The figures of the estimate stand beside it. */
export interface Visit extends ProsAndCons {
  /** Four lines. */
  readonly before: readonly CitedSentence<BeforeId>[];
  readonly numbing: CitedSentence<DayId>;
  readonly during: CitedSentence<DayId>;
  /** Left out where there is nothing to say. */
  readonly how?: readonly CitedSentence<HowId>[];
  readonly common: CitedSentence<'common'> & {readonly effects: readonly EffectId[]};
  readonly rare: readonly HarmId[];
  /** Who names the rare harms that nobody counted. */
  readonly named: CitedSentence<'named'>;
}
