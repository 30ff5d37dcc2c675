import {FACE_AREAS} from '../evidence/areas.js';
import {CONCERNS} from '../evidence/concerns/index.js';
import {KIND_ODDS} from '../evidence/generated/figures.js';
import type {AreaId, NoticeId, TreatmentId} from '../evidence/ids.js';
import {TREATMENTS} from '../evidence/treatments/index.js';
import {mayMark} from './skin.js';
import type {Option, ResolvedInputs} from './types.js';

/** Most studies looked at the face; the skin of the head is closest to it. */
const HEAD_AREAS: readonly AreaId[] = [...FACE_AREAS, 'scalp'];

/** Whether an authority has cleared devices for this use; undefined where nobody looked it up. */
export function isCleared(
  treatment: TreatmentId,
  {concern, area, market}: Pick<ResolvedInputs, 'concern' | 'area' | 'market'>,
): boolean | undefined {
  const uses = TREATMENTS[treatment].clearedUses?.[market];
  return uses && (uses[concern] ?? []).includes(area);
}

/** Light heats where there is pigment. */
const anyHeats = (treated: readonly Option[]): boolean =>
  treated.some(({treatment}) => ['heat', 'light'].includes(TREATMENTS[treatment].marksBy));

/**
 * When each notice holds, the most urgent notice first. A notice without a rule comes with the
 * record of a concern, kind or treatment that names it.
 */
const RULES: Readonly<
  Record<NoticeId, ((inputs: ResolvedInputs, treated: readonly Option[]) => boolean) | undefined>
> = {
  // Comes with the clinic's configuration: withoutPrices.
  'prices-unread': undefined,
  'melasma-laser': undefined,
  'rf-warning': undefined,
  'heat-and-skin': ({skinTone}, treated) =>
    skinTone !== 'unknown' && mayMark(skinTone) && anyHeats(treated),
  'skin-unknown': ({skinTone}, treated) => skinTone === 'unknown' && anyHeats(treated),
  'sun-spots-laser': undefined,
  'with-minoxidil': undefined,
  'thin-evidence': (_, treated) =>
    treated.some(({improvement, clearChange}) => improvement === null && clearChange === null),
  'kinds-alike': ({concern, kind}) =>
    kind !== undefined && !CONCERNS[concern].kindsDifferIn && !KIND_ODDS[kind],
  'not-cleared': (inputs, treated) =>
    treated.some(({treatment}) => isCleared(treatment, inputs) === false),
  'off-face': ({area}) => !HEAD_AREAS.includes(area),
};
const IDS = Object.keys(RULES) as readonly NoticeId[];

/** What must be said beside these figures, most urgent first. */
export function noticesOf(inputs: ResolvedInputs, options: readonly Option[]): NoticeId[] {
  const {kinds, notices, noticesIfKindUnknown} = CONCERNS[inputs.concern];
  const treated = options.filter(({treatment}) => treatment !== 'none');
  const named = [
    notices,
    inputs.kind ? kinds[inputs.kind]?.notices : noticesIfKindUnknown,
    ...treated.map(({treatment}) => TREATMENTS[treatment].notices),
  ].flat();
  return IDS.filter((id) => RULES[id]?.(inputs, treated) ?? named.includes(id));
}
