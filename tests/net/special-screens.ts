import {CONCERNS, FOURS, LANGUAGES} from './choices.js';
import {RICH_CLINIC, SLOTS, SMALL_CLINIC, WRONG_CLINIC} from './clinics.js';
import type {Act, Screen} from './screen.js';

const ALL_ACTS: readonly Act[] = ['parts', 'draw', 'take'];

/** All answers of a person as a link brings them. */
const ANSWERS = new URLSearchParams({
  'treatment-estimator': '1',
  concern: 'scars',
  kind: 'raised',
  area: 'back',
  'skin-tone': 'monk-8',
  severity: 'mild',
  treatments: 'microneedling laser-vascular none',
  matters: 'cost darkMarks',
  safety: 'tan.yes bleeding.no',
  limit: '90000',
  start: '2027-03-01',
  event: '2027-06-18',
});

/** What the page around sets, beside its language. */
type Setting = Omit<Screen, 'name' | 'language'>;

/** What is read in each language on screens that are special by more than their concern. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  'questions-answered': {attributes: {}, acts: ['questions']},
  'all-answered': {attributes: {kind: 'rolling'}, acts: ALL_ACTS},
  'all-answered-clinic': {
    attributes: {
      concern: 'pigmentation',
      treatments: FOURS[1].join(' '),
      'skin-tone': 'IV',
      'share-answers': '',
    },
    clinic: RICH_CLINIC,
    acts: ALL_ACTS,
  },
  'dark-skin-severe': {
    attributes: {'skin-tone': 'VI', severity: 'severe', treatments: FOURS[0].join(' ')},
    acts: ['take'],
  },
  'nothing-done': {attributes: {treatments: 'none'}, acts: ['take']},
  'from-a-link': {attributes: {}, answers: ANSWERS.toString(), acts: ['take']},
  'from-a-broken-link': {attributes: {}, answers: 'treatment-estimator=1&concern=hope', acts: []},
  'small-clinic': {attributes: {}, clinic: SMALL_CLINIC, inside: SLOTS, acts: ['take']},
  // Narrow as a phone: the element lays itself out by its own width.
  narrow: {attributes: {style: 'inline-size: 340px'}, clinic: RICH_CLINIC, acts: []},
  'without-charts': {attributes: {'no-charts': ''}, acts: ['take']},
};

const screensOf = (language: string, settings: Readonly<Record<string, Setting>>): Screen[] =>
  Object.entries(settings).map(([name, setting]) => ({
    name: `${language}/${name}`,
    language,
    ...setting,
  }));

const wrongly = (concern: string): Setting => {
  const names = ['kind', 'area', 'skin-tone', 'severity', 'market', 'treatments'];
  const wrong = Object.fromEntries(names.map((name) => [name, '?']));
  return {attributes: {debug: '', concern, ...wrong}, acts: []};
};

/** What a page sets wrong: the answer names all that can be asked for, in English everywhere. */
const WRONG: Readonly<Record<string, Setting>> = {
  ...Object.fromEntries(
    Object.keys(CONCERNS).map((concern) => [`wrong-values/${concern}`, wrongly(concern)]),
  ),
  'wrong-values/no-concern': wrongly('?'),
  'wrong-clinic': {attributes: {debug: ''}, clinic: WRONG_CLINIC, acts: []},
};

export const SPECIAL_SCREENS: readonly Screen[] = [
  ...LANGUAGES.flatMap((language) => screensOf(language, SETTINGS)),
  ...screensOf('en', WRONG),
];
