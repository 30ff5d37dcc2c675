import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {button, selectField, textField} from '../fields.js';
import {COLOUR_IDS, declarationsOf, NO_LOOK, THEMES, USUAL_COLOURS, type LookId} from '../look.js';
import type {Page} from '../page.js';
import {step} from './step.js';

const COLOURS: Readonly<Record<(typeof COLOUR_IDS)[number], string>> = {
  accent: 'First treatment, ticks and focus',
  second: 'Second treatment',
  third: 'Third treatment',
  ink: 'Formatter',
  paper: 'Paper behind them',
  line: 'Lines',
};

type Choice = readonly (readonly [value: string, text: string])[];

const MEASURES: readonly (readonly [LookId, string, Choice])[] = [
  [
    'radius',
    'Corners',
    [
      ['', 'As it comes'],
      ['0', 'Square'],
      ['0.375em', 'A little round'],
      ['0.875em', 'Round'],
      ['1.5em', 'Very round'],
    ],
  ],
  [
    'size',
    'Size of the words',
    [
      ['', 'That of your page'],
      ['15px', 'Small, 15 px'],
      ['16px', 'Usual, 16 px'],
      ['18px', 'Large, 18 px'],
      ['20px', 'Very large, 20 px'],
    ],
  ],
  [
    'space',
    'Room between things',
    [
      ['', 'As it comes'],
      ['0.8', 'Tight'],
      ['1.2', 'Wide'],
      ['1.4', 'Very wide'],
    ],
  ],
  [
    'chartHeight',
    'Height of the charts',
    [
      ['', 'As it comes'],
      ['14em', 'Low'],
      ['20em', 'High'],
      ['24em', 'Very high'],
    ],
  ],
];

/** `#rrggbb`, which is all that the browser's own colour field takes. */
const hex = (value: string, usual: string): string => {
  const text = value.trim().toLowerCase();
  if (/^#[\da-f]{6}$/.test(text)) return text;
  const [, red = '', green = '', blue = ''] = /^#([\da-f])([\da-f])([\da-f])$/.exec(text) ?? [];
  return red === '' ? usual : `#${red}${red}${green}${green}${blue}${blue}`;
};

const colourField = (page: Page, id: (typeof COLOUR_IDS)[number]): TemplateResult => {
  const set = (value: string): void => {
    page.change((draft) => {
      draft.look[id] = value;
    });
  };
  return html`<div class="colour">
    <input
      type="color"
      id="look-${id}-picker"
      name="look-${id}-picker"
      aria-label="${COLOURS[id]}: choose a colour"
      .value=${live(hex(page.state.look[id], USUAL_COLOURS[id]))}
      @input=${(event: Event) => {
        set((event.target as HTMLInputElement).value);
      }}
    />
    ${textField(page, {name: `look-${id}`, label: COLOURS[id], placeholder: 'as it comes', value: page.state.look[id], set})}
  </div>`;
};

export const coloursStep = (page: Page): TemplateResult => {
  const {
    state: {look},
    change,
  } = page;
  const set = declarationsOf(look).length;
  return step(
    'colours',
    6,
    'Colours and type',
    set === 0 ? 'Optional: it takes the font of your page' : `${set} set`,
    html` <div class="themes" role="group" aria-label="Ready sets of colours">
        ${Object.entries(THEMES).map(([name, theme]) =>
          button(`theme-${name.toLowerCase().replaceAll(' ', '-')}`, name, () => {
            change((draft) => {
              draft.look = {...NO_LOOK, ...theme};
            });
          }),
        )}
      </div>
      <div class="grid">${COLOUR_IDS.map((id) => colourField(page, id))}</div>
      <div class="grid">
        ${MEASURES.map(([id, label, options]) =>
          selectField(page, {
            name: `look-${id}`,
            label,
            options,
            value: look[id],
            set: (value) => {
              change((draft) => {
                draft.look[id] = value;
              });
            },
          }),
        )}
        ${textField(page, {
          name: 'look-font',
          label: 'Font',
          placeholder: 'that of your page',
          hint: 'A font that your page has, like Georgia, serif.',
          value: look.font,
          set: (text) => {
            change((draft) => {
              draft.look.font = text;
            });
          },
        })}
      </div>
      <div class="actions">
        ${button('reset-look', 'Reset colours and type', () => {
          change((draft) => {
            draft.look = {...NO_LOOK};
          });
        })}
      </div>`,
  );
};
