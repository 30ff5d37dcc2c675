import {channelsOf, shownColour} from '../shown-colour.js';
import {COLOUR_TOKENS, EMPTY_LOOK, type Look} from '../style-tokens.js';
import {contrastOf, readableOn} from './mend-contrast.js';
import {apart, APART, hueOf} from './picture-colours.js';

/** A colour for one token. */
export interface SuggestedColour {
  readonly token: 'accent' | 'first' | 'second';
  /** As it is in the picture; undefined for the product's own. */
  readonly found: string | undefined;
  /** A value in CSS that can be read on light and on dark pages. */
  readonly value: string;
  /** What stands on light pages. */
  readonly shown: string;
  /** Whether it had to become darker or lighter there. */
  readonly isMended: boolean;
}

/** What the product takes for a token by itself on a light page. */
function usual(id: string): string {
  const token = COLOUR_TOKENS.find((each) => each.id === id);
  return token === undefined ? '#000000' : shownColour(token, EMPTY_LOOK);
}

/** The papers on which it must be read: that of the look, or those of light and dark pages. */
function papersOf({paper = ''}: Look): Readonly<{light: string; dark: string}> {
  const token = COLOUR_TOKENS.find(({id}) => id === 'paper');
  const light = token === undefined ? '#ffffff' : shownColour(token, {...EMPTY_LOOK, paper});
  return {light, dark: paper.trim() === '' ? '#1b1917' : light};
}

/**
 * What the colours of a picture become: the commonest for buttons and the first treatment, another
 * hue for the second. Where the picture has no other, the second treatment keeps its own colour,
 * unless that is much the same.
 */
export function suggestColours(colours: readonly string[], look: Look): readonly SuggestedColour[] {
  const papers = papersOf(look);
  const readable = (
    token: SuggestedColour['token'],
    from: string,
    isFound = true,
  ): SuggestedColour => {
    const shown = readableOn(from, papers.light);
    const dark = readableOn(from, papers.dark);
    return {
      token,
      found: isFound ? from : undefined,
      shown,
      value: shown === dark ? shown : `light-dark(${shown}, ${dark})`,
      isMended: contrastOf(from, shown) > 1.02,
    };
  };
  const [main, other] = colours;
  if (main === undefined) return [];
  const isLikeSecond = apart(hueOf(channelsOf(main)), hueOf(channelsOf(usual('second')))) < APART;
  return [
    readable('accent', main),
    readable('first', main),
    ...(other !== undefined ? [readable('second', other)] : []),
    ...(other === undefined && isLikeSecond ? [readable('second', usual('first'), false)] : []),
  ];
}
