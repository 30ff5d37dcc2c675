import {expect} from '@open-wc/testing';
import {violations} from '../support/axe.js';
import {openPage, type Page} from '../support/page.js';
import {waitUntil} from '../support/wait-until.js';

const STYLES = ['demo.css', 'configurator/configurator.css', 'configurator/preview.css']
  .map((file) => `<link rel="stylesheet" href="/demo/${file}">`)
  .join('');

/** `fragment` is what a link brings behind the “#”. */
const openConfigurator = (width = 1200, fragment = ''): Promise<Page> =>
  openPage({
    width,
    height: 800,
    head: `${STYLES}<script>location.hash = ${JSON.stringify(fragment)};</script><script src="/node_modules/axe-core/axe.min.js"></script>`,
    body: `<main class="configurator"><h1>Set it up</h1><div id="work"></div><div id="configurator"></div></main><script type="module" src="/demo/configurator/configurator.ts"></script>`,
  });

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

/** Custom properties that the product documents as colours: `--te-ink` … */
async function documentedColours(): Promise<readonly string[]> {
  const {modules} = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  return modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({cssProperties = []}) => cssProperties)
    .filter(({syntax}) => syntax === '<color>')
    .map(({name}) => name);
}

/** The page as the owner of a clinic uses it: by the names of its fields. */
class Owner {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  find(id: string): HTMLInputElement {
    const found = this.#page.document.getElementById(id);
    if (found === null) throw new Error(`There is no #${id}.`);
    return found as HTMLInputElement;
  }

  has = (id: string): boolean => this.#page.document.getElementById(id) !== null;
  press = (id: string): void => {
    this.find(id).click();
  };
  said = (id: string): string => this.find(id).textContent.replace(/\s+/g, ' ').trim();

  /** Types into a field, and stays there. */
  type(id: string, text: string): void {
    const field = this.find(id);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }

  /** Types into a field and goes on. */
  write(id: string, text: string): void {
    this.type(id, text);
    this.find(id).dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
  }

  get config(): unknown {
    return this.#page.el.config;
  }

  /** What the preview sets a custom property to. */
  valueOf(property: string): string {
    return this.#page.el.style.getPropertyValue(property);
  }
}

describe('the configurator', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('hands prices over to the element as they are typed', async () => {
    const owner = new Owner(await openConfigurator());
    owner.press('offer-microneedling');
    owner.type('microneedling-session', '249,50');
    expect(owner.config).to.deep.equal({
      version: 1,
      prices: {microneedling: 249.5},
      treatments: ['microneedling'],
    });
  });

  it('writes into the code what the element has', async () => {
    const owner = new Owner(await openConfigurator());
    owner.press('offer-ipl');
    owner.write('ipl-course-3', '299');
    owner.write('disclaimer', 'Ask us. <3');
    const [, json = ''] =
      /slot="config">([\s\S]*?)<\/script>/.exec(owner.find('snippet-1').textContent) ?? [];
    expect(JSON.parse(json)).to.deep.equal(owner.config);
  });

  it('says what is wrong beside the field once somebody has left it, and keeps what was typed', async () => {
    const owner = new Owner(await openConfigurator());
    owner.press('offer-ipl');
    owner.type('ipl-session', 'chea');
    expect(owner.has('ipl-session-problem')).to.equal(false);
    owner.write('ipl-session', 'cheap');
    expect(owner.said('ipl-session-problem')).to.contain('is no amount');
    expect(owner.find('ipl-session').getAttribute('aria-describedby')).to.contain(
      'ipl-session-problem',
    );
    expect(owner.find('ipl-session').value).to.equal('cheap');
    expect(owner.said('look-at')).to.contain('IPL, one session: “cheap” is no amount');
  });

  it('says where the face has another price than the main fields, and leads to it', async () => {
    const page = await openConfigurator();
    const owner = new Owner(page);
    owner.press('offer-ipl');
    owner.press('ipl-add-area');
    owner.find('ipl-area-1-area').value = 'face';
    owner.find('ipl-area-1-area').dispatchEvent(new Event('change', {bubbles: true}));
    owner.write('ipl-area-1-session', '350');
    owner.write('ipl-session', '300');
    expect(owner.config).to.deep.include({prices: {ipl: {session: 300, areas: {face: 350}}}});
    expect(owner.said('ipl-face-apart')).to.contain('a price of its own, 350');
    owner.press('ipl-to-face');
    expect(page.document.activeElement?.id).to.equal('ipl-area-1-session');
    owner.press('ipl-area-1-remove');
    expect(owner.has('ipl-face-apart')).to.equal(false);
    owner.press('ipl-face-only');
    expect(owner.config).to.deep.include({prices: {ipl: {areas: {face: 300}}}});
  });

  it('says beside the code and once it is copied which field is not in it', async () => {
    const page = await openConfigurator();
    const owner = new Owner(page);
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {writeText: () => Promise.resolve()},
    });
    expect(owner.has('left-out')).to.equal(false);
    owner.write('consultation', '5O');
    expect(owner.said('left-out')).to.contain('1 field is wrong');
    expect(owner.said('left-out')).to.contain('“5O” is no amount');
    owner.press('copy-1');
    const status = (): string => page.document.querySelector('.status')?.textContent ?? '';
    await waitUntil(() => status().startsWith('Copied'));
    expect(status()).to.match(/^Copied, but not as you typed it: .*onsult/);
    owner.write('consultation', '50');
    expect(owner.has('left-out')).to.equal(false);
    owner.press('copy-1');
    await waitUntil(() => status() === 'Copied.');
  });

  it('names colours that cannot be read', async () => {
    const owner = new Owner(await openConfigurator());
    owner.write('look-accent', '#f4a6b8');
    owner.write('look-paper', 'white');
    expect(owner.said('look-at')).to.contain('Buttons, ticks and focus on the paper: contrast');
    owner.press('mend-1');
    expect(owner.said('look-at')).to.contain('Nothing');
    owner.press('reset-look');
    expect(owner.said('look-at')).to.contain('Nothing');
  });

  it('has for each colour of the manifest a field, a line of code, its preview, and the way back', async () => {
    const colours = await documentedColours();
    const owner = new Owner(await openConfigurator());
    const valueFor = (index: number): string => `#40404${index}`;
    const fieldFor = (property: string): string => property.replace('--te-', 'look-');
    expect(colours).to.include.members(['--te-accent', '--te-fourth', '--te-quiet']);
    for (const property of colours)
      expect(owner.find(`${fieldFor(property)}-picker`).value).not.to.equal('#000000');
    colours.forEach((property, index) => {
      owner.write(fieldFor(property), valueFor(index));
    });
    const code = owner.find('snippet-1').textContent;
    owner.press('reset-look');
    owner.find('json-text').value = code;
    owner.press('load-text');
    colours.forEach((property, index) => {
      const value = valueFor(index);
      expect(code).to.contain(`${property}: ${value};`);
      expect(owner.find(fieldFor(property)).value).to.equal(value);
      expect(owner.find(`${fieldFor(property)}-picker`).value).to.equal(value);
      expect(owner.valueOf(property)).to.equal(value);
    });
  });

  it('keeps what is typed, and forgets it when it is told to', async () => {
    const owner = new Owner(await openConfigurator());
    expect(localStorage.length).to.equal(0);
    expect(owner.has('forget')).to.equal(false);
    owner.write('contact-link', 'half a link');
    const later = new Owner(await openConfigurator());
    expect(later.find('contact-link').value).to.equal('half a link');
    later.press('forget');
    later.write('contact-link', '/ask');
    expect(localStorage.length).to.equal(0);
  });

  it('warns whoever leaves with work that is neither kept nor taken along', async () => {
    const page = await openConfigurator();
    const owner = new Owner(page);
    const warns = (): boolean =>
      !page.window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    owner.write('contact-link', '/ask');
    expect(warns()).to.equal(false);
    owner.press('keep');
    expect(warns()).to.equal(true);
    owner.press('start-again');
    expect(warns()).to.equal(false);
  });

  it('takes back one change after the other', async () => {
    const owner = new Owner(await openConfigurator());
    owner.write('contact-link', '/a');
    owner.write('contact-link', '/ask');
    owner.write('booking-link', '555-1234');
    expect(owner.said('booking-link-mended')).to.equal('Becomes tel:5551234');
    owner.press('start-again');
    owner.press('undo');
    expect(owner.find('booking-link').value).to.equal('555-1234');
    owner.press('undo');
    expect([owner.find('booking-link').value, owner.find('contact-link').value]).to.deep.equal([
      '',
      '/ask',
    ]);
    owner.press('undo');
    expect(owner.find('contact-link').value).to.equal('');
    expect(owner.has('undo')).to.equal(false);
  });

  it('shows a set-up that came by a link, and keeps one’s own beside it', async () => {
    const giver = new Owner(await openConfigurator());
    giver.press('offer-ipl');
    giver.write('ipl-session', '250');
    giver.write('look-accent', '#15803d');
    giver.write('script', 'https://clinic.example/bundle.js');
    giver.press('share');
    await waitUntil(() => giver.has('share-link'));
    const {hash} = new URL(giver.find('share-link').value);
    localStorage.clear();
    const mine = new Owner(await openConfigurator());
    mine.write('contact-link', '/mine');
    const taker = new Owner(await openConfigurator(1200, hash));
    expect(taker.config).to.deep.equal(giver.config);
    expect(taker.find('look-accent').value).to.equal('#15803d');
    expect(taker.find('script').value).not.to.contain('clinic.example');
    taker.press('undo');
    expect(taker.find('contact-link').value).to.equal('/mine');
  });

  it('takes colours from a logo, and none that cannot be read', async () => {
    const page = await openConfigurator();
    const owner = new Owner(page);
    const logo = new DataTransfer();
    const drawing = '<svg><path fill="#f4a6b8"/></svg>';
    logo.items.add(new File([drawing], 'logo.svg', {type: 'image/svg+xml'}));
    owner.find('logo-file').files = logo.files;
    owner.find('logo-file').dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(() => owner.has('use-logo-colours'));
    owner.press('use-logo-colours');
    expect(owner.valueOf('--te-accent')).to.match(/^light-dark\(#/);
    expect(owner.said('look-at')).to.contain('Nothing');
    expect(owner.find('look-accent-picker').value).not.to.equal('#f4a6b8');
  });

  it('says what keeps the comparison from working on a page', async () => {
    const owner = new Owner(await openConfigurator());
    owner.find('page-source').value =
      '<body><treatment-estimator skintone="V"></treatment-estimator>';
    owner.press('check-page');
    expect(owner.said('page-found')).to.contain('no script of ours');
    expect(owner.said('page-found')).to.contain('is “skin-tone” meant?');
  });

  it('takes a text in, says what cannot be used, and brings the fields back', async () => {
    const owner = new Owner(await openConfigurator());
    owner.write('contact-link', '/ask');
    owner.find('json-text').value = '{"closedDays": [7, 9]}';
    owner.press('load-text');
    expect(owner.find('closed-7').checked).to.equal(true);
    expect(owner.said('loaded')).to.contain('closedDays.1: found 9');
    owner.press('undo-load');
    expect(owner.find('contact-link').value).to.equal('/ask');
  });

  /** What is given to be read, the press or the file that gives it, and what is said where it is wrong. */
  const GIVEN: readonly (readonly [field: string, given: string, press: string, says: string])[] = [
    ['page-source', '', 'check-page', 'Paste the source'],
    ['page-file', '', '', 'empty'],
    ['json-text', '', 'load-text', 'Paste the code'],
    ['json-text', 'Hello', 'load-text', 'could not be used'],
    ['json-file', 'Hello', '', 'could not be used'],
    ['logo-file', 'no picture', '', 'cannot read'],
  ];
  for (const [field, given, press, says] of GIVEN)
    it(`marks the field “${field}” where “${given}” cannot be read, until it is given anew`, async () => {
      const page = await openConfigurator();
      const owner = new Owner(page);
      for (const step of page.document.querySelectorAll('details')) step.open = true;
      const input = owner.find(field);
      if (press === '') {
        const files = new DataTransfer();
        files.items.add(new File([given], 'given.png', {type: 'image/png'}));
        input.files = files.files;
        input.dispatchEvent(new Event('change', {bubbles: true}));
      } else {
        input.value = given;
        owner.press(press);
      }
      await waitUntil(() => owner.has(`${field}-problem`));
      expect(owner.said(`${field}-problem`)).to.contain(says);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(input.getAttribute('aria-describedby')).to.contain(`${field}-problem`);
      expect(page.document.activeElement?.id).to.equal(field);
      if (press === '') return;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      expect(owner.has(`${field}-problem`)).to.equal(false);
      expect(input.hasAttribute('aria-invalid')).to.equal(false);
    });

  for (const width of [360, 1200]) {
    it(`has no fault that axe finds, and nothing wider than the page, at ${width} pixels`, async () => {
      const page = await openConfigurator(width);
      const owner = new Owner(page);
      owner.press('offer-microneedling');
      owner.write('microneedling-session', 'cheap');
      for (const row of [
        'microneedling-add-course',
        'microneedling-add-area',
        'microneedling-add-usual',
        'add-question',
      ])
        owner.press(row);
      for (const step of page.document.querySelectorAll('details')) step.open = true;
      expect(await violations(page.document, page.window)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
