import type {LitElement} from 'lit';
import {nearest} from '../engine/nearest-word.js';
import {localeIn, nearestLocale} from '../i18n/nearest-locale.js';

/** Attributes of every element, and the names that frameworks put their own under. */
const GENERAL =
  /^(?:id|class|style|lang|dir|title|slot|hidden|part|exportparts|tabindex|role|translate|is|inert|nonce|draggable|spellcheck|contenteditable|popover|accesskey|autofocus|autocapitalize|enterkeyhint|inputmode|item\w+|xmlns|key|ref|align|width|height|defer-hydration|server|client)$|^on|[:@._#[(]|^(?:data|aria|x|v|ng|hx|up|wire|astro|sveltekit|client)-/;
/** What stands in no fallback, but in the rest of a page. */
const REST = 'header, footer, main, nav, article, section, form, h1, h2, h3, link, script[src]';

/** What is wrong with the name of an attribute, in a sentence; undefined where nothing is. */
export function unknownAttribute(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || GENERAL.test(name)) return undefined;
  const meant = known.find((each) => each.replace('-', '') === name);
  const near = meant ?? nearest(name, known);
  return `The attribute “${name.slice(0, 60)}” is not known${near === undefined ? '' : `; is “${near}” meant?`}`;
}

/** What an owner has most likely got wrong, though nothing of it is a wrong value; in sentences. */
export function ownerSlips(host: LitElement): readonly string[] {
  const {observedAttributes} = host.constructor as typeof LitElement;
  const slips = host
    .getAttributeNames()
    .flatMap((name) => unknownAttribute(name, observedAttributes) ?? []);
  const swallowed = [...host.children].some(
    (child) => !child.hasAttribute('slot') && (child.matches(REST) || child.querySelector(REST)),
  );
  if (swallowed || host.querySelector(host.localName))
    slips.push(
      `The rest of the page stands inside the tag and is not shown: it closes with </${host.localName}>, not with “/>”.`,
    );
  const lang = nearestLocale(host);
  if (localeIn(lang) === undefined)
    slips.push(`lang="${lang.slice(0, 60)}" is no language; English is shown.`);
  return slips.slice(0, 20);
}
