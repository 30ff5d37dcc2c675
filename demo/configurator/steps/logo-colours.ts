import {html, nothing, type TemplateResult} from 'lit';
import {coloursOfFile} from '../colours/read-picture.js';
import {suggestColours, type SuggestedColour} from '../colours/suggest-colours.js';
import {button} from '../fields.js';
import {givenFileField, markUnread} from '../given-fields.js';
import type {PageContext} from '../page-context.js';

async function read(page: PageContext, file: File): Promise<void> {
  try {
    const logoColours = await coloursOfFile(file);
    page.changeView({
      logoColours,
      status: logoColours.length === 0 ? 'All is black, white or grey in it.' : 'Colours found.',
    });
  } catch {
    page.changeView({logoColours: undefined});
    markUnread(page, 'logo-file', 'Your browser cannot read this picture.');
  }
}

const USES: Readonly<Record<SuggestedColour['token'], string>> = {
  accent: 'Buttons, ticks and focus',
  first: 'First treatment',
  second: 'Second treatment',
};

const swatch = (colour: string): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
    <rect width="1" height="1" fill=${colour} />
  </svg>`;

const suggestionView = ({token, found, shown, isMended}: SuggestedColour): TemplateResult =>
  html`<li>
    ${swatch(shown)} ${USES[token]}: <code>${shown}</code>
    ${
      found !== undefined && isMended
        ? html`<span class="hint"
            >from ${swatch(found)} <code>${found}</code>, changed so that everybody can read
            it</span
          >`
        : nothing
    }
  </li>`;

function suggestionsView(page: PageContext): TemplateResult | typeof nothing {
  const {logoColours} = page.view;
  if (logoColours === undefined) return nothing;
  const suggested = suggestColours(logoColours, page.state.look);
  if (suggested.length === 0)
    return html`<p class="hint">All is black, white or grey in this picture. The colours stay.</p>`;
  return html`<ul class="suggested">
      ${suggested.map(suggestionView)}
    </ul>
    <div class="actions">
      ${button({
        name: 'use-logo-colours',
        text: 'Use these colours',
        press: () => {
          page.change((draft) => {
            for (const {token, value} of suggested) draft.look[token] = value;
          });
          page.changeView({logoColours: undefined, status: 'The preview has your colours.'});
        },
      })}
    </div>`;
}

/** Colours taken from the clinic's logo or a screenshot of its site. */
export const logoColoursView = (page: PageContext): TemplateResult =>
  html`${givenFileField(page, {
    name: 'logo-file',
    label: 'Colours from your logo, or from a picture of your site',
    accept: 'image/*,.svg',
    hint: 'It is read here; nothing is sent.',
    take: (file) => {
      void read(page, file);
    },
  })}
  ${suggestionsView(page)}`;
