/** What stands in a part after it was opened. */
export type State = 'shows' | 'says that it cannot' | 'is empty';

/** What a person found who opened everything: the state of each part by its name. */
export interface Visit {
  /** Undefined where what stands between the tags is shown in place of the answer. */
  readonly headline: string | undefined;
  readonly parts: Readonly<Record<string, State>>;
  readonly taken: Taken;
}

/** How often something was printed, copied and saved. */
export interface Taken {
  papers: number;
  texts: number;
  files: number;
}

declare global {
  var fullVisit: () => Promise<Visit>;
  var taken: Taken;
}

const CANNOT = 'could not be loaded';
const PATIENCE_MS = 5000;

type Estimator = HTMLElement & {readonly updateComplete: Promise<unknown>};

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 10));

/** Waits for what is bound to come; whether it has. */
async function comes(isThere: () => boolean, patience = PATIENCE_MS): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += 10) {
    if (isThere()) return true;
    await pause();
  }
  return isThere();
}

const textOf = (node: Element | null): string => (node?.textContent ?? '').trim();

const stateOf = (text: string): State =>
  text === '' ? 'is empty' : text.includes(CANNOT) ? 'says that it cannot' : 'shows';

/** Uses every part as a person does who wants to see all of it, in an order that never changes. */
globalThis.fullVisit = async () => {
  const el = document.querySelector('treatment-estimator') as Estimator;
  const parts: Record<string, State> = {};
  await comes(() => textOf(el.shadowRoot?.querySelector('.head') ?? null) !== '' || isFallback(el));
  if (isFallback(el)) return {headline: undefined, parts, taken: globalThis.taken};
  const root = el.shadowRoot as ShadowRoot;
  await charts(el, parts);
  for (const fold of root.querySelectorAll<HTMLDetailsElement>('.compare, .fold, .method'))
    parts[fold.id || fold.className] = await opened(fold);
  await giveFirstDay(root);
  await pressAll(root, parts);
  // Another answer, with all parts open.
  root.querySelector<HTMLInputElement>('input[name=concern][value=wrinkles]')?.click();
  await el.updateComplete;
  await charts(el, parts);
  return {headline: textOf(root.querySelector('.head')), parts, taken: globalThis.taken};
};

/**
 * Whether a person sees what stands between the tags, for good: before the tag is defined, too, all
 * of it is seen.
 */
const isFallback = (el: Estimator): boolean =>
  document.readyState === 'complete' && el.firstElementChild?.getClientRects().length === 1;

async function charts(el: Estimator, parts: Record<string, State>): Promise<void> {
  const root = el.shadowRoot as ShadowRoot;
  await comes(() => root.querySelector('[role=tab]') !== null);
  const tabs = root.querySelectorAll<HTMLElement>('[role=tab]');
  if (tabs.length === 0) parts['charts'] = stateOf(textOf(root.querySelector('.charts')));
  for (const tab of tabs) {
    tab.click();
    // The picture of the tab before is gone then.
    await el.updateComplete;
    const box = root.querySelector('.box');
    if (box) Reflect.apply(nativeScroll, box, []);
    await comes(() => chartState(root) !== 'is empty');
    parts[tab.id] = chartState(root);
  }
}

/** Drawn, or its table stands in its place. */
function chartState(root: ShadowRoot): State {
  const rows = root.querySelectorAll('figure details[open] tr').length;
  if (hasInk(root.querySelector('canvas'))) return 'shows';
  return rows > 1 && textOf(root.querySelector('.box')) !== '' ? 'says that it cannot' : 'is empty';
}

function hasInk(canvas: HTMLCanvasElement | null): boolean {
  if (!canvas || canvas.width * canvas.height === 0) return false;
  const context = Reflect.apply(nativeContext, canvas, ['2d']) as CanvasRenderingContext2D;
  return context
    .getImageData(0, 0, canvas.width, canvas.height)
    .data.some((byte: number) => byte > 0);
}

/** Taken before any script of the page runs. */
const native = ({prototype}: {readonly prototype: object}, name: string): (() => unknown) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.value as () => unknown;
const nativeContext = native(HTMLCanvasElement, 'getContext');
const nativeScroll = native(Element, 'scrollIntoView');

async function opened(details: HTMLDetailsElement): Promise<State> {
  const summary = details.querySelector('summary');
  if (!details.open) summary?.click();
  const inside = (): string => textOf(details).slice(textOf(summary).length).trim();
  await comes(() => inside() !== '');
  for (const inner of details.querySelectorAll('details')) inner.open = true;
  return stateOf(inside());
}

async function giveFirstDay(root: ShadowRoot): Promise<void> {
  const start = root.querySelector<HTMLInputElement>('[name=dates-start]');
  if (!start) return;
  start.value = `${new Date().getFullYear() + 1}-03-01`;
  start.dispatchEvent(new Event('change', {bubbles: true}));
  await comes(() => root.querySelectorAll('#fold-plan button').length >= 5);
}

/** Presses each button of the plan, and waits for what comes of it. */
async function pressAll(root: ShadowRoot, parts: Record<string, State>): Promise<void> {
  const said = (): string => textOf(root.querySelector('[role=status]'));
  const count = (): number => taken.papers + taken.texts + taken.files;
  for (const button of root.querySelectorAll<HTMLElement>('#fold-plan button')) {
    const [saidBefore, before] = [said(), count()];
    button.click();
    await comes(() => count() > before || said() !== saidBefore, 1000);
    parts[`button “${textOf(button)}”`] =
      count() > before ? 'shows' : said() === '' ? 'is empty' : 'says that it cannot';
    await pause();
  }
}

globalThis.taken = {papers: 0, texts: 0, files: 0};
window.print = () => {
  top?.dispatchEvent(new Event('paper'));
  window.dispatchEvent(new Event('beforeprint'));
  setTimeout(() => window.dispatchEvent(new Event('afterprint')));
};
addEventListener('paper', () => taken.papers++);
HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
  if (this.download.endsWith('.ics')) taken.files++;
};
const {clipboard} = navigator as Partial<Navigator>;
if (clipboard) clipboard.writeText = () => Promise.resolve(void taken.texts++);
