import {ownFigures} from '../evidence/figures-of.js';
import {KIND_ODDS} from '../evidence/generated/figures.js';
import type {AreaId, ConcernId} from '../evidence/ids.js';
import {mayMark} from './skin.js';
import type {Option, ResolvedInputs} from './types.js';
import type {NoticeId} from '../evidence/ids.js';

const FACE = ['face', 'cheeks', 'forehead', 'eyes', 'mouth', 'scalp'];

/** What needling devices are cleared for in the US: scars of acne and wrinkles of the face, scars of the belly. */
const isCleared = (concern: ConcernId, area: AreaId): boolean =>
  concern === 'scars'
    ? area === 'abdomen'
    : (concern === 'acne-scars' || concern === 'wrinkles') && FACE.includes(area);

/** What must be said beside these figures, most urgent first. */
export function noticesOf(
  {concern, kind, area, skinTone, market}: ResolvedInputs,
  options: readonly Option[],
): NoticeId[] {
  let heat = false;
  let needling = false;
  let radio = false;
  let thin = false;
  for (const {treatment, improvement, clearChange} of options) {
    if (treatment === 'none') continue;
    heat ||= treatment !== 'microneedling' && treatment !== 'laser-low-level';
    needling ||= treatment === 'microneedling';
    radio ||= treatment === 'rf-microneedling';
    thin ||= improvement === null && clearChange === null;
  }
  const found: NoticeId[] = [];
  const say = (notice: NoticeId, applies: boolean): void => {
    if (applies) found.push(notice);
  };
  say('melasma-laser', concern === 'pigmentation' && (kind === 'melasma' || kind === undefined));
  say('rf-warning', radio);
  say('heat-and-skin', heat && mayMark(skinTone) && skinTone !== 'unknown');
  say('skin-unknown', heat && skinTone === 'unknown');
  say('sun-spots-laser', kind === 'sun-spots');
  say('with-minoxidil', concern === 'hair-loss');
  say('thin-evidence', thin);
  say('kinds-alike', kind !== undefined && !ownFigures(concern, kind) && !KIND_ODDS[kind]);
  say('not-cleared', market === 'US' && needling && !isCleared(concern, area));
  say('off-face', !FACE.includes(area));
  return found;
}
