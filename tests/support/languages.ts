import {chartStringsOf} from '../../src/charts/strings.js';
import {clinicStringsOf} from '../../src/answer/clinic/strings.js';
import {stringsOf} from '../../src/answer/strings.js';
import {linkStringsOf} from '../../src/element/strings.js';
import {differsStringsOf} from '../../src/differences/strings.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import type {StringsOf} from '../../src/i18n/part-strings.js';
import type {StringsByPart} from '../../src/i18n/strings/strings-by-part.js';
import type {PartName} from '../../src/i18n/wording.js';
import {methodStringsOf} from '../../src/method/strings.js';
import {datesStringsOf} from '../../src/steps/dates-and-budget/strings.js';
import {askStringsOf} from '../../src/steps/questions-to-ask/strings.js';
import {safetyStringsOf} from '../../src/steps/safety/strings.js';
import {personStringsOf} from '../../src/steps/strings.js';
import {planStringsOf} from '../../src/steps/take-along/strings.js';
import {experienceStringsOf} from '../../src/steps/what-it-is-like/strings.js';
import {mattersStringsOf} from '../../src/steps/what-matters/strings.js';

/** Every language of the element. */
export const LANGUAGE_IDS: readonly string[] = Object.keys(LANGUAGES);

/** How each part of the screen gets its sentences. */
export const STRINGS_OF: {readonly [Part in PartName]: StringsOf<StringsByPart[Part]>} = {
  main: stringsOf,
  differs: differsStringsOf,
  charts: chartStringsOf,
  method: methodStringsOf,
  person: personStringsOf,
  matters: mattersStringsOf,
  safety: safetyStringsOf,
  experience: experienceStringsOf,
  dates: datesStringsOf,
  ask: askStringsOf,
  plan: planStringsOf,
  clinic: clinicStringsOf,
  link: linkStringsOf,
};

export const PART_NAMES = Object.keys(STRINGS_OF) as readonly PartName[];

/** All sentences of a language, as the parts of the screen get them. */
export const stringsIn = async (language: string): Promise<StringsByPart> => ({
  main: await STRINGS_OF.main({language}),
  differs: await STRINGS_OF.differs({language}),
  charts: await STRINGS_OF.charts({language}),
  method: await STRINGS_OF.method({language}),
  person: await STRINGS_OF.person({language}),
  matters: await STRINGS_OF.matters({language}),
  safety: await STRINGS_OF.safety({language}),
  experience: await STRINGS_OF.experience({language}),
  dates: await STRINGS_OF.dates({language}),
  ask: await STRINGS_OF.ask({language}),
  plan: await STRINGS_OF.plan({language}),
  clinic: await STRINGS_OF.clinic({language}),
  link: await STRINGS_OF.link({language}),
});
