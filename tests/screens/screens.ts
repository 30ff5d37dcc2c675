import {RICH_CLINIC} from '../net/clinics.js';

/** What a person has done before the picture is taken. */
export type Act =
  | {readonly kind: 'look'}
  /** Opens one of the steps, counted from 0. */
  | {readonly kind: 'step'; readonly index: number}
  /** Shows one of the charts, counted from 0. */
  | {readonly kind: 'chart'; readonly index: number}
  | {readonly kind: 'print'};

export type Mode = 'light' | 'dark' | 'arabic' | 'forced-colors';

/** One picture: a view at a width in a mode. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly mode: Mode;
  readonly attributes: Readonly<Record<string, string>>;
  readonly config?: object;
  readonly act: Act;
  /** Where the picture is shown to people: as large as on a plain display, and cut at the bottom. */
  readonly shownIn?: Readonly<{file: string; height: number}>;
}

type View = Pick<Screen, 'attributes' | 'config' | 'act'>;
type Look = readonly [width: number, mode: Mode];

const ANSWERED = {'skin-tone': 'IV', kind: 'rolling', severity: 'moderate'};
const LOOK: Act = {kind: 'look'};

const VIEWS: Readonly<Record<string, View>> = {
  'first-sight': {attributes: {}, act: LOOK},
  'clinic-four-treatments': {
    attributes: {
      ...ANSWERED,
      treatments: 'microneedling laser-nonablative laser-ablative none',
    },
    config: RICH_CLINIC,
    act: LOOK,
  },
  'nothing-known': {
    attributes: {concern: 'stretch-marks', treatments: 'laser-pigment laser-low-level'},
    act: LOOK,
  },
  compact: {attributes: {layout: 'compact', concern: 'wrinkles'}, act: LOOK},
};

const CHARTS: readonly View[] = [0, 1, 2, 3].map((index) => ({
  attributes: ANSWERED,
  act: {kind: 'chart', index},
}));

const STEPS: readonly View[] = [0, 1, 2, 3, 4, 5].map((index) => ({
  attributes: ANSWERED,
  config: RICH_CLINIC,
  act: {kind: 'step', index},
}));

const WIDTHS = [360, 768, 1200] as const;
const MODES: readonly Mode[] = ['light', 'dark', 'arabic', 'forced-colors'];
const ALL: readonly Look[] = WIDTHS.flatMap((width) => MODES.map((mode): Look => [width, mode]));
/** Steps are made of the same pieces: they are looked at in fewer colours. */
const SOME: readonly Look[] = [
  [360, 'light'],
  [768, 'light'],
  [1200, 'dark'],
  [360, 'arabic'],
];

/** The width of a sheet of A4 between its margins, at 96 px an inch. */
const PAPER_WIDTH = 718;

/** On paper there is one width, and colours are those of paper. */
const PRINTED: readonly Screen[] = (['light', 'arabic'] as const).map((mode) => ({
  name: `print-${mode}`,
  width: PAPER_WIDTH,
  mode,
  attributes: ANSWERED,
  config: RICH_CLINIC,
  act: {kind: 'print'},
}));

/** What a newcomer sees of it first, and other sites where somebody links to ours. */
const README: Screen = {
  name: 'readme',
  width: 1200,
  mode: 'light',
  attributes: {'skin-tone': 'IV'},
  act: LOOK,
  shownIn: {file: 'demo/estimator.png', height: 900},
};

const screensOf = (name: string, view: View, looks: readonly Look[]): Screen[] =>
  looks.map(([width, mode]) => ({name: `${name}-${width}-${mode}`, width, mode, ...view}));

export const SCREENS: readonly Screen[] = [
  ...Object.entries(VIEWS).flatMap(([name, view]) => screensOf(name, view, ALL)),
  ...CHARTS.flatMap((view, index) => screensOf(`chart-${index + 1}`, view, ALL)),
  ...STEPS.flatMap((view, index) => screensOf(`step-${index + 1}`, view, SOME)),
  ...PRINTED,
  README,
];
