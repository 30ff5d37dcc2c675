import {describe, expect, it} from 'vitest';
import {drawAnswer} from '../../../demo/configurator/drawn-answer.js';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import {checkPage} from '../../../demo/configurator/page-check/check-page.js';
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
  const hosted = {
    integrity: 'sha384-abc',
    styleIntegrity: 'sha384-def',
    frame: 'https://site.example/embed.html',
  };
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

  it.each(ATTRIBUTES)('with the answer in the page is read back whole: %o', async (attributes) => {
    const script = 'https://site.example/releases/1/bundle.js';
    const input = {config: CONFIG, look: LOOK, script, hosted, attributes};
    const {blocks} = SITES.html.snippet({...input, answer: await drawAnswer(input)});
    const text = blocks.map(({code}) => code).join('\n');
    const {state, landing, hasAnswer, issues} = loadText(text, emptyFormState());
    const again = toSnippetInput(state ?? emptyFormState(), landing);
    expect([issues, hasAnswer, again.config, again.look]).toEqual([[], true, CONFIG, LOOK]);
    expect(again).toMatchObject({script, attributes});
    // An answer has a language in it, so the tag names it.
    expect(again.attributes['lang']).toBe(attributes['lang'] ?? 'en');
  });
});

describe('the code with the answer in the page', () => {
  const written = async (change: Partial<SnippetInput> = {}): Promise<string> => {
    const input = {...toSnippetInput(emptyFormState()), ...change};
    const {blocks} = SITES.html.snippet({...input, answer: await drawAnswer(input)});
    return blocks[0]?.code ?? '';
  };

  it('needs no more of a policy than that both files may be fetched', async () => {
    const look = {...emptyFormState().look, accent: '#15803d'};
    expect(await written({look})).not.toMatch(
      /<style|\sstyle=|\son\w+=|<script(?![^>]*(?:src|json))/,
    );
  });

  it('has the clinic’s sum, its style beside the script, and no empty line', async () => {
    const code = await written({
      config: {version: 1, currency: 'USD', prices: {microneedling: 249.5}},
      script: '/te/bundle.js',
    });
    expect(code).toContain('$998');
    expect(code.match(/href="\/te\/prerendered\.css"/g)).toHaveLength(2);
    expect(code).not.toContain('\n\n');
    expect(code.length).toBeLessThan(60_000);
  });

  it('has nothing to mend on a page, unless an editor has taken the answer apart', async () => {
    const page = `<!doctype html><html><body><h1>Us</h1>${await written()}<footer>Bye</footer></body></html>`;
    expect(checkPage(page).findings).toEqual([]);
    const spilled = page.replace(/<\/?template[^>]*>/g, '');
    const said = checkPage(spilled).findings.map(({text}) => text);
    expect(said).toContainEqual(expect.stringContaining('has lost the tag <template>'));
  });
});
