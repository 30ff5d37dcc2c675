import type {Browser} from 'puppeteer-core';
import {look, showsRawCode} from './look.js';
import type {Site} from './machine.js';
import {logIn, openPage, type Person} from './people.js';
import type {Expect, ExpectOf} from './expect.js';

/** Each would set `window.hit`, if it ran. */
const PAYLOADS = [
  '"><script>window.hit=1</script>',
  "' onmouseover='window.hit=1' x='",
  '" autofocus onfocus="window.hit=1" tabindex="0',
  '</script><img src=x onerror=window.hit=1>',
  '</template><svg onload=window.hit=1>',
  'javascript:window.hit=1',
];

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

/** Tries every door through which a text of somebody comes onto the page. */
export async function trySmuggling(
  browser: Browser,
  site: Site,
  expectOf: ExpectOf,
): Promise<void> {
  await tryAttributes(browser, site, expectOf);
  await tryConfiguration(browser, site, expectOf('Smuggled into the kept settings'));
  const contributor = await logIn(browser, site, 'contributor');
  await tryPictures(site, contributor, expectOf);
  await contributor.context.close();
}

/** Attributes of blocks and shortcodes, as a contributor writes them. */
async function tryAttributes(browser: Browser, site: Site, expectOf: ExpectOf): Promise<void> {
  const names = (await site.php(
    `return array_values(treatment_estimator_product()['attributes']);`,
  )) as readonly string[];
  const attributes = [...names, 'config', 'config-src', 'onclick', 'style', 'className', 'align'];
  const blocks = PAYLOADS.map((payload) => {
    const given = Object.fromEntries(attributes.map((name) => [name, payload]));
    return `<!-- wp:treatment-estimator/comparison ${asInComment(given)} /-->`;
  });
  const shortcodes = PAYLOADS.map((payload) => {
    const quote = payload.includes('"') ? "'" : '"';
    const given = attributes.map((name) => `${name}=${quote}${payload}${quote}`);
    return `[treatment_estimator ${given.join(' ')}]`;
  });
  for (const [way, content] of Object.entries({blocks, shortcodes})) {
    const seen = await look(browser, site, `?p=${await written(site, content.join('\n\n'))}`);
    const expect = expectOf(`Smuggled into ${way}`);
    expect('does not run', !seen.wasHit, seen.noises);
    expect('stands in the page as text of an attribute alone', isHarmless(seen.html), seen.html);
    // WordPress itself leaves a shortcode as it stands if there is a < in it that it does not like.
    if (way === 'blocks') expect('is not seen', !showsRawCode(seen), seen.around);
  }
}

/** Attributes as the editor writes them into the comment that stands for a block. */
const asInComment = (attributes: Readonly<Record<string, string>>): string =>
  JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');

/** No tag of ours has a handler, and none of the tags in the payloads stands there. */
const isHarmless = (html: string): boolean =>
  !/<treatment-estimator(?:\s[\w-]+="[^"]*")*\s+on\w+=/.test(html) &&
  !/<(img|svg)[^>]*\son(error|load)=|<script>window\.hit/.test(html);

/** A post that a contributor has written and an editor has published. */
const written = async (site: Site, content: string): Promise<unknown> =>
  await site.php(`
    wp_set_current_user(get_user_by('login', 'contributor')->ID);
    kses_init();
    $post = wp_insert_post(array('post_title' => 'A comparison', 'post_status' => 'pending', 'post_content' => wp_slash(base64_decode('${Buffer.from(content).toString('base64')}'))));
    wp_set_current_user(get_user_by('login', 'editor')->ID);
    wp_update_post(array('ID' => $post, 'post_status' => 'publish'));
    return $post;`);

/** What an older version, another plugin or a thief in the database may have left there. */
async function tryConfiguration(browser: Browser, site: Site, expect: Expect): Promise<void> {
  const hostile = JSON.stringify({
    clinic: {name: '</script><script>window.hit=1</script>'},
    disclaimer: '<img src=x onerror=window.hit=1><!--<script>',
    bookingLink: 'javascript:window.hit=1',
    names: {microneedling: '"><b onclick=window.hit=1>\u2028'},
  });
  const kept = await site.php(`
    $kept = get_option('treatment_estimator_settings');
    remove_all_filters('sanitize_option_treatment_estimator_settings');
    update_option('treatment_estimator_settings', array('config' => base64_decode('${Buffer.from(hostile).toString('base64')}'), 'market' => '"><script>window.hit=1</script>'));
    return base64_encode(serialize($kept));`);
  const post = await written(site, '[treatment_estimator]');
  const seen = await look(browser, site, `?p=${String(post)}`);
  expect('does not run', !seen.wasHit && seen.scripts === 1, seen.noises);
  expect('is not seen', !showsRawCode(seen) && isHarmless(seen.html), seen.around);
  await site.php(`
    remove_all_filters('sanitize_option_treatment_estimator_settings');
    update_option('treatment_estimator_settings', unserialize(base64_decode('${String(kept)}')));`);
}

/** First answers, sent by somebody who has a post of his own. */
async function tryPictures(site: Site, {page, context}: Person, expectOf: ExpectOf): Promise<void> {
  const {own, other, state} = (await site.php(`
    $of = fn ($role, $status) => wp_insert_post(array('post_author' => get_user_by('login', $role)->ID, 'post_title' => 'A comparison', 'post_status' => $status, 'post_content' => '[treatment_estimator]'));
    return array('own' => $of('contributor', 'draft'), 'other' => $of('editor', 'publish'), 'state' => treatment_estimator_state());`)) as {
    own: number;
    other: number;
    state: string;
  };
  await page.goto(`${site.address}/wp-admin/profile.php`, {waitUntil: 'domcontentloaded'});
  const send = async (from: typeof page, body: object, isNamed = true): Promise<number> =>
    await from.evaluate(
      async (sent, named) => {
        const nonce = named
          ? await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text()
          : '';
        const answer = await fetch('/index.php?rest_route=/treatment-estimator/v1/pictures', {
          method: 'POST',
          headers: {'content-type': 'application/json', 'x-wp-nonce': nonce},
          body: JSON.stringify(sent),
        });
        return answer.status;
      },
      body,
      isNamed,
    );
  const picture = (html: string, post: number): object => ({
    attributes: {},
    locale: 'en-US',
    post,
    state,
    html,
  });
  for (const html of PICTURES) {
    const status = await send(page, picture(html, own));
    expectOf(`A first answer with ${html}`)('is refused', status === 400, status);
  }
  const expect = expectOf('A first answer');
  const harmless = '<p class="a">€1</p>';
  expect('is kept in a post of one’s own', (await send(page, picture(harmless, own))) === 201);
  expect('of another’s post is refused', (await send(page, picture(harmless, other))) === 403);
  expect('of the site is refused', (await send(page, picture(harmless, 0))) === 403);
  expect(
    'from an older state is refused',
    (await send(page, {...picture(harmless, own), state: 'a'})) === 409,
  );
  const visitor = await openPage(context.browser().defaultBrowserContext());
  await visitor.goto(`${site.address}/?p=${other}`, {waitUntil: 'domcontentloaded'});
  const refused = await send(visitor, picture(harmless, other), false);
  expect('of a visitor is refused', [401, 403].includes(refused), refused);
  await visitor.close();
  const shown = await site.php(`
    $kept = treatment_estimator_kept_pictures(${own});
    $kept[array_key_first($kept)]['html'] = '<script>window.hit=1</script>';
    update_post_meta(${own}, TREATMENT_ESTIMATOR_META, wp_slash($kept));
    return treatment_estimator_picture(array(), 'en-US', ${own});`);
  expect('changed in the database is not shown', shown === '', shown);
}
