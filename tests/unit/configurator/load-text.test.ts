import {describe, expect, it} from 'vitest';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import {SITE_IDS, SITES} from '../../../demo/configurator/snippets/sites.js';
import {toSnippetInput, type SnippetInput} from '../../../demo/configurator/snippets/snippet.js';
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

describe('what this page writes', () => {
  const hosted = {integrity: 'sha384-abc', frame: 'https://site.example/embed.html'};
  const CONFIG = {
    version: 1,
    prices: {microneedling: 249},
    bookingLink: 'https://clinic.example/?a=1&b=2',
    disclaimer: `5 < 6 & "so" on: it’s {{ ours }} {% too %} \\`,
  } as const;
  /** Each attribute alone, all of them, and none. */
  const ATTRIBUTES: readonly Readonly<Record<string, string>>[] = [
    {},
    {lang: 'ar'},
    {market: 'GB'},
    {concern: 'pores'},
    {concern: 'pores', layout: 'compact'},
    {lang: 'de', market: 'EU', concern: 'wrinkles', layout: 'compact'},
  ];
  const LOOK = {...emptyFormState().look, accent: '#15803d', radius: '0'};

  /** Every text that a clinic may copy: each block that names the tag, and all blocks together. */
  const texts = (input: SnippetInput, site: (typeof SITE_IDS)[number]): readonly string[] => {
    const codes = SITES[site].snippet(input).blocks.map(({code}) => code);
    const isWhole = (code: string): boolean =>
      /<treatment-estimator|<TreatmentEstimator|embed\.html#|^(?:lang|market|concern|config)\n/.test(
        code,
      );
    return [...codes.filter(isWhole), codes.filter((code) => !code.startsWith('lang')).join('\n')];
  };

  it.each(SITE_IDS.flatMap((site) => ATTRIBUTES.map((attributes) => ({site, attributes}))))(
    'for $site is read back whole: $attributes',
    ({site, attributes}) => {
      const script = 'https://site.example/releases/1/bundle.js';
      const input = {config: CONFIG, look: LOOK, script, hosted, attributes};
      const before = {...emptyFormState(), look: LOOK, script};
      for (const text of texts(input, site)) {
        const {state = emptyFormState(), landing, issues} = loadText(text, before);
        expect(issues).toEqual([]);
        const again = toSnippetInput(state, landing);
        expect(again).toMatchObject({config: CONFIG, look: LOOK, attributes});
        expect(Object.keys(again.attributes)).toEqual(Object.keys(attributes));
      }
    },
  );

  it('of a component keeps the colours, which stand in another file', () => {
    const [block] = SITES.react.snippet(toSnippetInput(emptyFormState())).blocks;
    const state = {...emptyFormState(), look: LOOK};
    expect(loadText(block?.code ?? '', state).state?.look).toEqual(LOOK);
  });

  it('for a page of its own leaves the concern of the other pages', () => {
    const state: FormState = {...emptyFormState(), concern: 'acne-scars'};
    const [block] = SITES.html.snippet(toSnippetInput(state, 'pores')).blocks;
    const {state: next, landing} = loadText(block?.code ?? '', state);
    expect([next?.concern, landing]).toEqual(['acne-scars', 'pores']);
  });
});
