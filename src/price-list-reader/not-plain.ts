import type {Entry} from './entries.js';
import {fold} from './fold.js';
import type {FoundPlace} from './place-words.js';
import {BOOSTER, CONSULTATION, NOT_FOR_ALL} from './service-words.js';
import {readSubject, type Subject} from './subject.js';

/** What is paid on top of a treatment, by its own words or those of its heading. */
export function isAddOn({offers, heading, name}: Entry): boolean {
  const {treatments, places, isNever, isOther} = readSubject(name);
  if (ADD_ONS.test(fold(heading.text)) && treatments.length + places.length > 0) return true;
  const isHeaded = (heading.subject?.treatments.length ?? 0) > 0 && !isNever;
  const isPlaced = places.length > 0 && !isOther;
  return (isHeaded || isPlaced) && offers.length > 0 && offers.every(({role}) => role === 'extra');
}
const ADD_ONS =
  /^\W*(?:optional )?(?:add-? ?ons?|extras?|upgrades?|enhancements?|zusatz\w*|zusatzleistungen|supplements?|options?|complements?|suplementos?|extra leistungen)(?![a-z])/;

/** Why a price is that of more than one treatment in one place for everybody. */
export function notPlainWhy(
  whole: string,
  subject: Pick<Subject, 'places' | 'booster'>,
  isCombined: boolean,
): string | undefined {
  if (isCombined) return 'two treatments in one price';
  if (isJoined(whole, subject.places)) return 'combined areas';
  if (CONSULTATION.test(whole) && /incl|inkl|with|\+|mit|avec/.test(whole))
    return 'includes a consultation';
  if (NOT_FOR_ALL.test(whole)) return 'not for everybody';
  if ((subject.booster ?? BOOSTER.exec(whole)?.[0]) !== undefined)
    return 'with a booster or another treatment';
  return subject.places.length > 1 ? 'combined areas' : undefined;
}

/** “SkinPen plus neck”: what it is added to is not named. */
function isJoined(whole: string, places: readonly FoundPlace[]): boolean {
  const [only, more] = places;
  if (!only || more !== undefined || only.place === 'face') return false;
  const at = whole.indexOf(only.word.trim());
  return /[\p{L}\d)] *(?:[+&]|(?<!\p{L})(?:plus|and|with|incl(?:uding|\.)?|und|mit|inkl(?:usive|\.)?|et|avec|y|con|e))[ ](?:the |le |la |der |el |il )?$/u.test(
    whole.slice(0, at),
  );
}
