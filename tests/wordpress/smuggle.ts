import type {Browser} from 'puppeteer-core';
import {look, showsRawCode} from './look.js';
import type {Site} from './machine.js';
import {trySendingPictures} from './send-pictures.js';
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

/** Tries every door through which a text of somebody comes onto the page. */
export async function trySmuggling(
  browser: Browser,
  site: Site,
  expectOf: ExpectOf,
): Promise<void> {
  await tryAttributes(browser, site, expectOf);
  await tryConfiguration(browser, site, expectOf('Smuggled into the kept settings'));
  await trySendingPictures(browser, site, expectOf);
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
const written = async (site: Site, content: string): Promise<number> =>
  (await site.php(`
    wp_set_current_user(get_user_by('login', 'contributor')->ID);
    kses_init();
    $post = wp_insert_post(array('post_title' => 'A comparison', 'post_status' => 'pending', 'post_content' => wp_slash(base64_decode('${Buffer.from(content).toString('base64')}'))));
    wp_set_current_user(get_user_by('login', 'editor')->ID);
    wp_update_post(array('ID' => $post, 'post_status' => 'publish'));
    return $post;`)) as number;

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
    update_option('treatment_estimator_settings', array('config' => base64_decode('${Buffer.from(hostile).toString('base64')}'), 'market' => '"><script>window.hit=1</script>', 'look' => array('--te-accent' => '</style><script>window.hit=1</script>', '--te-ink}</style><script>window.hit=1</script>' => 'red', '--te-first' => array('x'))));
    return base64_encode(serialize($kept));`);
  const post = await written(site, '[treatment_estimator]');
  const seen = await look(browser, site, `?p=${post}`);
  expect('does not run', !seen.wasHit && seen.scripts === 1, seen.noises);
  expect('is not seen', !showsRawCode(seen) && isHarmless(seen.html), seen.around);
  await site.php(`
    remove_all_filters('sanitize_option_treatment_estimator_settings');
    update_option('treatment_estimator_settings', unserialize(base64_decode('${String(kept)}')));`);
}
