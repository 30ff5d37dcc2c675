import * as z from 'zod/mini';

const MOST = 2000;
const LINK =
  `a link of at most ${MOST} characters that begins with https://, http://, mailto: or tel:, or leads to a page of the same site (/booking, ?book, #book, booking.html); ` +
  'after its host it may have {concern}, {area}, {treatment}, {kind}, {severity}, {skin-tone}, and no others';

/** Always filled in, and those that stay empty unless a page has asked for the person's answers. */
const ALWAYS = /\{(?:concern|area|treatment)\}/g;
const AT_TIMES = /\{(?:kind|severity|skin-tone)\}/g;
/** The page that a relative link starts from. It stands for any. */
const PAGE = 'https://page.invalid/a/b';

/**
 * Whether a link leads where its owner can see that it leads, whatever is filled in. Read by the
 * browser's own parser, which leaves out blanks around it and line breaks inside it. Without a
 * scheme it has to stay on the page's site: `//host` is refused, since an empty `{kind}` makes one
 * of `/{kind}/book`. A `&` before the path is refused too: it is how a scheme is hidden in HTML.
 */
export function isSafeLink(link: string): boolean {
  // No link needs control characters, backslashes or a tag.
  if (link.length > MOST || link.trim() === '' || /[\0-\x1f\x7f\\<>]|^[^/?#]*&/.test(link))
    return false;
  const least = placeOf(link.replace(ALWAYS, 'x').replace(AT_TIMES, ''));
  return least !== undefined && least === placeOf(link.replace(ALWAYS, 'y').replace(AT_TIMES, 'y'));
}

/**
 * What must not depend on what is filled in: the scheme with the host, the mailbox or the number.
 * Undefined where it is not allowed.
 */
function placeOf(link: string): string | undefined {
  const url = parsed(link);
  if (url === undefined || /[{}]/.test(link)) return undefined;
  const {protocol, host, origin, pathname, username, password} = url;
  if (username !== '' || password !== '') return undefined;
  if (/^\s*https?:\/\//i.test(link)) return `${protocol}//${host}`;
  if (protocol === 'mailto:' || protocol === 'tel:') return protocol + pathname;
  return origin === new URL(PAGE).origin && !/^\s*[a-z][a-z\d+.-]*:/i.test(link)
    ? origin
    : undefined;
}

function parsed(link: string): URL | undefined {
  try {
    return new URL(link, PAGE);
  } catch {
    return undefined;
  }
}

/** Where a visit is booked or a question asked. */
export const link: z.ZodMiniString = z.string(LINK).check(z.refine(isSafeLink, LINK));

const MOST_OF_PICTURE = 60_000;
const PICTURE = `a picture of the same site (/logo.svg, logo.png) or a data: address of a PNG, JPEG, WebP, GIF or SVG, at most ${MOST_OF_PICTURE} characters`;

/** Whether a picture comes from the page's own site or stands in its address: nobody else is asked. */
export const isOwnPicture = (address: string): boolean =>
  address.length <= MOST_OF_PICTURE &&
  (/^data:image\/(?:png|jpeg|webp|gif|svg\+xml)[;,]/i.test(address) ||
    (!/[{}]|^\s*[a-z][a-z\d+.-]*:/i.test(address) && isSafeLink(address)));

/** A picture that is fetched from nobody else. */
export const picture: z.ZodMiniString = z.string(PICTURE).check(z.refine(isOwnPicture, PICTURE));
