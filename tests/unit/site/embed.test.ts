import {describe, expect, it} from 'vitest';
import manifest from '../../../custom-elements.json' with {type: 'json'};
import {
  FRAME_ATTRIBUTES,
  readFragment,
  toFragment,
  withoutClinic,
} from '../../../site/embed/fragment.js';
import {heightIn} from '../../../site/embed/messages.js';

const type = 'treatment-estimator-height';

describe('what stands behind the “#” of a frame', () => {
  it('comes back as it was written', () => {
    const config = JSON.stringify({version: 1, disclaimer: 'A & B = “c” #1 100 % +5'});
    const settings = {concern: 'wrinkles', 'skin-tone': 'IV', config};
    const {attributes, look, unknown} = readFragment(
      toFragment({...settings, '--te-accent': '#15803d'}),
    );
    expect([attributes, look, unknown]).toEqual([settings, {'--te-accent': '#15803d'}, []]);
  });

  it.each([
    'onclick=alert(1)',
    'style=color:red',
    'config-src=https://elsewhere.example/',
    'share-answers=',
    '--te-paper=url(https://elsewhere.example/)',
    '--te-paper=red;color:red',
    '--other=1',
    'colours=pink',
    '__proto__=1',
  ])('sets nothing by “%s”, and names it', (fragment) => {
    const {attributes, look, colours, unknown} = readFragment(`#${fragment}`);
    expect([attributes, look, colours, unknown]).toEqual([
      {},
      {},
      'light',
      [fragment.split('=')[0]],
    ]);
  });

  it.each(['', '#', '#%', '#&&=', '#=1'])('is nothing where it is “%s”', (fragment) => {
    expect(readFragment(fragment).attributes).toEqual({});
  });

  it('has nothing of a clinic where no page stands around it', () => {
    const config =
      '{"version": 1, "prices": {"ipl": 1}, "bookingLink": "https://elsewhere.example"}';
    const asked = readFragment(toFragment({concern: 'wrinkles', config, '--te-accent': '#15803d'}));
    const shown = withoutClinic(asked);
    expect(asked.attributes['config']).toBe(config);
    expect(shown.attributes).toEqual({concern: 'wrinkles'});
    expect(shown.look).toEqual(asked.look);
  });

  it('takes every attribute of the tag but the two that make no sense in a frame', () => {
    const attributes = manifest.modules
      .flatMap(
        ({declarations}): readonly {kind: string; attributes?: {name: string}[]}[] => declarations,
      )
      .flatMap(({attributes = []}) => attributes.map(({name}) => name));
    const left = attributes.filter((name) => !FRAME_ATTRIBUTES.includes(name));
    expect([...new Set(left)]).toEqual(['share-answers', 'config-src']);
  });
});

describe('a message of a frame', () => {
  it('tells a height', () => {
    expect(heightIn({type, height: 1234.2})).toBe(1235);
  });

  it.each([
    null,
    undefined,
    'x',
    12,
    [],
    {height: 100},
    {type: 'other', height: 100},
    {type},
    {type, height: '100'},
    {type, height: 0},
    {type, height: -5},
    {type, height: Number.NaN},
    {type, height: Number.POSITIVE_INFINITY},
    {type, height: 30_001},
  ])('that is %j tells none', (message) => {
    expect(heightIn(message)).toBeUndefined();
  });
});
