import {describe, expect, it} from 'vitest';
import {checkPage} from '../../../demo/configurator/page-check/check-page.js';
import {scriptFindings, scriptsIn} from '../../../demo/configurator/page-check/script-findings.js';
import {emptyFormState} from '../../../demo/configurator/form-state.js';
import {toSnippetInput} from '../../../demo/configurator/snippets/snippet.js';
import {SITES} from '../../../demo/configurator/snippets/sites.js';

const JSON_TEXT = '{"version": 1, "prices": {"ipl": 250}}';
const CONFIG = `<script type="application/json" slot="config">${JSON_TEXT}</script>`;
const SCRIPT = '<script type="module" src="/treatment-estimator/bundle.js"></script>';
const TAG = `<treatment-estimator market="US">${CONFIG}<span>It needs JavaScript.</span></treatment-estimator>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Clinic</title>${head}</head><body><main><h1>Our treatments</h1><p>Come in.</p>${body}<footer>Bye</footer></main></body></html>`;

const said = (source: string): string =>
  checkPage(source)
    .findings.map(({text, mend}) => `${text} ${mend}`)
    .join('\n');

describe('a page on which all is right', () => {
  it.each([
    ['as it is pasted', page(TAG + SCRIPT)],
    ['with the script first', page(SCRIPT + TAG)],
    ['with two tags and one script', page(TAG + TAG + SCRIPT)],
    [
      'with a bundle as a classic script',
      page(`${TAG}<script defer src="https://cdn.example/bundle.js"></script>`),
    ],
    [
      'with integrity',
      page(
        `${TAG}<script src="https://cdn.example/bundle.js" integrity="sha384-x" crossorigin="anonymous"></script>`,
      ),
    ],
    [
      'in a paragraph, with attributes of builders',
      page(
        `<p><treatment-estimator class="a" data-x="1" id="te" concern="wrinkles">${CONFIG}</treatment-estimator></p>${SCRIPT}`,
      ),
    ],
    ['without prices', page(`<treatment-estimator></treatment-estimator>${SCRIPT}`)],
    [
      'with a policy that lets it in',
      page(
        TAG + SCRIPT,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`,
      ),
    ],
    ['in a frame', page('<iframe src="https://estimator.example/embed.html#market=US"></iframe>')],
  ])('%s has nothing to mend', (_, source) => {
    expect(checkPage(source).findings).toEqual([]);
  });

  it.each(['html', 'wordpress', 'squarespace', 'shopify'] as const)(
    'has the code of this page for %s',
    (site) => {
      const state = emptyFormState();
      state.market = 'GB';
      state.treatments.ipl.offered = true;
      state.treatments.ipl.price.session = '250';
      state.disclaimer = 'A & B: “5” <3';
      const [block] = SITES[site].snippet(toSnippetInput(state)).blocks;
      // Shopify writes the address of its file when it serves the page.
      const code = block?.code.replace(/\{\{.*?\}\}/, '/assets/bundle.js') ?? '';
      const {findings, seen} = checkPage(page(code));
      expect(findings).toEqual([]);
      expect(seen.join(', ')).toMatch(/^One tag, a configuration, the script .*bundle\.js$/);
    },
  );
});

describe('what is wrong on a page is told:', () => {
  it.each([
    ['nothing of ours', page('<p>Hello</p>'), 'no <treatment-estimator>'],
    ['not a whole page', 'hello', 'View page source'],
    ['the tag in a comment', page(`<!-- ${TAG} -->${SCRIPT}`), 'no <treatment-estimator>'],
    [
      'code as text',
      page(TAG.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
      'stands on the page as text',
    ],
    ['no script', page(TAG), 'no script of ours'],
    ['two scripts', page(`${TAG}${SCRIPT}<script src="/old/bundle.js"></script>`), 'Two scripts'],
    [
      'a module without its type',
      page(`${TAG}<script src="/a/define.js"></script>`),
      'lost its type="module"',
    ],
    [
      'a script that a banner holds back',
      page(`${TAG}<script type="text/plain" data-category="marketing" src="/bundle.js"></script>`),
      'held back',
    ],
    [
      'a script that an optimiser holds back',
      page(`${TAG}<script type="0a1-module" src="/bundle.js"></script>`),
      'held back',
    ],
    [
      'integrity without crossorigin',
      page(`${TAG}<script src="https://cdn.example/bundle.js" integrity="sha384-x"></script>`),
      'without “crossorigin”',
    ],
    ['http', page(`${TAG}<script src="http://cdn.example/bundle.js"></script>`), 'without https'],
    [
      'curly quotes around the address',
      page(`${TAG}<script src=“/treatment-estimator/bundle.js”></script>`),
      'curly',
    ],
    [
      'a policy without the host',
      page(
        `${TAG}<script src="https://cdn.example/bundle.js"></script>`,
        `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
      ),
      'https://cdn.example',
    ],
    [
      'a policy without scripts',
      page(
        TAG + SCRIPT,
        `<meta http-equiv="content-security-policy" content="default-src 'none'">`,
      ),
      "Add 'self'",
    ],
    [
      'a tag that closes itself',
      page(`<treatment-estimator market="US" />${SCRIPT}`),
      'ends with “/>”',
    ],
    ['a tag that never ends', page(`<treatment-estimator market="US">${SCRIPT}`), 'not closed'],
    [
      'an unknown attribute',
      page(`<treatment-estimator skintone="IV"></treatment-estimator>${SCRIPT}`),
      'is “skin-tone” meant?',
    ],
    [
      'an unknown concern',
      page(`<treatment-estimator concern="scarring"></treatment-estimator>${SCRIPT}`),
      'concern="scarring" is not known',
    ],
    [
      'an unknown country',
      page(`<treatment-estimator market="UK"></treatment-estimator>${SCRIPT}`),
      'market="UK" is not known',
    ],
    [
      'no language',
      page(`<treatment-estimator lang="klingon!"></treatment-estimator>${SCRIPT}`),
      'is no language',
    ],
    [
      'curly quotes',
      page(TAG.replace(JSON_TEXT, JSON_TEXT.replaceAll('"', '&#8220;')) + SCRIPT),
      'curly quotes. It can still be read',
    ],
    [
      'paragraphs inside',
      page(TAG.replace(JSON_TEXT, `<p>${JSON_TEXT}</p>`) + SCRIPT),
      'paragraphs inside',
    ],
    [
      'escapes',
      page(TAG.replace(JSON_TEXT, JSON_TEXT.replaceAll('"', '&quot;')) + SCRIPT),
      'HTML escapes',
    ],
    [
      'half a configuration',
      page(TAG.replace(JSON_TEXT, JSON_TEXT.slice(0, 20)) + SCRIPT),
      'cannot be read',
    ],
    [
      'a price that is none',
      page(TAG.replace('250', '"cheap"') + SCRIPT),
      'prices.ipl is not used',
    ],
    [
      'a script without its slot',
      page(TAG.replace(' slot="config"', '') + SCRIPT),
      'lost its slot="config"',
    ],
    [
      'a configuration without its script',
      page(TAG.replace(CONFIG, JSON_TEXT) + SCRIPT),
      'without its script',
    ],
    [
      'a configuration that people read',
      page(TAG.replace(CONFIG, JSON_TEXT) + SCRIPT),
      'Visitors read the configuration',
    ],
    [
      'rules that people read',
      page(`/* Keeps the room free */ treatment-estimator { display: block; }${TAG}${SCRIPT}`),
      'Visitors read the style rules',
    ],
  ])('%s', (_, source, words) => {
    expect(said(source)).toContain(words);
  });

  it('a hash that is not that of the file', () => {
    const script = 'https://estimator.example/releases/1.0.0/bundle.js';
    const source = page(`${TAG}<script src="${script}" integrity="sha384-b" crossorigin></script>`);
    const hosted = {script, integrity: 'sha384-a', styleIntegrity: 'sha384-b', frame: ''};
    expect(scriptFindings(source, scriptsIn(source), hosted)).toHaveLength(1);
  });
});

it.each([
  '',
  '<',
  '<treatment-estimator',
  '<script',
  '<!--',
  '\u0000',
  '<treatment-estimator>'.repeat(2000),
])('any text is read: %s', (source) => {
  expect(() => checkPage(source)).not.toThrow();
});
