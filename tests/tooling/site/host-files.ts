import {readdirSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {addressOf} from './site-address.js';

/** The strictest policy under which the whole site works. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';
const FOR_ALL_SITES = 'Access-Control-Allow-Origin: *';

/**
 * Headers in the form that Netlify and Cloudflare Pages read. Other sites may load what is made for
 * them; what has its version or its hash in its name is kept for good.
 */
export const headersFile = (prefix = '/'): string =>
  [
    ['*', `Content-Security-Policy: ${POLICY}`, 'X-Content-Type-Options: nosniff'],
    ['assets/*', FOREVER],
    ['releases/*', FOR_ALL_SITES, FOREVER],
    ...['bundle.js', 'embed.html', 'embed.js', 'embed-frame.js', 'room.css'].map((file) => [
      file,
      FOR_ALL_SITES,
    ]),
    ['evidence/records/*', FOR_ALL_SITES],
  ]
    .map(([path = '', ...headers]) => [`${prefix}${path}`, ...headers.map((line) => `  ${line}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

/** Writes what hosts and search engines look for; tells what is left out without an address. */
export function writeHostFiles(site: string, address: URL | undefined): void {
  writeFileSync(join(site, '.nojekyll'), '');
  writeFileSync(join(site, '_headers'), headersFile(address?.pathname));
  const robots = ['User-agent: *', 'Allow: /'];
  if (address) {
    robots.push(`Sitemap: ${new URL('sitemap.xml', address).href}`);
    writeFileSync(join(site, 'sitemap.xml'), sitemap(htmlFiles(site), address));
  } else
    console.warn(
      'SITE_URL is not set: canonical addresses, og:url, og:image and sitemap.xml are left out.',
    );
  writeFileSync(join(site, 'robots.txt'), `${robots.join('\n')}\n`);
}

/** Pages of the site, but not what only stands in a frame. */
const htmlFiles = (site: string): readonly string[] =>
  readdirSync(site, {recursive: true})
    .map((file) => String(file).split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== 'embed.html')
    .sort();

const sitemap = (files: readonly string[], address: URL): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...files.map(
      (file) => `  <url><loc>${addressOf(file, address).replaceAll('&', '&amp;')}</loc></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
