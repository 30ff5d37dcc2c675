/** Places of the site, as its header names them; addresses from its root. */
const PLACES = [
  {path: 'index.html', name: 'Try it'},
  {path: 'configurator/index.html', name: 'Set it up for your clinic'},
  {path: 'docs/index.html', name: 'Documentation'},
  {path: 'showcase/index.html', name: 'Showcase'},
  {path: 'evidence/index.html', name: 'Evidence'},
  {path: 'downloads/index.html', name: 'Downloads'},
] as const;

/** From a page of the site to its root: `./` or `../`. */
export const toRoot = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The header's links, with the place marked in which the page stands. */
export function navigation(path: string): string {
  const root = toRoot(path);
  const links = PLACES.map((place) => {
    const current = place.path === path ? ' aria-current="page"' : '';
    return `<a href="${root}${place.path}"${current}>${place.name}</a>`;
  });
  return `<nav aria-label="Site">\n${links.join('\n')}\n</nav>`;
}
