/**
 * Where the site will stand, from the variable SITE_URL: `https://clinic.example/estimator/`.
 * Undefined where nobody has said it: what needs an address is then left out, never invented.
 */
export function siteAddress(text = process.env['SITE_URL']): URL | undefined {
  if (text === undefined || text === '') return undefined;
  const address = new URL(text);
  if (!/^https?:$/.test(address.protocol)) throw new Error(`SITE_URL is no web address: ${text}`);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  address.search = address.hash = '';
  return address;
}

/** What a page tells search engines and those who show a link to it. */
export interface PageHead {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page's own address: a folder's first page is the folder. */
export const addressOf = (path: string, site: URL): string =>
  new URL(path.replace(/(^|\/)index\.html$/, '$1'), site).href;

/** Lines of a page's head for search engines and previews of links. */
export function headLines({path, title, description}: PageHead, site: URL | undefined): string {
  const previews = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ...(site
      ? [
          ['og:url', addressOf(path, site)],
          ['og:image', new URL('estimator.png', site).href],
        ]
      : []),
  ].map(([name = '', text = '']) => `<meta property="${name}" content="${escaped(text)}" />`);
  const canonical = site
    ? [`<link rel="canonical" href="${escaped(addressOf(path, site))}" />`]
    : [];
  return [...canonical, ...previews].join('\n    ');
}
