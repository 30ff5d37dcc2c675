import {expect, fixture, html} from '@open-wc/testing';

/** Which of these a frame is given, in every combination; scripts it always has. */
const FLAGS = ['allow-same-origin', 'allow-modals', 'allow-downloads'];
const COMBINATIONS = FLAGS.reduce<readonly string[]>(
  (all, flag) => all.flatMap((flags) => [flags, `${flags} ${flag}`]),
  ['allow-scripts'],
);
const YEAR = new Date().getFullYear() + 2;
const NO_PRINT = 'No print view opened here. You can copy the plan instead.';
const NO_CALENDAR = 'No file can be saved here. You can copy the plan instead.';
const PERHAPS =
  'Look for the calendar file in your downloads. If it is not there, copy the plan instead.';

const LOOK = 'Look for the calendar file in your downloads.';
const COPIED = 'The plan is copied.';
const NOT_COPIED = 'Your browser would not copy. You can copy it by hand.';

/** What a page in a sandbox came to say. */
interface Said {
  readonly status: string;
  readonly text: string;
  readonly frames: number;
}

/**
 * Runs in the sandbox, which may have no origin: it presses a button of “Take it with me” and tells
 * what came of it.
 */
async function pressAndTell(label: string, firstDay: string): Promise<void> {
  const until = async <Found>(find: () => Found | null | undefined | false): Promise<Found> => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((next) => setTimeout(next, 20));
    }
  };
  const root = await until(() => document.querySelector('treatment-estimator')?.shadowRoot);
  const open = async (fold: string): Promise<void> =>
    (await until(() => root.querySelector<HTMLElement>(`#fold-${fold} summary`))).click();
  await open('dates');
  const start = await until(() => root.querySelector<HTMLInputElement>('[name=dates-start]'));
  start.value = firstDay;
  start.dispatchEvent(new Event('change', {bubbles: true}));
  await open('plan');
  const button = await until(() =>
    [...root.querySelectorAll<HTMLElement>('#fold-plan button')].find(({textContent}) =>
      textContent.startsWith(label),
    ),
  );
  const status = (): string => root.querySelector('[role=status]')?.textContent ?? '';
  // What the first day brings is said first.
  await until(() => status() !== '');
  const before = status();
  button.click();
  await until(() => status() !== before);
  // What it looks like: with the next update.
  await new Promise((next) => setTimeout(next, 20));
  const text = root.querySelector<HTMLTextAreaElement>('#fold-plan textarea')?.value ?? '';
  const frames = root.querySelectorAll('iframe').length;
  parent.postMessage({status: status(), text, frames}, '*');
}

/** What is said where a button is pressed in a frame with these flags. */
async function saidIn(sandbox: string, label: string): Promise<Said> {
  const frame = document.createElement('iframe');
  const said = new Promise<Said>((resolve) => {
    addEventListener('message', function hear({source, data}) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data as Said);
    });
  });
  frame.setAttribute('sandbox', sandbox);
  const call = `${pressAndTell.name}(${JSON.stringify(label)}, '${YEAR}-03-01')`;
  frame.srcdoc = `<!doctype html><html lang="en"><treatment-estimator></treatment-estimator>
    <script>${pressAndTell.toString()}</script>
    <script type="module">import '/src/define.ts'; void ${call};</script></html>`;
  await fixture(html`<div>${frame}</div>`);
  return said;
}

for (const sandbox of COMBINATIONS) {
  describe(`in a frame with “${sandbox}”`, () => {
    const has = (flag: string): boolean => sandbox.includes(flag);

    // A frame that may print would stop the browser with its view.
    if (!has('allow-modals') || !has('allow-same-origin'))
      it('offers the plan to be copied where no print view can open, and leaves no frame', async () => {
        const {status, text, frames} = await saidIn(sandbox, 'Print');
        expect([status, frames]).to.deep.equal([NO_PRINT, 0]);
        expect(text).to.match(/^My plan\n/);
      });

    it('says no more of the calendar file than it knows, and offers the plan to be copied', async () => {
      const {status, text} = await saidIn(sandbox, 'Calendar');
      if (has('allow-same-origin') && has('allow-downloads')) {
        expect([status, text]).to.deep.equal([LOOK, '']);
      } else {
        expect(status).to.equal(has('allow-same-origin') ? NO_CALENDAR : PERHAPS);
        expect(text).to.match(/^My plan\n/);
      }
    });

    it('says that the plan is copied only where it is', async () => {
      const {status, text} = await saidIn(sandbox, 'Copy as text');
      if (status === COPIED) expect(text).to.equal('');
      else expect([status, text.slice(0, 7)]).to.deep.equal([NOT_COPIED, 'My plan']);
    });
  });
}
