import {posix, relative, resolve, sep} from 'node:path';
import {build, type Plugin} from 'vite';
import type {Release} from './release.js';
import {navigation, toRoot} from './navigation.js';
import {headLines} from './site-address.js';

/**
 * Builds the pages of demo/ into the site. They keep their own text; the header's links, the icon
 * and what search engines read are those of the site.
 */
export async function buildDemoPages(root: string, outDir: string, place: Place): Promise<void> {
  await build({
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: {outDir, emptyOutDir: false},
    plugins: [asPageOfSite(resolve(root, 'demo'), place)],
  });
}

/** Where the site stands, if that is known, and what it offers. */
interface Place {
  readonly address: URL | undefined;
  readonly release: Release;
}

function asPageOfSite(demo: string, place: Place): Plugin {
  return {
    name: 'page-of-site',
    transformIndexHtml: {
      order: 'post',
      handler: (html, {filename}) =>
        toPageOfSite(html, relative(demo, filename).split(sep).join(posix.sep), place),
    },
  };
}

const OWN_NAVIGATION = /<nav aria-label="Demo pages">[^]*?<\/nav>/;
const OWN_CODE = /(?<=(?:href|src)=")(?=room\.css"|browser\/define\.js")/g;

function toPageOfSite(html: string, path: string, {address, release}: Place): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  if (title === '' || description === '')
    throw new Error(`demo/${path} has no title or no description.`);
  const head = [headLines({path, title, description}, address)];
  // Tells the configurator which copy of bundle.js stands on the site.
  if (html.includes('id="configurator"'))
    head.push(
      `<meta name="treatment-estimator-bundle" content="../releases/${release.version}/bundle.js" data-integrity="${release.integrity}" data-style-integrity="${release.styleIntegrity}" data-frame="../embed.html" />`,
    );
  return (
    html
      .replace(OWN_NAVIGATION, () => navigation(path))
      .replace('href="data:,"', `href="${toRoot(path)}icon.svg" type="image/svg+xml"`)
      // The lines to copy work as they stand, once it is known where the site stands.
      .replace(OWN_CODE, address ? `${address.href}releases/${release.version}/` : '')
      .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`)
  );
}
