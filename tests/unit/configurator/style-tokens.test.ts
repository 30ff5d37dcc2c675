import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {READY_LOOKS} from '../../../demo/configurator/ready-looks.js';
import {readSnippet} from '../../../demo/configurator/snippets/read-snippet.js';
import {SITES} from '../../../demo/configurator/snippets/sites.js';
import {toSnippetInput} from '../../../demo/configurator/snippets/snippet.js';
import {emptyFormState} from '../../../demo/configurator/form-state.js';
import {problemsOf} from '../../../demo/configurator/problems.js';
import {
  COLOUR_TOKENS,
  EMPTY_LOOK,
  STYLE_TOKENS,
  type StyleToken,
} from '../../../demo/configurator/style-tokens.js';
import {shownColour} from '../../../demo/configurator/shown-colour.js';
import {contrastRatio, type Rgb} from '../../../src/element/contrast-ratio.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly cssProperties?: readonly {
        readonly name: string;
        readonly syntax: string;
      }[];
    }[];
  }[];
}

const root = resolve(import.meta.dirname, '../../..');
const manifest = JSON.parse(
  readFileSync(resolve(root, 'custom-elements.json'), 'utf8'),
) as Manifest;
const documented = manifest.modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({cssProperties = []}) => cssProperties);
const documentedColours = documented
  .filter(({syntax}) => syntax === '<color>')
  .map(({name}) => name);

const tokenFor = (property: string): StyleToken => {
  const token = STYLE_TOKENS.find((each) => each.property === property);
  if (token === undefined) throw new Error(`The configurator does not know ${property}.`);
  return token;
};

const channels = (hex: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    parseInt(hex.slice(start, start + 2), 16),
  );
  return [red, green, blue];
};

describe.each(documentedColours)('the colour %s of the manifest', (property) => {
  const token = tokenFor(property);
  const state = {...emptyFormState(), look: {...EMPTY_LOOK, [token.id]: '#123456'}};
  const code = SITES.html.snippet(toSnippetInput(state)).blocks[0]?.code ?? '';

  it('is a colour of the configurator, with a label', () => {
    expect(COLOUR_TOKENS).toContain(token);
    expect(token.label).toMatch(/^[A-Z][^.]*$/);
  });

  it('has a usual colour to show', () => {
    expect(shownColour(token, EMPTY_LOOK)).toMatch(/^#(?!000000)[\da-f]{6}$/);
  });

  it('stands in the snippet and is read back from it', () => {
    expect(code).toContain(`${property}: #123456;`);
    expect(readSnippet(code).look).toEqual(state.look);
  });

  it('is told apart from what is no colour', () => {
    const problems = problemsOf(state, () => false);
    expect(problems.get(`look-${token.id}`)).toContain('Write a colour');
  });
});

it('has every token of the manifest, and no other', () => {
  expect(STYLE_TOKENS.map(({property}) => property).sort()).toEqual(
    documented.map(({name}) => name).sort(),
  );
});

it('mixes the greys that are not set from words and paper', () => {
  const dark = {...EMPTY_LOOK, ink: '#ffffff', paper: '#000'};
  expect([
    shownColour(tokenFor('--te-quiet'), dark),
    shownColour(tokenFor('--te-line'), dark),
    shownColour(tokenFor('--te-line'), EMPTY_LOOK),
  ]).toEqual(['#c7c7c7', '#292929', '#dbdada']);
});

describe.each(Object.entries(READY_LOOKS))('the ready look “%s”', (_, look) => {
  const text = COLOUR_TOKENS.filter(({id}) => id !== 'paper' && id !== 'line');

  it.each(text)('can be read: $id', (token) => {
    const paper = shownColour(tokenFor('--te-paper'), look);
    expect(
      contrastRatio(channels(shownColour(token, look)), channels(paper)),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it('sets words, paper and treatments together, so that it fits on a dark page, too', () => {
    const together = ['ink', 'paper', 'accent', 'second', 'third', 'fourth'];
    const set = together.filter((id) => look[id] !== undefined);
    expect([0, together.length]).toContain(set.length);
  });
});
