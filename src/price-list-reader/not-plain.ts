import type {Entry} from './entries.js';
import {fold} from './fold.js';
import type {FoundPlace} from './place-words.js';
import {BOOSTER, CONSULTATION, NOT_FOR_ALL, WITH_SERVICE} from './service-words.js';
import {readSubject, type Subject} from './subject.js';
import type {Meant} from './treatment-meant.js';

/** “IPL bikini”: without a make and a concern, hair is removed there. */
export const mayBeHair = (
  {treatment, make}: Meant,
  {places}: Pick<Subject, 'places'>,
  whole: string,
): boolean =>
  treatment === 'ipl' &&
  make === null &&
  places.some(({word}) => HAIRY.test(word)) &&
  !SKIN.test(whole);
const HAIRY =
  /^(?:legs?|lower legs?|beine?|unterschenkel|jambes?|piernas?|gambe|benen|nogi|pernas|under ?arms?|arm ?pits?|achseln?|aisselles?|axilas?|ascelle|oksels?|pachy?|bikini.*|virilha|buttocks?)$/;
const SKIN =
  /photo|foto|rejuv|verjung|pigment|spots?|fleck|tache|mancha|vein|vascul|capillar|red|rot|age|sun|rosa[cz]/;

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
  if (WITH_SERVICE.test(whole)) return 'two treatments in one price';
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

/** Things to take home: with the treatment they are sold together, in it they may be usual. */
const EXTRA =
  /(?<joiner>[+&]|(?<!\p{L})(?:plus|and|with|incl(?:uding|udes|\.)?|und|mit|inkl(?:usive|\.)?|et|avec|y|con|e)(?!\p{L})) *(?:[\p{L}'-]+ ){0,3}?[\p{L}'-]*?(?:creams?|creme|crema|kits?|sunscreen|spf|moisturi[sz]er|balm|products?|produkte?|produits?|pflegeset|gift|goodie bag)(?!\p{L})/gu;
/** It numbs, and is part of the treatment. */
const NUMBS = /numb|ana?esth|lidoca|betaub|emla|topical|an[ae]sth|insensib/;

/** Whether something to take home is in a price: added to the treatment, or included in it. */
export function extraIn(whole: string): 'added' | 'included' | undefined {
  const joiners = [...whole.matchAll(EXTRA)]
    .filter(([found]) => !NUMBS.test(found))
    .map(({groups}) => groups?.['joiner'] ?? '');
  if (joiners.length === 0) return undefined;
  return joiners.every((joiner) => /^in[ck]l/.test(joiner)) ? 'included' : 'added';
}
