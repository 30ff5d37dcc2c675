import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {contrastFailures, type ContrastFailure} from '../../src/element/contrast-failures.js';
import {estimatorIn} from '../support/harness.js';
import {openPage, type Page} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const LIGHT = 'color-scheme: light; background: white; ';
const DARK = 'color-scheme: dark; background: #111; ';

const failuresWith = async (style: string): Promise<readonly ContrastFailure[]> =>
  contrastFailures(
    (await estimatorIn(html`<div style=${style}><treatment-estimator></treatment-estimator></div>`))
      .el,
  );
const tokensWith = async (style: string): Promise<string[]> => [
  ...new Set((await failuresWith(style)).map(({token}) => token)),
];
const find = (
  failures: readonly ContrastFailure[],
  token: string,
  against: string,
): ContrastFailure | undefined =>
  failures.find((each) => each.token === token && each.against === against);

describe('colours that many cannot read', () => {
  for (const [scheme, style] of Object.entries({light: LIGHT, dark: DARK})) {
    it(`are none of ours, on a ${scheme} page`, async () => {
      expect(await failuresWith(style)).to.deep.equal([]);
    });
  }

  for (const token of [
    '--te-ink',
    '--te-quiet',
    '--te-first',
    '--te-second',
    '--te-third',
    '--te-fourth',
  ]) {
    it(`are named: ${token}`, async () => {
      expect(await tokensWith(`${LIGHT}${token}: #aaa`)).to.include(token);
    });
  }

  it('come with their ratio and what is needed', async () => {
    const found = find(
      await failuresWith(`${LIGHT}--te-paper: white; --te-first: #777`),
      '--te-first',
      '--te-paper',
    );
    expect(found?.ratio).to.be.closeTo(4.48, 0.005);
    expect(found?.needed).to.equal(4.5);
  });

  it('are held against charts and notes too, which are a little darker than paper', async () => {
    const failures = await failuresWith(`${LIGHT}--te-first: #767676`);
    expect(failures.map(({token, against}) => [token, against])).to.deep.equal([
      ['--te-first', 'the background of charts and notes'],
    ]);
  });

  it('are quiet text that is mixed from a pale ink', async () => {
    expect(await tokensWith(`${LIGHT}--te-ink: #666`)).to.deep.equal(['--te-quiet']);
  });

  for (const colour of [
    'oklch(0.85 0.1 150)',
    'color(display-p3 0.8 0.9 0.8)',
    'hsl(120 40% 80%)',
    'color-mix(in oklab, white, green 20%)',
    'light-dark(#ccc, black)',
    'rgb(0 0 0 / 20%)',
  ]) {
    it(`are found in any notation: ${colour}`, async () => {
      expect(await tokensWith(`${LIGHT}--te-first: ${colour}`)).to.deep.equal(['--te-first']);
    });
  }

  it('are seen against what lies behind a paper that lets it through', async () => {
    const dark =
      '--te-ink: #eee; --te-first: #9cf; --te-second: #fc9; --te-third: #cfc; --te-fourth: #fcf; --te-paper: transparent; ';
    expect(await tokensWith(`${LIGHT}background: #222; ${dark}`)).to.deep.equal([]);
    expect(await tokensWith(`${LIGHT}${dark}`)).to.include.members([
      '--te-ink',
      '--te-first',
      '--te-fourth',
    ]);
  });

  it('are gone with the change that mends them, at once', async () => {
    const {el} = await estimatorIn(
      html`<treatment-estimator style="--te-first: #bbb"></treatment-estimator>`,
    );
    expect(contrastFailures(el)).not.to.be.empty;
    el.style.setProperty('--te-first', '#333');
    expect(contrastFailures(el)).to.deep.equal([]);
  });

  it('are none before the estimator stands on a page', () => {
    expect(contrastFailures(document.createElement('treatment-estimator'))).to.deep.equal([]);
  });

  it('leave nothing behind that was needed to find them', async () => {
    const {el, root} = await estimatorIn(html`<treatment-estimator></treatment-estimator>`);
    const before = root.querySelectorAll('*').length;
    contrastFailures(el);
    expect(root.querySelectorAll('*').length).to.equal(before);
  });
});

describe('the console', () => {
  const head =
    '<script>window.said = []; console.warn = (words) => { if (!words.startsWith("Lit")) said.push(words); };</script>';
  const open = (css = ''): Promise<Page> =>
    openPage({head, css: `:root { color-scheme: light; } ${css}`});
  const said = ({window}: Page): string[] => (window as unknown as {said: string[]}).said;
  const set = ({document}: Page, accent: string): void => {
    document.documentElement.style.setProperty('--te-first', accent);
  };
  const untilSaid = (page: Page, times: number): Promise<void> =>
    waitUntil(() => said(page).length >= times, 'Nothing was said', {interval: 10});
  /**
   * Long enough for a warning: two frames, and a file that is asked for after the one it would come
   * from.
   */
  const settled = async ({window}: Page): Promise<void> => {
    await new Promise((painted) =>
      window.requestAnimationFrame(() => window.requestAnimationFrame(painted)),
    );
    await (await window.fetch('/src/element/contrast-failures.ts')).text();
    await new Promise((painted) => window.requestAnimationFrame(painted));
  };

  it('names token, ratio and what is needed', async () => {
    const page = await open(':root { --te-first: #aaa; --te-paper: white; }');
    await untilSaid(page, 1);
    expect(said(page)[0]).to.match(/^<treatment-estimator> /);
    expect(said(page)[0]).to.include('--te-first against --te-paper: 2.32, needed 4.5');
  });

  it('hears it once for the same colours', async () => {
    const page = await open(':root { --te-first: #aaa; }');
    await untilSaid(page, 1);
    page.document.documentElement.style.setProperty('--te-font', 'monospace');
    await settled(page);
    expect(said(page)).to.have.length(1);
  });

  it('hears it again for others', async () => {
    const page = await open();
    set(page, '#aaa');
    await untilSaid(page, 1);
    set(page, '#999');
    await untilSaid(page, 2);
    expect(said(page)[1]).to.include('--te-first against --te-paper: 2.84');
  });

  it('hears nothing of colours that can be read', async () => {
    const page = await open(':root { --te-first: #024; --te-ink: #210; }');
    await settled(page);
    expect(said(page)).to.deep.equal([]);
  });

  it('hears nothing of ours, and nothing is fetched to look at them', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      const page = await openPage({head, css: `:root { color-scheme: ${colorScheme}; }`});
      await new Promise((painted) =>
        page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(painted)),
      );
      await (await page.window.fetch('/package.json?witness')).text();
      expect(said(page)).to.deep.equal([]);
      expect(page.fetched()).not.to.include('/src/element/contrast-failures.ts');
    }
  });
});

describe('the themes of the demo can be read', () => {
  for (const theme of ['calm', 'clinical', 'night']) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme}, on a ${scheme} page`, async () => {
        const css = await (await fetch(`/demo/themes/${theme}.css`)).text();
        const {el} = await openPage({
          css: `:root { color-scheme: ${scheme}; } ${css}`,
          body: `<treatment-estimator class="${theme}"></treatment-estimator>`,
        });
        expect(css).to.include(`.${theme} {`);
        expect(contrastFailures(el)).to.deep.equal([]);
      });
    }
  }
});
