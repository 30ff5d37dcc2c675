import type {Browser, Page} from 'puppeteer-core';
import type {Expect, ExpectOf} from './expect.js';
import type {Site} from './machine.js';
import {logIn, openPage} from './people.js';

/** What a first answer may not hold, whoever sends it. */
const PICTURES = [
  '<script>window.hit=1</script>',
  '<img src="x" onerror="window.hit=1">',
  '<p onclick="window.hit=1">Book</p>',
  '<svg><script>window.hit=1</script></svg>',
  '<svg onload="window.hit=1"></svg>',
  '<a href="javascript:window.hit=1">Book</a>',
  '<p style="position:fixed;inset:0">Book</p>',
  '<iframe srcdoc="&lt;script&gt;parent.hit=1&lt;/script&gt;"></iframe>',
  '</template><script>window.hit=1</script>',
  '<form action="https://elsewhere.example"><input type="password"></form>',
  '<input type="password" name="password">',
  '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
  '<svg><use href="https://elsewhere.example/x.svg#x"></use></svg>',
  '<math><mtext><style><img src=x onerror=window.hit=1></style></mtext></math>',
  '<!-- --><p>Half a tag<',
];

/** Posts of two people, and what a picture must name to be in time. */
interface Posts {
  readonly own: number;
  readonly other: number;
  readonly state: string;
}

const POSTS = `
  $of = fn ($role, $status) => wp_insert_post(array('post_author' => get_user_by('login', $role)->ID, 'post_title' => 'A comparison', 'post_status' => $status, 'post_content' => '[treatment_estimator]'));
  return array('own' => $of('contributor', 'draft'), 'other' => $of('editor', 'publish'), 'state' => treatment_estimator_state());`;

/** First answers, sent by a contributor who has a post of his own. */
export async function trySendingPictures(
  browser: Browser,
  site: Site,
  expectOf: ExpectOf,
): Promise<void> {
  const posts = (await site.php(POSTS)) as Posts;
  const {page, context} = await logIn(browser, site, 'contributor');
  for (const html of PICTURES) {
    const status = await send(page, posts, {html});
    expectOf(`A first answer with ${html}`)('is refused', status === 400, status);
  }
  await tryPosts(page, posts, expectOf('A first answer'));
  await context.close();
  await tryVisitor(browser, site, posts, expectOf('A first answer'));
  const shown = await site.php(`
    $kept = treatment_estimator_kept_pictures(${posts.own});
    $kept[array_key_first($kept)]['html'] = '<script>window.hit=1</script>';
    update_post_meta(${posts.own}, TREATMENT_ESTIMATOR_META, wp_slash($kept));
    return treatment_estimator_picture(array(), 'en-US', ${posts.own});`);
  expectOf('A first answer')('changed in the database is not shown', shown === '', shown);
}

async function tryPosts(page: Page, posts: Posts, expect: Expect): Promise<void> {
  const {own, other} = posts;
  const statusOf = async (changes: Partial<Sent>): Promise<number> =>
    await send(page, posts, changes);
  expect('is kept in a post of one’s own', (await statusOf({post: own})) === 201);
  expect('of another’s post is refused', (await statusOf({post: other})) === 403);
  expect('of the site is refused', (await statusOf({post: 0})) === 403);
  expect('from an older state is refused', (await statusOf({state: 'a'})) === 409);
}

async function tryVisitor(
  browser: Browser,
  site: Site,
  posts: Posts,
  expect: Expect,
): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await openPage(context);
  await page.goto(`${site.address}/?p=${posts.other}`, {waitUntil: 'domcontentloaded'});
  const status = await send(page, posts, {post: posts.other});
  expect('of a visitor is refused', [401, 403].includes(status), status);
  await context.close();
}

/** What is sent with a picture. */
interface Sent {
  readonly attributes: object;
  readonly locale: string;
  readonly post: number;
  readonly state: string;
  readonly html: string;
}

/** Sends a harmless picture for one's own post, with these changes; gives the status of the reply. */
async function send(page: Page, {own, state}: Posts, changes: Partial<Sent>): Promise<number> {
  const harmless = {attributes: {}, locale: 'en-US', post: own, state, html: '<p class="a">€1</p>'};
  return await page.evaluate(
    async (body) => {
      // Who is not logged in gets a 0.
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const answer = await fetch('/index.php?rest_route=/treatment-estimator/v1/pictures', {
        method: 'POST',
        headers: {'content-type': 'application/json', 'x-wp-nonce': nonce},
        body: JSON.stringify(body),
      });
      return answer.status;
    },
    {...harmless, ...changes},
  );
}
