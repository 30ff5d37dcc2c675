import type {Browser} from 'puppeteer-core';
import {drawnAnew, FILE, openSettings, saveSettings} from './admin.js';
import {CLINIC, DEARER, LOOK, pasted, RIGHT_LOOK, WRONG, WRONG_LOOK} from './clinic.js';
import {look} from './look.js';
import type {Site} from './machine.js';
import {noisesOf, type Person} from './people.js';
import {tryPage} from './roles.js';
import type {Expect, ExpectOf} from './expect.js';

/** The settings page: what is right is taken, what is wrong is said and changes nothing. */
export async function trySettings(admin: Person, site: Site, expectOf: ExpectOf): Promise<void> {
  const expect = expectOf('Settings');
  await saveSettings(admin, site, pasted(CLINIC));
  await drawnAnew(admin);
  const kept = (await site.php(`return treatment_estimator_settings();`)) as Kept;
  expect('take what the configurator gives', isSame(kept.config, CLINIC), kept);
  expect('take its colours', JSON.stringify(kept.look) === JSON.stringify(LOOK), kept.look);
  const field = await admin.page.$eval(
    '#treatment-estimator-look',
    (look) => (look as HTMLTextAreaElement).value,
  );
  expect('show them', field.includes('--te-accent: light-dark(#15803d, #86efac);'), field);
  expect('show the element with it', (await previewText(admin)).includes('249.50'));
  const loads = await site.php(
    `global $wpdb; return $wpdb->get_col("SELECT autoload FROM $wpdb->options WHERE option_name IN ('treatment_estimator_settings', 'treatment_estimator_pictures')");`,
  );
  expect('are not read on other pages', JSON.stringify(loads) === '["no","no"]', loads);
  const said = (await site.php(
    `return array_map('treatment_estimator_config_issues', json_decode(base64_decode('${inBase64(WRONG.map(([text]) => text))}')));`,
  )) as readonly (readonly string[])[];
  WRONG.forEach(([text, says], at) =>
    expectOf(`Settings: ${text}`)(
      'say what is wrong',
      said[at]?.join().includes(says) ?? false,
      said[at],
    ),
  );
  for (const wrong of ON_THE_PAGE)
    await tryWrong(admin, site, wrong, expectOf(`Settings: ${wrong[0]}`));
  await tryLook(admin, site, expectOf);
  await tryLanguages(admin, site, expectOf);
}

interface Kept {
  readonly config: string;
  readonly look: Readonly<Record<string, string>>;
}

/** Colours and sizes: what is right is taken as it is, what is wrong is named. */
async function tryLook(admin: Person, site: Site, expectOf: ExpectOf): Promise<void> {
  const lines = [...WRONG_LOOK.map(([line]) => line), ...RIGHT_LOOK];
  const read = (await site.php(
    `return array_map('treatment_estimator_read_look', json_decode(base64_decode('${inBase64(lines)}')));`,
  )) as readonly {readonly look: Kept['look']; readonly issues: readonly string[]}[];
  WRONG_LOOK.forEach(([line, says], at) => {
    const isRefused = read[at]?.issues.join().includes(says) && isEmpty(read[at].look);
    expectOf(`Settings: ${line}`)('say what is wrong', isRefused === true, read[at]);
  });
  RIGHT_LOOK.forEach((line, index) => {
    const {look = {}, issues} = read[WRONG_LOOK.length + index] ?? {};
    const [pair] = Object.entries(look);
    const isTaken = pair?.join(': ') === line && issues?.length === 0;
    expectOf(`Settings: ${line}`)('take it as it is', isTaken, [look, issues]);
  });
  const expect = expectOf('Settings: a wrong colour');
  const [[wrong, says]] = WRONG_LOOK as readonly [readonly [string, string]];
  const said = await saveSettings(admin, site, JSON.stringify(CLINIC), wrong);
  expect('are refused by the page, with the reason', said.includes(says), said);
  const kept = (await site.php(`return treatment_estimator_settings();`)) as Kept;
  expect('stay as they were', JSON.stringify(kept.look) === JSON.stringify(LOOK), kept);
}

const isEmpty = (look: Kept['look']): boolean => Object.keys(look).length === 0;

const inBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

/** One that is no JSON and holds a script, and one that is wrong in a figure. */
const ON_THE_PAGE = [WRONG[0], WRONG.at(-1)].filter((wrong) => wrong !== undefined);

/** Refused by the page, too: it says why, keeps the old, and shows the text again. */
async function tryWrong(
  admin: Person,
  site: Site,
  [text, says]: (typeof WRONG)[number],
  expect: Expect,
): Promise<void> {
  const said = await saveSettings(admin, site, text);
  expect('are refused by the page, with the reason', said.includes(says), said);
  const kept = (await site.php(`return treatment_estimator_settings();`)) as {config: string};
  expect('stay as they were', isSame(kept.config, CLINIC), kept);
  const shown = await admin.page.$eval(
    '#treatment-estimator-config',
    (field) => (field as HTMLTextAreaElement).value,
  );
  expect('show the text again', shown === text, shown);
  expect('run nothing', !(await admin.page.evaluate(() => 'hit' in globalThis)));
}

const isSame = (json: string, config: object): boolean =>
  JSON.stringify(JSON.parse(json)) === JSON.stringify(config);

const previewText = async ({page}: Person): Promise<string> => {
  const found = await page.waitForFunction(
    () =>
      document.querySelector('#treatment-estimator-preview')?.shadowRoot?.querySelector('.te')
        ?.textContent,
  );
  return String(await found.jsonValue());
};

/** The page in the languages of the product, and in one of their countries. */
async function tryLanguages(admin: Person, site: Site, expectOf: ExpectOf): Promise<void> {
  const words = {de_DE: 'Ihre Praxis', de_AT: 'Ihre Praxis', ar: 'عيادتك', fr_FR: 'Your clinic'};
  for (const [locale, word] of Object.entries(words)) {
    // A language whose files are not there is not a language that can be chosen.
    await site.php(`
      foreach (array('de_AT', 'fr_FR') as $other) copy(WP_LANG_DIR . '/de_DE.mo', WP_LANG_DIR . '/' . $other . '.mo');
      update_user_meta(1, 'locale', '${locale}');`);
    await openSettings(admin, site);
    const label = await admin.page.$eval(
      'label[for=treatment-estimator-config]',
      ({textContent}) => textContent,
    );
    expectOf(`Settings in ${locale}`)('have their words', label === word, label);
  }
  await site.php(`delete_user_meta(1, 'locale');`);
}

/** After the prices have changed, no page shows an old one, not for a moment. */
export async function tryNewPrices(
  {browser, site, admin}: {browser: Browser; site: Site; admin: Person},
  query: string,
  expect: Expect,
): Promise<void> {
  const before = await look(browser, site, query, {scripts: false});
  expect('had the old price', before.html.includes('249.50'));
  await site.php(`
    remove_all_filters('sanitize_option_treatment_estimator_settings');
    update_option('treatment_estimator_settings', array('config' => '${JSON.stringify({...DEARER, disclaimer: 'Ours.'})}', 'market' => ''));`);
  const between = await look(browser, site, query, {scripts: false});
  expect(
    'shows no old price',
    !between.html.includes('249.50') && !between.html.includes('<template'),
  );
  expect('says what it needs', between.around.includes('It needs JavaScript'), between.around);
  const live = await look(browser, site, query);
  expect('counts with the new price', (live.costs[0] ?? 0) % 33350 === 0, live.costs);
  // Any page of the administration draws anew.
  await admin.page.goto(`${site.address}/wp-admin/index.php`, {waitUntil: 'domcontentloaded'});
  const count = await drawnAnew(admin);
  expect('is drawn anew, with all others', count > 3, count);
  const after = await look(browser, site, query, {scripts: false});
  expect(
    'has the new price',
    after.texts.every((text) => text.includes('333.50')),
    after.texts,
  );
  await admin.page.reload({waitUntil: 'domcontentloaded'});
  expect('is drawn once', (await admin.page.$('#treatment-estimator-drawing')) === null);
  await saveSettings(admin, site, pasted(CLINIC));
  await drawnAnew(admin);
  await tryPage(browser, site, {query, count: 1, width: 1200, expect});
}

/** What the version before kept is taken over. */
export async function tryUpgrade(admin: Person, site: Site, expect: Expect): Promise<void> {
  await site.php(`
    foreach (array('settings', 'pictures', 'version', 'drawn') as $name) delete_option('treatment_estimator_' . $name);
    add_option('treatment_estimator_config', '${JSON.stringify({...CLINIC, disclaimer: 'Ours.'})}');`);
  const before = noisesOf(admin.page).length;
  await openSettings(admin, site);
  const kept = (await site.php(
    `return array(treatment_estimator_settings()['config'], get_option('treatment_estimator_config'), get_option('treatment_estimator_version'));`,
  )) as unknown[];
  expect(
    'keeps the configuration',
    isSame(String(kept[0]), {...CLINIC, disclaimer: 'Ours.'}),
    kept,
  );
  expect('leaves no old option', kept[1] === false && Number(kept[2]) === 1, kept);
  expect('shows it', (await previewText(admin)).includes('249.50'));
  const noises = noisesOf(admin.page).slice(before);
  expect('is quiet', noises.length === 0, noises);
}

/** Everything of ours that a database still holds. */
const LEFT = `
  global $wpdb;
  $found = array();
  foreach (is_multisite() ? get_sites(array('fields' => 'ids')) : array(1) as $id) {
    if (is_multisite()) switch_to_blog($id);
    foreach (array('options' => 'option_name', 'postmeta' => 'meta_key') as $table => $column)
      $found = array_merge($found, $wpdb->get_col("SELECT $column FROM {$wpdb->$table} WHERE $column LIKE '%treatment_estimator%'"));
    $found = array_merge($found, $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%treatment_estimator%'"));
  }
  return $found;`;

/** Deactivated and deleted, as the page for plugins does it: nothing is left, on any site of a network. */
export async function tryUninstall(site: Site, expect: Expect): Promise<void> {
  await site.php(`set_transient('treatment_estimator_refused_1', '{}', 600);`);
  expect('there was something', ((await site.php(LEFT)) as unknown[]).length > 3);
  await site.php(`deactivate_plugins('${FILE}'); delete_plugins(array('${FILE}'));`);
  const left = await site.php(`${LEFT}`);
  expect('leaves nothing in the database', JSON.stringify(left) === '[]', left);
  const files = await site.php(`return glob(WP_PLUGIN_DIR . '/treatment-estimator*');`);
  expect('leaves no file', JSON.stringify(files) === '[]', files);
}
