/** What is done over and over, while the memory of the page is watched. */

declare global {
  /** Each ends with the same concern: another has more or fewer buttons, each with a listener. */
  var leakRounds: (count: number) => Promise<void>;
  /** `isOver`: whether the browser says that printing is over before the element goes. */
  var leakMounts: (count: number, isOver: boolean) => Promise<void>;
  var leakAdd: (count: number) => Promise<void>;
}

type Estimator = HTMLElement & {concern: string; readonly updateComplete: Promise<unknown>};

const CONCERNS = ['hair-loss', 'pigmentation', 'wrinkles', 'scars', 'pores', 'acne-scars'];
let prints = 0;
let saysOver = true;

globalThis.leakRounds = async (count) => {
  const el = document.querySelector('treatment-estimator') as Estimator;
  for (let round = 0; round < count; round++)
    for (const concern of CONCERNS) {
      el.concern = concern;
      await el.updateComplete;
    }
};

globalThis.leakMounts = async (count, isOver) => {
  saysOver = isOver;
  for (let at = 0; at < count; at++) {
    const el = document.body.appendChild(
      document.createElement('treatment-estimator'),
    ) as Estimator;
    await el.updateComplete;
    const root = el.shadowRoot as ShadowRoot;
    for (const summary of root.querySelectorAll<HTMLElement>('summary')) {
      summary.click();
      await el.updateComplete;
    }
    await until(() => root.querySelector('#fold-plan button') !== null);
    const before = prints;
    root.querySelector<HTMLElement>('#fold-plan button')?.click();
    await until(() => prints > before);
    await el.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    el.remove();
  }
  // What is due at the end of a frame or a moment.
  await new Promise((resolve) => setTimeout(resolve, 100));
};

globalThis.leakAdd = async (count) => {
  for (let at = 0; at < count; at++) {
    const el = document.body.appendChild(
      document.createElement('treatment-estimator'),
    ) as Estimator;
    await el.updateComplete;
  }
};

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

window.addEventListener('paper', ({detail}: CustomEventInit<Window>) => {
  prints += 1;
  detail?.dispatchEvent(new Event('beforeprint'));
  if (saysOver) setTimeout(() => detail?.dispatchEvent(new Event('afterprint')));
});
window.print = () => window.parent.dispatchEvent(new CustomEvent('paper', {detail: window}));
