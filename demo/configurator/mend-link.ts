/** Files that stand on the clinic's own site, though their names look like those of hosts. */
const OWN_FILE = /^[^/?#]*\.(?:html?|php|aspx?|jsp|pdf|jpe?g|png|webp|svg)(?=[?#]|$)/i;
/** Whether a link names a file of the clinic's own site, such as `book.html`. */
export const isOwnFile = (link: string): boolean => OWN_FILE.test(link);
/** `myclinic.com`, with a port or none, up to its path. Its last part has letters alone. */
const HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d{2,5})?(?=[/?#]|$)/u;
const MAILBOX = /^[^\s@/:?#]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u;
/** What people write before a number, or of a scheme. */
const PHONE_WORD = /^(?:tel(?:ephone|efon)?|phone|call|ph)\b\s*[.:]*\s*/i;
const PHONE = /^\+?[\d\s().\-–/]+$/;
const IP_ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** The shortest number of a local line, and the longest there is (ITU-T E.164, with a prefix). */
const DIGITS = {fewest: 6, most: 17};

/** `tel:` with digits alone; undefined where the text is no number. */
function toPhone(text: string): string | undefined {
  const number = text.replace(PHONE_WORD, '').trim();
  if (!PHONE.test(number) || IP_ADDRESS.test(number) || /^[/.]/.test(number)) return undefined;
  // The zero in +44 (0)20 is dialled only without the country's code.
  const bare = number.startsWith('+') ? number.replace(/\(0\)/, '') : number;
  const digits = bare.replace(/\D/g, '');
  return digits.length >= DIGITS.fewest && digits.length <= DIGITS.most
    ? `tel:${bare.startsWith('+') ? '+' : ''}${digits}`
    : undefined;
}

/**
 * The link that somebody most likely means who wrote an address without `https://`, a mailbox or a
 * phone number; the text itself where it is whole, or nothing can be told of it.
 */
export function mendLink(text: string): string {
  const link = text.trim();
  const mailbox = link.replace(/^mailto:\s+/i, '');
  if (MAILBOX.test(mailbox)) return `mailto:${mailbox}`;
  // A whole link stays as it is, also where somebody would dial less.
  if (/^tel:\+?[\d().-]+$/i.test(link)) return link;
  const phone = toPhone(link);
  if (phone !== undefined) return phone;
  if (OWN_FILE.test(link)) return link;
  if (HOST.test(link)) return `https://${link}`;
  return link.startsWith('//') && HOST.test(link.slice(2)) ? `https:${link}` : link;
}
