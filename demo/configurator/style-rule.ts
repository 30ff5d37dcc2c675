import {STYLE_TOKENS, type Look} from './style-tokens.js';

/** Whether a value can stand in a style rule without ending the rule or fetching anything. */
export const isSafeValue = (value: string): boolean =>
  value.length <= 120 && !/[;{}<>\\@]|url\(|\/\*/i.test(value);

/** The custom properties that a look sets, those with unsafe values left out. */
export const declarationsOf = (
  look: Look,
): readonly (readonly [property: string, value: string])[] =>
  STYLE_TOKENS.map(({id, property}) => [property, look[id]?.trim() ?? ''] as const).filter(
    ([, value]) => value !== '' && isSafeValue(value),
  );

/** The CSS rule that gives the element its look; empty where the look sets nothing. */
export function styleRule(look: Look): string {
  const lines = declarationsOf(look).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length === 0 ? '' : `treatment-estimator {\n${lines.join('\n')}\n}`;
}
