import type {Browser} from 'puppeteer-core';
import {LOOK, SENTENCE} from './clinic.js';
import {look, showsRawCode, type Seen} from './look.js';
import {allowHtml, type Site} from './machine.js';
import {logIn, ownNoisesOf, type Person, type Role} from './people.js';
import {
  chooseConcern,
  drawn,
  insertBlocks,
  insertByHand,
  newPost,
  placeWidget,
  previews,
  save,
  saveClassic,
} from './place.js';
import type {Expect, ExpectOf} from './expect.js';
import type {Row} from './table.js';

/** Who places, where, and what stands in the table for them. */
interface Placer {
  readonly role: Role;
  readonly label: string;
  readonly mayWriteHtml: boolean;
  readonly theme: string;
  readonly width: number;
}

const PLACERS: readonly Placer[] = [
  {
    role: 'administrator',
    label: 'Administrator',
    mayWriteHtml: true,
    theme: 'twentytwentythree',
    width: 1200,
  },
  {
    role: 'editor',
    label: 'Editor with `unfiltered_html`',
    mayWriteHtml: true,
    theme: 'twentytwentythree',
    width: 360,
  },
  {
    role: 'editor',
    label: 'Editor without `unfiltered_html`',
    mayWriteHtml: false,
    theme: 'classic-theme',
    width: 1200,
  },
  {role: 'author', label: 'Author', mayWriteHtml: false, theme: 'classic-theme', width: 360},
  {
    role: 'contributor',
    label: 'Contributor',
    mayWriteHtml: false,
    theme: 'classic-theme',
    width: 1200,
  },
];

/** Each role places an estimator in each of its ways; gives what stands in the table. */
export async function tryRoles(
  browser: Browser,
  site: Site,
  expectOf: ExpectOf,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const placer of PLACERS) {
    allowHtml(site, placer.mayWriteHtml);
    await site.php(`switch_theme('${placer.theme}');`);
    const person = await logIn(browser, site, placer.role);
    const trial = {browser, site, placer, person, expectOf};
    const block = await tryBlock(trial);
    const shortcode = await tryClassic(trial);
    const widget = placer.role === 'administrator' ? await tryWidgets(trial) : '–';
    rows.push({name: placer.label, block, shortcode, widget, settings: await settingsOf(trial)});
    await person.context.close();
  }
  allowHtml(site, true);
  return rows;
}

interface Trial {
  readonly browser: Browser;
  readonly site: Site;
  readonly placer: Placer;
  readonly person: Person;
  readonly expectOf: ExpectOf;
}

const PUBLISHES: readonly Role[] = ['administrator', 'editor', 'author'];

/** The block, by hand where one is enough; authors put two on one page. */
async function tryBlock({browser, site, placer, person, expectOf}: Trial): Promise<string> {
  const expect = expectOf(`${placer.label}, block`);
  const count = placer.role === 'author' ? 2 : 1;
  await newPost(person, site);
  if (placer.role === 'administrator') {
    await insertByHand(person.page);
    await chooseConcern(person.page, 'pores');
  } else {
    const two = [{concern: 'pores'}, {concern: 'wrinkles', layout: 'compact', hide: ['severity']}];
    await insertBlocks(person.page, two.slice(0, count));
  }
  const shown = await previews(person.page, count);
  expect(
    'shows the element in the editor',
    shown.every((text) => text.includes(SENTENCE)),
    shown,
  );
  const post = await save(person.page, PUBLISHES.includes(placer.role) ? 'publish' : 'pending');
  expect('is quiet in the editor', ownNoisesOf(person.page).length === 0, ownNoisesOf(person.page));
  return await tryPost({browser, site, placer, expect}, post, count);
}

async function tryClassic({browser, site, placer, person, expectOf}: Trial): Promise<string> {
  const expect = expectOf(`${placer.label}, shortcode`);
  const post = await saveClassic(
    person,
    site,
    '[treatment_estimator concern="pores" skin-tone="IV"]',
  );
  return await tryPost({browser, site, placer, expect}, post, 1);
}

/** What a visitor sees of a post, with scripts and without. */
async function tryPost(
  {browser, site, placer, expect}: Pick<Trial, 'browser' | 'site' | 'placer'> & {expect: Expect},
  post: number,
  count: number,
): Promise<string> {
  const isPublished = PUBLISHES.includes(placer.role);
  // Whoever may publish looks at it and does.
  if (!isPublished)
    await site.php(
      `wp_set_current_user(get_user_by('login', 'editor')->ID); wp_update_post(array('ID' => ${post}, 'post_status' => 'publish'));`,
    );
  const isSo = await tryPage(browser, site, {
    query: `?p=${post}`,
    count,
    width: placer.width,
    expect,
  });
  return isSo ? (isPublished ? '✓' : '✓ after review') : '✗';
}

interface Looked {
  readonly query: string;
  readonly count: number;
  readonly width: number;
  readonly expect: Expect;
}

/** What must be so of every page with estimators. */
export async function tryPage(
  browser: Browser,
  site: Site,
  {query, count, width, expect}: Looked,
): Promise<boolean> {
  const still = await look(browser, site, query, {scripts: false, width});
  const live = await look(browser, site, query, {width});
  const isPost = query.startsWith('?p=');
  const seen: readonly (readonly [what: string, isSo: boolean, seen?: unknown])[] = [
    ['has its answer without a script', hasAnswers(still, count), still.texts],
    ['has the clinic’s sentence as it was written', keepsWords(still), still.texts],
    ['shows the same once it is alive', same(still, live), differenceOf(still, live)],
    ['counts with the clinic’s prices', live.costs.every((sum) => isOurs(sum)), live.costs],
    [
      'has the clinic’s colours and font, before the script and after',
      [...still.looks, ...live.looks].every((seen) => seen === PAINTED),
      [still.looks, live.looks],
    ],
    ['shows no code', !showsRawCode(still) && !showsRawCode(live), still.around],
    ['moves nothing', live.moved <= UNSEEN, live.moved],
    ['has one script', live.scripts === 1, live.scripts],
    [
      'has the answer’s style in the head, by the same address',
      isStyled(still, isPost),
      still.styles,
    ],
    ['is quiet and asks nobody else', live.noises.length === 0, live.noises],
  ];
  for (const each of seen) expect(...each);
  return seen.every(([, isSo]) => isSo);
}

const PAINTED = [LOOK['--te-accent'], LOOK['--te-font']].join();

/** Less than a pixel of a line. */
const UNSEEN = 0.001;

/** Elsewhere than in the text of a post, a theme without blocks has sent its head already. */
const isStyled = ({styles: {head, answers}}: Seen, isPost: boolean): boolean =>
  answers.length > 0 &&
  new Set([...answers, ...head]).size === 1 &&
  !answers[0]?.includes('?') &&
  head.length === (isPost ? 1 : 0);
const hasAnswers = ({texts}: Seen, count: number): boolean =>
  texts.length === count && texts.every((text) => text.includes('249.50'));
const keepsWords = ({texts}: Seen): boolean =>
  texts.every((text) => text.includes(SENTENCE) || !text.includes('An estimate, not'));
const same = (still: Seen, live: Seen): boolean => still.texts.join() === live.texts.join();
const isOurs = (sum: number | undefined): boolean => (sum ?? 0) > 0 && (sum ?? 0) % 24950 === 0;

function differenceOf(still: Seen, live: Seen): string {
  const [ours, theirs] = [still, live].map(({texts}) => texts.join('\n').split('\n'));
  const at = ours?.findIndex((line, place) => line !== theirs?.[place]) ?? -1;
  return `“${ours?.[at]}” for “${theirs?.[at]}”`;
}

/** A block in the sidebar of a theme, and the shortcode in a widget for text. */
async function tryWidgets({browser, site, person, expectOf}: Trial): Promise<string> {
  await site.php(
    `switch_theme('classic-theme'); update_option('sidebars_widgets', array('below' => array(), 'array_version' => 3));`,
  );
  const results: boolean[] = [];
  await placeWidget(person, site);
  results.push(await tryFront('block widget'));
  await site.php(`
    update_option('widget_text', array(2 => array('title' => '', 'text' => '[treatment_estimator concern="scars"]', 'filter' => true, 'visual' => true), '_multiwidget' => 1));
    update_option('sidebars_widgets', array('below' => array('text-2'), 'array_version' => 3));`);
  results.push(await tryFront('text widget'));
  await site.php(
    `update_option('sidebars_widgets', array('below' => array(), 'array_version' => 3));`,
  );
  return results.every(Boolean) ? '✓' : '✗';

  /** Its owner looks at the page once; then visitors do. A page without a post holds the sidebar alone. */
  async function tryFront(way: string): Promise<boolean> {
    const query = '?s=nothing-has-this-word';
    await person.page.goto(`${site.address}/${query}`, {waitUntil: 'domcontentloaded'});
    await drawn(person.page);
    return await tryPage(browser, site, {
      query,
      count: 1,
      width: 1200,
      expect: expectOf(`Administrator, ${way}`),
    });
  }
}

/** Whether somebody can open the settings, or change them without the page. */
async function settingsOf({site, placer, person, expectOf}: Trial): Promise<string> {
  const expect = expectOf(`${placer.label}, settings`);
  const {page} = person;
  const address = `${site.address}/wp-admin/options-general.php?page=treatment-estimator`;
  const response = await page.goto(address, {waitUntil: 'domcontentloaded'});
  const isOpen = (await page.$('#treatment-estimator-config')) !== null;
  const may = placer.role === 'administrator';
  expect(may ? 'opens them' : 'is refused', isOpen === may, response?.status());
  if (may) return '✓';
  const before = await site.php(`return get_option('treatment_estimator_settings');`);
  const sent = await page.evaluate(async (url) => {
    const fields = {
      option_page: 'treatment_estimator',
      action: 'update',
      'treatment_estimator_settings[config]': '{}',
    };
    const answer = await fetch(url, {method: 'POST', body: new URLSearchParams(fields)});
    return answer.status;
  }, `${site.address}/wp-admin/options.php`);
  const after = await site.php(`return get_option('treatment_estimator_settings');`);
  const isKept = JSON.stringify(before) === JSON.stringify(after);
  expect('cannot send any', sent === 403 && isKept, {sent, before, after});
  return isOpen || !isKept ? '✗' : 'refused';
}
