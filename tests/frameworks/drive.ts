import type {Browser, ConsoleMessage, Page} from 'puppeteer-core';

/** What every example is asked, and what was seen where it does not hold. */
export const CHECKS = {
  attributes: 'Attributes',
  properties: 'Rich properties',
  events: 'Typed events',
  outside: 'Change from outside',
  person: 'Change by the person',
  condition: 'Shown and hidden',
  list: 'Lists',
  slots: 'Slots',
  types: 'Wrong values refused',
  hydration: 'Hydration',
  server: 'First answer from the server',
  quiet: 'Quiet console',
} as const;

export type Check = keyof typeof CHECKS;
/** True where a check holds; else what was seen. */
export type Seen = Partial<Record<Check, true | string>>;

type Estimator = HTMLElement &
  Readonly<Record<string, unknown>> & {
    readonly updateComplete: Promise<boolean>;
    readonly estimate: {
      readonly currency: string;
      readonly inputs: Readonly<Record<string, string>>;
      readonly options: readonly {
        readonly treatment: string;
        readonly costPerSession: {readonly likely: number} | null;
      }[];
    };
  };

interface State {
  readonly inputs: Readonly<Record<string, string>>;
  readonly costs: readonly string[];
  readonly currency: string;
  readonly flags: readonly unknown[];
  readonly slotted: readonly (string | null)[];
  readonly isFirst: boolean;
}

/** What stands on the page, estimator by estimator. */
const statesIn = async (page: Page): Promise<readonly State[]> =>
  await page.evaluate(async () => {
    const all = [...document.querySelectorAll<Estimator>('treatment-estimator')];
    const known = globalThis as {first?: Element; fromServer?: Element};
    known.first ??= known.fromServer ?? all[0];
    return await Promise.all(
      all.map(async (element) => {
        await element.updateComplete;
        const {inputs, options, currency} = element.estimate;
        const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=extra]');
        return {
          inputs: {...inputs},
          currency,
          costs: options.map(
            ({treatment, costPerSession}) => `${treatment} ${costPerSession?.likely ?? ''}`,
          ),
          flags: [element['noCharts'], element['shareAnswers'], element['debug']],
          slotted: (slot?.assignedElements() ?? []).map(({textContent}) => textContent),
          isFirst: element === known.first,
        };
      }),
    );
  });

const says = (isSo: boolean, seen: unknown): true | string => isSo || JSON.stringify(seen);

/** An example as it opens: everything set has arrived. */
function opened(states: readonly State[]): Seen {
  const [state] = states;
  const {inputs = {}, costs = [], currency, flags = [], slotted} = state ?? {};
  return {
    attributes: says(
      states.length === 1 && inputs['concern'] === 'acne-scars' && inputs['skinTone'] === 'IV',
      inputs,
    ),
    properties: says(
      costs[0] === 'microneedling 24900' &&
        costs.map((cost) => cost.split(' ')[0]).join() === 'microneedling,ipl,none' &&
        currency === 'EUR' &&
        flags.map(Boolean).join() === 'false,true,false',
      [costs, currency, flags],
    ),
    slots: says(slotted?.join() === 'Open on Saturdays, too.', slotted),
  };
}

const press = async (page: Page, id: string): Promise<void> => {
  await page.click(`#${id}`);
  // Frameworks that wait for a turn of their own.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
};

/** The price once the page has set another configuration, where it does. */
async function priceInSpring(page: Page): Promise<string | undefined> {
  if (!(await page.$('#spring'))) return undefined;
  await press(page, 'spring');
  return (await statesIn(page))[0]?.costs[0];
}

/** A person answers, and the page follows; then the page changes, hides and repeats it. */
async function used(page: Page): Promise<Seen> {
  await page.select('treatment-estimator >>> .severity select', 'severe');
  const [answered] = await statesIn(page);
  const said = await page.$eval('#said', ({textContent}) => textContent);
  await press(page, 'other');
  const [changed] = await statesIn(page);
  await press(page, 'hide');
  const hidden = await statesIn(page);
  await press(page, 'hide');
  const shown = await statesIn(page);
  await press(page, 'more');
  const several = await statesIn(page);
  const inSpring = await priceInSpring(page);
  const isWhole = ({inputs, costs, slotted}: State): boolean =>
    inputs['concern'] === 'wrinkles' && costs[0] === 'microneedling 24900' && slotted.length === 1;
  return {
    ...(inSpring !== undefined && {properties: says(inSpring === 'microneedling 19900', inSpring)}),
    events: says(said === 'severe EUR', said),
    person: says(answered?.inputs['severity'] === 'severe', answered),
    outside: says(
      changed?.inputs['concern'] === 'wrinkles' && changed.inputs['severity'] === 'severe',
      changed,
    ),
    condition: says(hidden.length === 0 && shown.length === 1 && shown.every(isWhole), [
      hidden.length,
      shown,
    ]),
    list: says(several.length === 3 && several.every(isWhole), several),
  };
}

/** Keeps the first tag that comes, with the HTML where a server has written it. */
async function watchFirst(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      const first = document.querySelector('treatment-estimator');
      if (!first) return;
      observer.disconnect();
      (globalThis as {fromServer?: Element}).fromServer ??= first;
    }).observe(document, {childList: true, subtree: true});
  });
}

/** What Lit says of itself while a page is being developed. */
export const isNoise = (message: ConsoleMessage): boolean =>
  ['warn', 'error'].includes(message.type()) && !message.text().includes('Lit is in dev mode');

/** Opens an example and goes through all that it can do. */
export async function drive(browser: Browser, url: string): Promise<Seen> {
  const page = await browser.newPage();
  const noises: string[] = [];
  page.on('pageerror', (error) => noises.push(String(error)));
  page.on('console', (message) => {
    if (isNoise(message)) noises.push(message.text());
  });
  try {
    await page.setViewport({width: 1200, height: 900});
    await watchFirst(page);
    await page.goto(url, {waitUntil: 'networkidle0'});
    await page.waitForSelector('treatment-estimator >>> h2');
    const states = await statesIn(page);
    const first = opened(states);
    const then = await used(page);
    const seen: Seen = {...first, ...then, ...(first.properties !== true && first)};
    return {
      ...seen,
      hydration: says(states[0]?.isFirst === true, 'the element is another'),
      quiet: says(noises.length === 0, noises),
    };
  } catch (error) {
    return {attributes: String(error), quiet: says(noises.length === 0, noises)};
  } finally {
    await page.close();
  }
}
