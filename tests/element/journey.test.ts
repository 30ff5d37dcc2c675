import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';
import '../../src/define.js';
import {hasInk} from '../support/chart.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';
import {focused, press, tabTo} from '../support/keyboard.js';
import {clipboard, downloads, printed} from '../support/take-away.js';
import {waitUntil} from '../support/wait-until.js';

const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const arriveBy = (fragment: string): void => {
  // A link is used once, until the address changes.
  history.replaceState(null, '', location.pathname + location.search);
  dispatchEvent(new HashChangeEvent('hashchange'));
  history.replaceState(null, '', location.pathname + location.search + fragment);
};

const today = Temporal.Now.plainDateISO();
const wedding = today.add({weeks: 20});
/** The first Monday from next week on. */
const start = today.add({days: 14 - today.dayOfWeek + 1});
/** As an English screen writes a day. */
const inWords = (day: Temporal.PlainDate): string =>
  new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(day.toString()),
  );
/**
 * As it is typed into a date field: two digits each of day and month, in the browser's order, and
 * the year.
 */
const typed = (day: Temporal.PlainDate): string =>
  new Intl.DateTimeFormat(navigator.language, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  })
    .formatToParts(new Date(day.toString()))
    .filter(({type}) => type !== 'literal')
    .map(({value}) => value)
    .join('');

/** Opens a fold by keyboard and waits for its inside. */
async function openFold(screen: Screen, title: string): Promise<HTMLDetailsElement> {
  await tabTo(screen, title);
  await press('Enter');
  await waitUntil(() => screen.fold(title).querySelector('div > *'), `“${title}” has come`);
  return screen.fold(title);
}

/** Tabs on until a question's radio has the focus. */
async function tabToQuestion(screen: Screen, name: string): Promise<void> {
  for (let stops = 0; (focused(screen) as HTMLInputElement | null)?.name !== name; stops++) {
    if (stops > 60) throw new Error(`Tab never comes to “${name}”`);
    await press('Tab');
  }
}

/** Presses a button that has the focus, and waits until what it does is said aloud. */
async function pressAndHear(screen: Screen, button: string, said: string): Promise<void> {
  await tabTo(screen, button);
  await press('Enter');
  await waitUntil(() => words(screen.status) === said, `“${said}” is said`);
}

describe('a person with acne scars, skin type V, a wedding in 20 weeks, blood thinners and $1,500', () => {
  let screen: Screen;
  let restored: Screen;
  let text = '';
  let paper: Document;
  let drawn = 0;
  let link = '';
  const calendars = new Map<string, ICAL.Event[]>();
  const copies = clipboard();
  const saves = downloads();

  /**
   * The way itself: Tab, arrows, Space, Enter and typing, nothing else. What it leads to is tested
   * below.
   */
  before(async () => {
    screen = await estimatorIn(
      html`<treatment-estimator
        lang="en"
        treatments="microneedling laser-ablative none"
      ></treatment-estimator>`,
    );
    await tabTo(screen, 'Acne scars');
    await tabToQuestion(screen, 'skinTone');
    for (let turns = 0; !screen.chosen(ASK.skin)?.startsWith('Type V.'); turns++) {
      if (turns > 7) throw new Error('The arrows never come to type V');
      await press('ArrowRight');
      await screen.el.updateComplete;
    }

    await openFold(screen, 'What matters to me');
    await tabTo(screen, 'Low risk of dark marks');
    await press(' ');

    await openFold(screen, 'Is it safe for me?');
    await tabToQuestion(screen, 'safety-bleeding');
    await press(' ');

    await openFold(screen, 'My dates and budget');
    await tabTo(screen, 'First session');
    await sendKeys({type: typed(start)});
    await tabTo(screen, 'Day I want to be ready for');
    await sendKeys({type: typed(wedding)});
    await tabTo(screen, 'Most I want to spend');
    await sendKeys({type: '1500'});
    await press('Tab');

    await openFold(screen, 'Take it with me');
    await tabTo(screen, 'Print');
    const page = await printed(screen, () => press('Enter'));
    paper = page.document;
    drawn = [...paper.querySelectorAll('canvas')].filter(hasInk).length;
    page.dispatchEvent(new Event('afterprint'));
    for (const name of ['Microneedling', 'Ablative laser']) {
      await tabTo(screen, `Calendar: ${name}`);
      await press('Enter');
      await waitUntil(() => saves.files.length > calendars.size, 'A file is saved');
      const file = await (saves.files.at(-1)?.blob ?? new Blob()).text();
      calendars.set(
        name,
        new ICAL.Component(ICAL.parse(file) as unknown[])
          .getAllSubcomponents('vevent')
          .map((event) => new ICAL.Event(event)),
      );
    }
    await pressAndHear(screen, 'Copy as text', 'The plan is copied.');
    await pressAndHear(screen, 'Make a link', 'The link is copied.');
    [text = '', link = ''] = copies.texts;

    arriveBy(new URL(link).hash);
    restored = await estimatorIn(html`<treatment-estimator lang="en"></treatment-estimator>`);
    await openFold(restored, 'Take it with me');
    await pressAndHear(restored, 'Copy as text', 'The plan is copied.');
  });

  after(() => {
    copies.undo();
    saves.undo();
    arriveBy('');
  });

  /** Lines of a part of the plan as text, under a treatment's name. */
  const said = (part: string, of: string): string[] => {
    const lines =
      text
        .split('\n\n')
        .find((each) => each.startsWith(part.toUpperCase()))
        ?.split('\n') ?? [];
    const from = lines.indexOf(of);
    const to = lines.findIndex((line, at) => at > from && !line.startsWith('- '));
    return from === -1 ? [] : lines.slice(from + 1, to === -1 ? undefined : to);
  };

  it('reads what blood thinners mean: the clinic must be told, and no pill stopped on one’s own', () => {
    for (const treatment of ['Microneedling', 'Ablative laser']) {
      const [line = ''] = said('Is it safe for me?', treatment);
      expect(line).to.match(
        /^- Blood thinners or bleeding: Tell the clinic\..*Do not stop a medicine on your own: ask who ordered it\./,
      );
    }
  });

  it('reads what can be ready by the wedding', () => {
    const title = `To be ready on ${inWords(wedding)}`;
    // The full result of needling takes 12 to 34 weeks, likely 20: from next week, 20 weeks are too
    // few for the likely time.
    const [answer = '', ...more] = said(title, 'Microneedling');
    expect(answer).to.match(
      /^- Your start is too late for a likely full result\. It takes a start by /,
    );
    expect(more.join(' '))
      .to.match(/Last day for a session: /)
      .and.match(/A first change is likely by then\./);
  });

  it('reads what $1,500 covers', () => {
    expect(said('Up to $1,500', 'Microneedling')[0]).to.match(
      /^- Covers (only a course at the low end|the likely cost)/,
    );
    expect(said('Up to $1,500', 'Ablative laser')[0]).to.match(
      /^- (Does not cover a whole course|Covers only a course at the low end)/,
    );
  });

  it('reads what to ask: settings for type V and a test patch where a treatment heats, and no such thing of needles', () => {
    expect(said('Questions to ask', 'Ablative laser'))
      .to.include('- Which settings do you use for skin type V?')
      .and.include('- Will you treat a small test patch first? How long do we wait after it?');
    expect(said('Questions to ask', 'Microneedling').join(' ')).not.to.match(/settings/);
  });

  it('is warned of heat on darker skin, and sees dark marks first in the table', () => {
    expect(text).to.contain('With care on darker skin.');
    expect(screen.rows[0]).to.equal('Dark marks after, type V');
  });

  it('leaves with a printed plan that says the same, with its charts', () => {
    expect([...paper.querySelectorAll('tbody th')].map(words).slice(0, 2)).to.deep.equal([
      'Whole course',
      'Dark marks after, type V',
    ]);
    const lines = new Set([...paper.querySelectorAll('.parts li, .differs li')].map(words));
    const missing = text
      .split('\n')
      .filter(
        (line) =>
          line.startsWith('- ') &&
          !line.startsWith('- Microneedling: ') &&
          !line.startsWith('- Ablative laser: '),
      )
      .map((line) => line.slice(2).replace(/\s+/g, ' '))
      .filter((line) => !lines.has(line));
    expect(missing).to.deep.equal([]);
    // The others are a picture of what the table says.
    expect(drawn).to.equal(2);
  });

  it('leaves with a calendar that starts on the day, and knows the wedding', () => {
    for (const [treatment, events] of calendars) {
      const find = (title: string): ICAL.Event | undefined =>
        events.find(({summary}) => summary.startsWith(title));
      expect(find('Session 1')?.startDate.toString(), treatment).to.equal(start.toString());
      const last = find('Last day for a session');
      expect(last?.description).to.contain(inWords(wedding));
      expect((last?.startDate.toString() ?? '') < wedding.toString()).to.equal(true);
      const late = events.filter(
        ({summary, startDate}) =>
          /session|result/i.test(summary) &&
          !summary.startsWith('Healing') &&
          startDate.toString() > wedding.toString(),
      );
      expect(late.length).to.be.greaterThan(0);
      for (const {description} of late)
        expect(description).to.contain(`This is after ${inWords(wedding)}`);
      expect(events.filter(({startDate}) => startDate.toString() < today.toString())).to.deep.equal(
        [],
      );
    }
    expect([...calendars.keys()]).to.deep.equal(['Microneedling', 'Ablative laser']);
  });

  it('leaves with a link that restores all of it', () => {
    expect(copies.texts[2] === text).to.equal(true);
    expect([restored.headline, restored.rows, restored.figures]).to.deep.equal([
      screen.headline,
      screen.rows,
      screen.figures,
    ]);
    expect([restored.chosen(ASK.concern), restored.chosen(ASK.skin)]).to.deep.equal([
      screen.chosen(ASK.concern),
      screen.chosen(ASK.skin),
    ]);
    expect(new URL(link).search).to.equal(location.search);
  });
});
