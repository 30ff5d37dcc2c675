import {readdirSync} from 'node:fs';
import {sep} from 'node:path';
import {open, type Visit} from './checks.js';

/** What a page has of its own and where it leads. */
interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly isWide: boolean;
}

/** All pages of the folder. */
export const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true})
    .map((file) => String(file).split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();

/** Opens every page, then follows every link between them, anchors included. */
export async function visitEveryPage(visit: Visit): Promise<void> {
  const {url, folder, checks} = visit;
  const files = new Set(
    readdirSync(folder, {recursive: true}).map((file) => String(file).split(sep).join('/')),
  );
  const seen = new Map<string, PageFacts>();
  for (const path of pagesIn(folder)) seen.set(path, await visitPage(visit, path));
  const titles = [...seen.values()].map(({title}) => title);
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  checks.expect('every page has a title of its own', twice.length === 0, twice);
  for (const [path, {links}] of seen) {
    const dead = links.filter((link) => link.startsWith(url) && isDead(link.slice(url.length)));
    checks.expect(`${path} leads nowhere in vain`, dead.length === 0, dead);
    const outside = links.filter(
      (link) => link.startsWith(new URL(url).origin) && !link.startsWith(url),
    );
    checks.expect(`${path} stays within the site's folder`, outside.length === 0, outside);
  }

  function isDead(link: string): boolean {
    const [path = '', anchor = ''] = link.split('#');
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return true;
    // Behind the “#” of embed.html stand settings.
    if (anchor === '' || file === 'embed.html') return false;
    return !(seen.get(file)?.ids.includes(decodeURIComponent(anchor)) ?? false);
  }
}

/** On a phone: what is too wide is too wide there. */
async function visitPage(visit: Visit, path: string): Promise<PageFacts> {
  const {expect} = visit.checks;
  const {page, noises} = await open(visit, path, {width: 360});
  const facts = await page.evaluate(factsOf);
  await page.close();
  expect(`${path} is quiet`, noises.length === 0, noises);
  expect(`${path} has one h1`, facts.headings === 1, facts.headings);
  expect(`${path} fits a phone`, !facts.isWide);
  const isNamed = facts.title !== '' && facts.description !== '';
  expect(`${path} has a title and a description`, isNamed, facts);
  return facts;
}

function factsOf(): PageFacts {
  return {
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    headings: document.querySelectorAll('h1').length,
    ids: [...document.querySelectorAll('[id]')].map(({id}) => id),
    links: [...document.querySelectorAll('a')].map(({href}) => href),
    isWide: document.documentElement.scrollWidth > innerWidth,
  };
}
