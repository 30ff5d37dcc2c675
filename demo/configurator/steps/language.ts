import {html, type TemplateResult} from 'lit';
import {numberField, selectField, button} from '../fields.js';
import {LANGUAGE_NAMES, MARKET_CURRENCIES, MARKET_NAMES, MARKETS} from '../names.js';
import type {Page} from '../page.js';
import {step} from './step.js';

const names = new Intl.DisplayNames('en', {type: 'currency'});
const titleOf = (code: string): readonly [string, string] => [
  code,
  `${code}, ${names.of(code) ?? code}`,
];
const FIRST = [...new Set(Object.values(MARKET_CURRENCIES))];
const CURRENCIES = [
  ...FIRST,
  ...Intl.supportedValuesOf('currency').filter((code) => !FIRST.includes(code)),
].map(titleOf);

/** The currency that amounts are in: as set, else that of the country. */
export const currencyOf = ({state}: Page): string =>
  state.currency ||
  (MARKETS.find((id) => id === state.market)
    ? MARKET_CURRENCIES[state.market as keyof typeof MARKET_CURRENCIES]
    : 'USD');

const monthNow = (): string => new Date().toISOString().slice(0, 7);

export const languageStep = (page: Page): TemplateResult => {
  const {
    state: {language, market, currency, priceListDate},
    change,
  } = page;
  const said =
    market === '' && currency === ''
      ? 'Start here'
      : [
          LANGUAGE_NAMES[language] ?? language,
          MARKETS.find((id) => id === market)
            ? MARKET_NAMES[market as keyof typeof MARKET_NAMES]
            : '',
          currencyOf(page),
        ]
          .filter(Boolean)
          .join(' · ');
  return step(
    'language',
    1,
    'Language and money',
    said,
    html` <div class="grid two">
      ${selectField(page, {
        name: 'market',
        label: 'Country',
        hint: 'Whose usual prices stand where you name none.',
        value: market,
        options: [
          ['', currency === '' ? 'Choose your country' : 'By the currency'],
          ...MARKETS.map((id) => [id, MARKET_NAMES[id]] as const),
        ],
        set: (value) => {
          change((draft) => {
            draft.market = value;
          });
        },
      })}
      ${selectField(page, {
        name: 'currency',
        label: 'Currency',
        value: currency,
        options: [
          [
            '',
            `That of the country: ${currencyOf({...page, state: {...page.state, currency: ''}})}`,
          ],
          ...CURRENCIES,
        ],
        set: (value) => {
          change((draft) => {
            draft.currency = value;
          });
        },
      })}
      ${selectField(page, {
        name: 'language',
        label: 'Language',
        value: language,
        options: [['', 'That of your page'], ...Object.entries(LANGUAGE_NAMES)],
        set: (value) => {
          change((draft) => {
            draft.language = value;
          });
        },
      })}
      <div class="beside">
        ${numberField(page, {
          name: 'price-list-date',
          label: 'Price list from',
          hint: 'Like 2026-03.',
          mode: 'numeric',
          value: priceListDate,
          set: (value) => {
            change((draft) => {
              draft.priceListDate = value;
            });
          },
        })}
        ${button('this-month', 'This month', () => {
          change((draft) => {
            draft.priceListDate = monthNow();
          });
        })}
      </div>
    </div>`,
    true,
  );
};
