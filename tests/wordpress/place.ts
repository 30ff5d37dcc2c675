import type {Page} from 'puppeteer-core';
import type {Person} from './people.js';
import type {Site} from './machine.js';

/** What the tests use of the editor's own store. */
interface Wp {
  readonly blocks: {createBlock: (name: string, attributes?: object) => unknown};
  readonly data: {
    readonly select: (store: string) => Record<string, (...given: unknown[]) => unknown>;
    readonly dispatch: (store: string) => Record<string, (...given: unknown[]) => Promise<unknown>>;
  };
}
declare const wp: Wp;

/** A block with these attributes, once for each. */
export type Blocks = readonly Readonly<Record<string, unknown>>[];

/** Opens a new post in the block editor. */
export async function newPost({page}: Person, site: Site): Promise<void> {
  await page.goto(`${site.address}/wp-admin/post-new.php`, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction(
    () =>
      typeof wp !== 'undefined' &&
      Boolean(wp.data?.select('core/editor')?.['__unstableIsEditorReady']?.()) &&
      document.querySelector('.editor-post-title, .wp-block-post-title') !== null,
  );
}

/** Writes a slash and the block's name and takes what the editor offers, as a person does. */
export async function insertByHand(page: Page): Promise<void> {
  await page.evaluate(() => wp.data.dispatch('core/block-editor')['insertDefaultBlock']?.());
  await page.waitForFunction(() => document.activeElement?.matches('[data-type="core/paragraph"]'));
  await page.keyboard.type('/treatment');
  await page.waitForSelector('.components-autocomplete__result.is-selected');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-type="treatment-estimator/comparison"]');
}

/** Chooses the concern at the side, as a person does. */
export async function chooseConcern(page: Page, concern: string): Promise<void> {
  await page.evaluate(() => {
    const {select, dispatch} = wp.data;
    const [block] = select('core/block-editor')['getBlocks']?.() as {clientId: string}[];
    void dispatch('core/block-editor')['selectBlock']?.(block?.clientId);
    void dispatch('core/edit-post')['openGeneralSidebar']?.('edit-post/block');
  });
  await page.waitForSelector('.block-editor-block-inspector select');
  await page.select('.block-editor-block-inspector select', concern);
}

export async function insertBlocks(page: Page, blocks: Blocks): Promise<void> {
  await page.evaluate((all) => {
    const made = all.map((each) => wp.blocks.createBlock('treatment-estimator/comparison', each));
    void wp.data.dispatch('core/block-editor')['insertBlocks']?.(made);
  }, blocks);
}

/** What the previews in the editor show, once each has come alive. */
export async function previews(page: Page, count: number): Promise<readonly string[]> {
  const found = await page.waitForFunction(
    (wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
      const all = [...(frame?.contentDocument ?? document).querySelectorAll('treatment-estimator')];
      const texts = all.map((each) => each.shadowRoot?.querySelector('.te')?.textContent ?? '');
      return texts.length === wanted && texts.every((text) => text !== '') ? texts : false;
    },
    {},
    count,
  );
  return (await found.jsonValue()) || [];
}

/** Saves with this status and waits until the first answers are drawn; gives the post. */
export async function save(page: Page, status: string): Promise<number> {
  await page.evaluate(async (wanted) => {
    delete document.documentElement.dataset['treatmentEstimatorDrawn'];
    const editor = wp.data.dispatch('core/editor');
    await editor['editPost']?.({title: 'A comparison', status: wanted});
    await editor['savePost']?.();
  }, status);
  await drawn(page);
  return (await page.evaluate(() =>
    wp.data.select('core/editor')['getCurrentPostId']?.(),
  )) as number;
}

/** Waits until the page has drawn what was missing; gives how many. */
export async function drawn(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => document.documentElement.dataset['treatmentEstimatorDrawn'],
  );
  return Number(await found.jsonValue());
}

/** What the classic editor puts on its page. */
interface ClassicPage {
  readonly tinymce?: {
    readonly get: (id: string) =>
      | {
          readonly initialized?: boolean;
          readonly getContent: (as: {readonly format: 'text'}) => string;
        }
      | undefined;
  };
}

/** Writes a text into the classic editor's visual side and sends it off; gives the post. */
export async function saveClassic({page}: Person, site: Site, text: string): Promise<number> {
  await page.evaluate(() => (document.cookie = 'classic-editor=1; path=/'));
  await page.goto(`${site.address}/wp-admin/post-new.php`, {waitUntil: 'domcontentloaded'});
  await page.waitForSelector('#title');
  await page.type('#title', 'A comparison');
  const frame = await (await page.waitForSelector('#content_ifr'))?.contentFrame();
  if (!frame) throw new Error('The classic editor has no frame.');
  // Its body stands before it is ready, and is emptied then.
  await page.waitForFunction(
    () => (globalThis as ClassicPage).tinymce?.get('content')?.initialized,
  );
  await frame.type('body', text);
  await page.waitForFunction(
    (written) =>
      (globalThis as ClassicPage).tinymce
        ?.get('content')
        ?.getContent({format: 'text'})
        .includes(written),
    {},
    text,
  );
  // Autosaving takes no click for some moments, and changes the address of this page, too: the
  // button's form is sent off, and what is waited for is another page.
  await page.evaluate(() => {
    Object.assign(globalThis, {isBeforePublishing: true});
    const button = document.querySelector<HTMLButtonElement>('#publish');
    button?.form?.requestSubmit(button);
  });
  await page.waitForFunction(
    () => !('isBeforePublishing' in globalThis) && document.readyState !== 'loading',
  );
  await drawn(page);
  await page.evaluate(() => (document.cookie = 'classic-editor=; path=/; max-age=0'));
  const post = Number(new URL(page.url()).searchParams.get('post'));
  if (post === 0) throw new Error(`Publishing led to ${page.url()}, which names no post.`);
  return post;
}

/** Puts a block into the theme's sidebar, on the page for widgets. */
export async function placeWidget({page}: Person, site: Site): Promise<void> {
  await page.goto(`${site.address}/wp-admin/widgets.php`, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction(
    () =>
      typeof wp !== 'undefined' &&
      ((wp.data?.select('core/block-editor')?.['getBlocks']?.() as unknown[] | undefined)?.length ??
        0) > 0,
  );
  await page.evaluate(async () => {
    const {select, dispatch} = wp.data;
    const [area] = select('core/block-editor')['getBlocks']?.() as {clientId: string}[];
    const block = wp.blocks.createBlock('treatment-estimator/comparison', {concern: 'wrinkles'});
    await dispatch('core/block-editor')['insertBlock']?.(block, 0, area?.clientId);
    await dispatch('core/edit-widgets')['saveEditedWidgetAreas']?.();
  });
}
