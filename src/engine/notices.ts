import {CONCERNS} from '../evidence/concerns.js';
import type {AreaId, ConcernId} from '../evidence/ids.js';
import {mayMark} from './skin.js';
import type {NoticeId, Option, ResolvedInputs} from './types.js';

const FACE = ['face', 'cheeks', 'forehead', 'eyes', 'mouth', 'scalp'];

/** What needling devices are cleared for in the US: scars of acne and wrinkles of the face, scars of the belly. */
const isCleared = (concern: ConcernId, area: AreaId): boolean =>
  concern === 'scars' ? area === 'abdomen' : (concern === 'acne-scars' || concern === 'wrinkles') && FACE.includes(area);

/** What must be said beside these figures, most urgent first. */
export function noticesOf({concern, kind, area, skinTone, market}: ResolvedInputs, options: readonly Option[]): NoticeId[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const heat = compared.some(({treatment}) => treatment !== 'microneedling' && treatment !== 'laser-low-level');
  const found: readonly (readonly [NoticeId, boolean])[] = [
    ['melasma-laser', concern === 'pigmentation' && (kind === 'melasma' || kind === undefined)],
    ['rf-warning', compared.some(({treatment}) => treatment === 'rf-microneedling')],
    ['heat-and-skin', heat && mayMark(skinTone) && skinTone !== 'unknown'],
    ['skin-unknown', heat && skinTone === 'unknown'],
    ['sun-spots-laser', kind === 'sun-spots'],
    ['with-minoxidil', concern === 'hair-loss'],
    ['thin-evidence', compared.some(({improvement, clearChange}) => improvement === null && clearChange === null)],
    ['kinds-alike', kind !== undefined && concern !== 'pigmentation' && concern !== 'acne-scars' && CONCERNS[concern].kinds.includes(kind)],
    ['not-cleared', market === 'US' && compared.some(({treatment}) => treatment === 'microneedling') && !isCleared(concern, area)],
    ['off-face', !FACE.includes(area)],
  ];
  return found.flatMap(([notice, applies]) => (applies ? [notice] : []));
}
