/** The copy of bundle.js on the site where this page stands. */
export interface HostedBundle {
  /** Its whole address, which never becomes another file. */
  readonly script: string;
  /** Hash for the attribute `integrity` of its tag. */
  readonly integrity: string;
  /** The same for `prerendered.css`, which lies beside it. */
  readonly styleIntegrity: string;
  /** Whole address of the page for frames, `embed.html`. */
  readonly frame: string;
}

/**
 * Where the site's build says so in the head of the page; undefined elsewhere, as with `npm start`
 * or on a disk.
 */
export function hostedBundle(
  page: Document | undefined = globalThis.document,
): HostedBundle | undefined {
  const said = page?.querySelector<HTMLMetaElement>('meta[name=treatment-estimator-bundle]');
  if (!said || !/^https?:/.test(page?.baseURI ?? '')) return undefined;
  const {integrity = '', styleIntegrity = '', frame = ''} = said.dataset;
  const whole = (address: string): string => new URL(address, page?.baseURI).href;
  return {script: whole(said.content), integrity, styleIntegrity, frame: whole(frame)};
}

/**
 * Where a kept or pasted address names an older copy of this site, that of today: its hash is known,
 * and it has what this page can set.
 */
export function currentScript(script: string, hosted = hostedBundle()): string {
  if (hosted === undefined) return script;
  const releases = new URL('..', hosted.script).href;
  return script.startsWith(releases) ? hosted.script : script;
}
