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

/** The ways to the clinic. */
export const linksTemplate = (
  {title, book, contact}: ClinicLinks,
  followed: (link: ClinicLink, event: Event) => void,
): TemplateResult =>
  html`<nav class="links" part="links" aria-label=${title}>
    ${book.map(
      (link) =>
        html`<a
          class="button"
          part="book"
          href=${link.href}
          @click=${(event: Event) => {
            followed(link, event);
          }}
          >${link.label}</a
        >`,
    )}
    ${contact ? html`<a part="contact" href=${contact.href}>${contact.label}</a>` : nothing}
  </nav>`;
