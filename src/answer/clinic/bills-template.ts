import {html, nothing, type TemplateResult} from 'lit';
import type {BillsView} from './bills.js';
import type {ClinicLink, ClinicLinks} from './links.js';

/**
 * What is in the clinic's sums. Explicit roles: where there is little room the rows become blocks,
 * and browsers then forget that this is a table.
 */
export const billsTemplate = ({title, bills, notes}: BillsView): TemplateResult =>
  html`<details class="bills" part="bills">
    <summary>${title}</summary>
    <div>
      ${bills.map(
        ({slot, name, lines}) =>
          html`<table role="table" class="s${slot}">
            <caption>
              ${name}
            </caption>
            <tbody role="rowgroup">
              ${lines.map(
                ([label, sum]) =>
                  html`<tr role="row">
                    <th role="rowheader" scope="row">${label}</th>
                    <td role="cell">${sum}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
      )}
    </div>
    ${notes.map((note) => html`<p class="hint">${note}</p>`)}
  </details>`;

/** Where there is little room, the name of the treatment alone is seen; all of it is heard. */
function labelTemplate({label, name}: ClinicLink): TemplateResult | string {
  if (name === undefined || !label.includes(name)) return label;
  const [before, ...after] = label.split(name);
  return html`<span
    ><span class="around">${before}</span>${name}<span class="around"
      >${after.join(name)}</span
    ></span
  >`;
}

/** The ways to the clinic. */
export const linksTemplate = (
  {title, book, lead, contact}: ClinicLinks,
  followed: (link: ClinicLink, event: Event) => void,
): TemplateResult =>
  html`<nav class="links ${book.length > 1 ? 'several' : ''}" part="links" aria-label=${title}>
    ${book.length > 1 ? html`<b aria-hidden="true">${lead}</b>` : nothing}
    ${book.map(
      (link) =>
        html`<a
          class="button"
          part="book"
          href=${link.href}
          @click=${(event: Event) => {
            followed(link, event);
          }}
          >${labelTemplate(link)}</a
        >`,
    )}
    ${contact ? html`<a part="contact" href=${contact.href}>${contact.label}</a>` : nothing}
  </nav>`;
