import {describe, expect, it} from 'vitest';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import {loadText} from '../../../demo/configurator/load-text.js';

const before = (): FormState => ({
  ...emptyFormState(),
  language: 'de',
  market: 'EU',
  bookingLink: '/book',
});

describe('a text that is loaded', () => {
  it('names what cannot be used and keeps the rest', () => {
    const {state, issues} = loadText('{"closedDays": [1, 9], "magic": true}', before());
    expect([state?.closedDays, issues.map(({path}) => path).sort()]).toEqual([
      [1],
      ['closedDays.1', 'magic'],
    ]);
  });

  it.each(['', 'hello', '{', '[]', '{"magic": true}', '{"closedDays": [9]}'])(
    'empties no fields where nothing of it can be used: %s',
    (text) => {
      const {state, issues} = loadText(text, before());
      expect([state, issues.length]).toEqual([undefined, 1]);
    },
  );

  it('leaves language and country alone where it is JSON', () => {
    expect(loadText('{"closedDays": [7]}', before()).state).toMatchObject({
      language: 'de',
      market: 'EU',
      bookingLink: '',
      closedDays: [7],
    });
  });

  it('brings language, country and colours where it is the code of a page', () => {
    const code =
      '<style>\ntreatment-estimator {\n  --te-accent: teal;\n}\n</style>\n<treatment-estimator lang="en-GB" market="GB" concern="pores">\n  <script type="application/json" slot="config">\n{"closedDays": [7]}\n  </script>\n</treatment-estimator>';
    expect(loadText(code, before()).state).toMatchObject({
      language: 'en-GB',
      market: 'GB',
      concern: 'pores',
      look: {accent: 'teal'},
      closedDays: [7],
    });
  });

  it('does not take what is no language, country or concern', () => {
    expect(
      loadText(
        '<treatment-estimator lang="x&quot; onclick=" market="XX" concern="magic">',
        before(),
      ).state,
    ).toMatchObject({language: '', market: '', concern: ''});
  });
});
