/** Colours and measures of the element, by the custom property that carries each. An empty one stays as the element has it. */
export const TOKENS = {
  accent: '--te-accent',
  second: '--te-second',
  third: '--te-third',
  ink: '--te-ink',
  paper: '--te-paper',
  line: '--te-line',
  radius: '--te-radius',
  font: '--te-font',
  size: '--te-size',
  space: '--te-space',
  chartHeight: '--te-chart-height',
} as const;

export type LookId = keyof typeof TOKENS;
export type Look = Record<LookId, string>;

export const LOOK_IDS = Object.keys(TOKENS) as LookId[];
export const COLOUR_IDS = [
  'accent',
  'second',
  'third',
  'ink',
  'paper',
  'line',
] as const satisfies readonly LookId[];

export const NO_LOOK: Readonly<Look> = Object.fromEntries(LOOK_IDS.map((id) => [id, ''])) as Look;

/** What the element takes on light paper where nothing is set: what a colour field shows then. */
export const USUAL_COLOURS: Readonly<Record<(typeof COLOUR_IDS)[number], string>> = {
  accent: '#0f665f',
  second: '#c2410c',
  third: '#25227a',
  ink: '#1c1917',
  paper: '#ffffff',
  line: '#e7e2da',
};

/** Ready sets of colours; what a set does not name stays as the element has it. */
export const THEMES: Readonly<Record<string, Partial<Look>>> = {
  'As it comes': {},
  Sage: {
    accent: '#3f6212',
    second: '#9a3412',
    third: '#1e3a5f',
    ink: '#1c2417',
    paper: '#fbfcf8',
    line: '#dde3d3',
    radius: '0.375em',
  },
  Rose: {
    accent: '#9f1239',
    second: '#1d4ed8',
    third: '#3f3f46',
    ink: '#2b1a1f',
    paper: '#fffafb',
    line: '#f0dde2',
    radius: '1.5em',
  },
  Navy: {
    accent: '#1e40af',
    second: '#b45309',
    third: '#115e59',
    ink: '#0f172a',
    paper: '#ffffff',
    line: '#dbe2ec',
    radius: '0.375em',
  },
  Plain: {
    accent: '#111111',
    second: '#b91c1c',
    third: '#1d4ed8',
    ink: '#111111',
    paper: '#ffffff',
    line: '#d4d4d4',
    radius: '0',
  },
  Night: {
    accent: '#5eead4',
    second: '#fdba74',
    third: '#c4b5fd',
    ink: '#f5f5f4',
    paper: '#171717',
    line: '#404040',
    radius: '0.875em',
  },
};

/** Whether a value can stand in a style rule without ending it, and bring nothing from elsewhere. */
export const isSafeValue = (value: string): boolean =>
  value.length <= 120 && !/[;{}<>\\@]|url\(|\/\*/i.test(value);

/** What the page says of the element's looks: only what is set and safe. */
export const declarationsOf = (
  look: Look,
): readonly (readonly [property: string, value: string])[] =>
  LOOK_IDS.map((id) => [TOKENS[id], look[id].trim()] as const).filter(
    ([, value]) => value !== '' && isSafeValue(value),
  );

/** One rule of CSS, or nothing where nothing is set. */
export function styleRule(look: Look): string {
  const lines = declarationsOf(look).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length === 0 ? '' : `treatment-estimator {\n${lines.join('\n')}\n}`;
}
