import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {bindText} from '../bind-field.js';
import {button, selectField, textField} from '../fields.js';
import type {FormState} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {READY_LOOKS} from '../ready-looks.js';
import {declarationsOf} from '../style-rule.js';
import {COLOUR_TOKENS, EMPTY_LOOK, STYLE_TOKENS, type StyleToken} from '../style-tokens.js';
import {shownColour} from '../shown-colour.js';
import {logoColoursView} from './logo-colours.js';
import {stepView} from './step.js';

/**
 * Values to choose from, by the id of the token. A token without choices has a field to type into.
 */
const CHOICES: Readonly<Record<string, readonly (readonly [value: string, text: string])[]>> = {
  radius: [
    ['', 'As it comes'],
    ['0', 'Square'],
    ['0.375em', 'A little round'],
    ['0.875em', 'Round'],
    ['1.5em', 'Very round'],
  ],
  size: [
    ['', 'That of your page'],
    ['15px', 'Small, 15 px'],
    ['16px', 'Usual, 16 px'],
    ['18px', 'Large, 18 px'],
    ['20px', 'Very large, 20 px'],
  ],
  space: [
    ['', 'As it comes'],
    ['0.8', 'Tight'],
    ['1.2', 'Wide'],
    ['1.4', 'Very wide'],
  ],
  chartHeight: [
    ['', 'As it comes'],
    ['14em', 'Low'],
    ['20em', 'High'],
    ['24em', 'Very high'],
  ],
};

const FONT_FIELD = {
  placeholder: 'that of your page',
  hint: 'A font that your page has, like Georgia, serif.',
};

const ofLook = ({look}: FormState): FormState['look'] => look;

/** The browser's colour field beside a field to type a colour in any way CSS has. */
function colourField(page: PageContext, token: StyleToken): TemplateResult {
  const {id, label} = token;
  const binding = bindText(page, ofLook, id);
  return html`<div class="colour">
    <input
      type="color"
      id="look-${id}-picker"
      name="look-${id}-picker"
      aria-label="${label}: choose a colour"
      .value=${live(shownColour(token, page.state.look))}
      @input=${(event: Event) => {
        binding.set((event.target as HTMLInputElement).value);
      }}
    />
    ${textField(page, {name: `look-${id}`, label, placeholder: 'as it comes', ...binding})}
  </div>`;
}

const measureField = (page: PageContext, {id, label, usual}: StyleToken): TemplateResult => {
  const options = CHOICES[id];
  const field = {name: `look-${id}`, label, ...bindText(page, ofLook, id)};
  if (options !== undefined) return selectField(page, {...field, options});
  return textField(page, {...field, ...(id === 'font' ? FONT_FIELD : {placeholder: usual})});
};

const readyLooks = ({change}: PageContext): TemplateResult =>
  html`<div class="themes" role="group" aria-label="Ready sets of colours">
    ${Object.entries(READY_LOOKS).map(([text, look]) =>
      button({
        name: `theme-${text.toLowerCase().replaceAll(' ', '-')}`,
        text,
        press: () => {
          change((draft) => {
            draft.look = {...EMPTY_LOOK, ...look};
          });
        },
      }),
    )}
  </div>`;

/** Lists first, then fields to type into. */
const measures = [
  ...STYLE_TOKENS.filter(({id, isColour}) => !isColour && id in CHOICES),
  ...STYLE_TOKENS.filter(({id, isColour}) => !isColour && !(id in CHOICES)),
];

function summaryOf({look}: FormState): string {
  const count = declarationsOf(look).length;
  return count === 0 ? 'Optional: it takes the font of your page' : `${count} set`;
}

export const coloursStep = (page: PageContext): TemplateResult =>
  stepView(
    {id: 'colours', number: 6, title: 'Colours and type', summary: summaryOf(page.state)},
    html`${logoColoursView(page)} ${readyLooks(page)}
      <div class="grid">${COLOUR_TOKENS.map((token) => colourField(page, token))}</div>
      <div class="grid">${measures.map((token) => measureField(page, token))}</div>
      <div class="actions">
        ${button({
          name: 'reset-look',
          text: 'Reset colours and type',
          press: () => {
            page.change((draft) => {
              draft.look = {...EMPTY_LOOK};
            });
          },
        })}
      </div>`,
  );
