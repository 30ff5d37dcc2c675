/** A hash that a page's own router reads: `#/treatments/skin`, `#!/skin`. */
const ROUTE = /^#!?\//;

/**
 * The address of the page with a link's answers behind the “#”; a route that stands there is kept
 * in front. Empty where no address leads back: in a frame, and on a page that has none.
 */
export function addressWith(link: string, {location, isFramed}: PageAddress): string {
  const {protocol, href, hash} = location;
  if (isFramed || !/^(?:https?|file):$/.test(protocol)) return '';
  const [page = ''] = href.split('#', 1);
  if (!ROUTE.test(hash)) return `${page}#${link}`;
  const route = hash.replace(/[?&]?treatment-estimator(?:=|_is_).*$/s, '');
  return `${page}${route}${route.includes('?') ? '&' : '?'}${link}`;
}

/** Where the page is. */
export interface PageAddress {
  readonly location: Pick<Location, 'protocol' | 'href' | 'hash'>;
  /** True where another page shows it in a frame. */
  readonly isFramed: boolean;
}
