import {describe, expect, it} from 'vitest';
import {emptyState, type State} from '../../../demo/configurator/state.js';
import {takeIn} from '../../../demo/configurator/take-in.js';

const before = (): State => ({...emptyState(), language: 'de', market: 'EU', bookingLink: '/book'});

describe('a text that is loaded', () => {
  it('names what cannot be used and keeps the rest', () => {
    const {state, issues} = takeIn('{"closedDays": [1, 9], "magic": true}', before());
    expect([state?.closedDays, issues.map(({path}) => path).sort()]).toEqual([
      [1],
      ['closedDays.1', 'magic'],
    ]);
  });

  it.each(['', 'hello', '{', '[]', '{"magic": true}', '{"closedDays": [9]}'])(
    'empties no fields where nothing of it can be used: %s',
    (text) => {
      const {state, issues} = takeIn(text, before());
      expect([state, issues.length]).toEqual([undefined, 1]);
    },
  );

  it('leaves language and country alone where it is JSON', () => {
    expect(takeIn('{"closedDays": [7]}', before()).state).toMatchObject({
      language: 'de',
      market: 'EU',
      bookingLink: '',
      closedDays: [7],
    });
  });

  it('brings language, country and colours where it is the code of a page', () => {
    const code =
      '<style>\ntreatment-estimator {\n  --te-accent: teal;\n}\n</style>\n<treatment-estimator lang="en-GB" market="GB" concern="pores">\n  <script type="application/json" slot="config">\n{"closedDays": [7]}\n  </script>\n</treatment-estimator>';
    expect(takeIn(code, before()).state).toMatchObject({
      language: 'en-GB',
      market: 'GB',
      concern: 'pores',
      look: {accent: 'teal'},
      closedDays: [7],
    });
  });

  it('does not take what is no language, country or concern', () => {
    expect(
      takeIn('<treatment-estimator lang="x&quot; onclick=" market="XX" concern="magic">', before())
        .state,
    ).toMatchObject({language: '', market: '', concern: ''});
  });
});
