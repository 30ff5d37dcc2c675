import {html, type TemplateResult} from 'lit';
import type {MarketId} from '../../../src/evidence/ids.js';
import {bindText} from '../bind-field.js';
import {button, numberField, selectField} from '../fields.js';
import type {FormState} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {languageName, MARKET_CURRENCIES, MARKETS, OTHER_LANGUAGES} from '../product-terms.js';
import {priceListView} from './price-list.js';
import {stepView} from './step.js';

const countryNames = new Intl.DisplayNames('en', {type: 'region'});
const currencyNames = new Intl.DisplayNames('en', {type: 'currency'});

/**
 * Languages of the product, by their own names; English as its countries write numbers and dates.
 */
export const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries([
  ...['US', 'GB', 'IN', 'AU', 'CA'].map(
    (country) => [`en-${country}`, `English, ${countryNames.of(country) ?? country}`] as const,
  ),
  ...OTHER_LANGUAGES.map((language) => [language, languageName(language)] as const),
]);

/** The market EU is the euro area, not the European Union. */
const marketName = (market: MarketId): string =>
  market === 'EU' ? 'Euro area' : (countryNames.of(market) ?? market);

/** All currencies there are, those of the markets first. */
const CURRENCIES = [
  ...new Set([...Object.values(MARKET_CURRENCIES), ...Intl.supportedValuesOf('currency')]),
].map((code) => [code, `${code}, ${currencyNames.of(code) ?? code}`] as const);

const currencyOfMarket = (market: FormState['market']): string =>
  market === '' ? 'USD' : MARKET_CURRENCIES[market];

/** The currency of all amounts: the one chosen, else that of the market. */
export const currencyOf = ({currency, market}: FormState): string =>
  currency || currencyOfMarket(market);

const thisMonth = (): string => new Date().toISOString().slice(0, 7);

const summaryOf = (state: FormState): string =>
  state.market === '' && state.currency === ''
    ? 'Start here'
    : [
        LANGUAGES[state.language] ?? state.language,
        state.market === '' ? '' : marketName(state.market),
        currencyOf(state),
      ]
        .filter(Boolean)
        .join(' · ');

const priceListDateField = (page: PageContext): TemplateResult =>
  html`<div class="beside">
    ${numberField(page, {
      name: 'price-list-date',
      label: 'Price list from',
      hint: 'Like 2026-03.',
      mode: 'numeric',
      ...bindText(page, (state) => state, 'priceListDate'),
    })}
    ${button({
      name: 'this-month',
      text: 'This month',
      press: () => {
        page.change((draft) => {
          draft.priceListDate = thisMonth();
        });
      },
    })}
  </div>`;

const marketField = (page: PageContext): TemplateResult =>
  selectField(page, {
    name: 'market',
    label: 'Country',
    hint: 'Whose usual prices stand where you name none.',
    options: [
      ['', page.state.currency === '' ? 'Choose your country' : 'By the currency'],
      ...MARKETS.map((market) => [market, marketName(market)] as const),
    ],
    ...bindText(page, (state) => state, 'market'),
  });

export const languageStep = (page: PageContext): TemplateResult =>
  stepView(
    {
      id: 'language',
      number: 1,
      title: 'Country and price list',
      summary: summaryOf(page.state),
      isOpen: true,
    },
    html` ${marketField(page)} ${priceListView(page)}
      <details class="more">
        <summary>Currency, language, date of the list</summary>
        ${moneyFields(page)}
      </details>`,
  );

const moneyFields = (page: PageContext): TemplateResult =>
  html`<div class="grid two">
    ${selectField(page, {
      name: 'currency',
      label: 'Currency',
      options: [['', `That of the country: ${currencyOfMarket(page.state.market)}`], ...CURRENCIES],
      ...bindText(page, (state) => state, 'currency'),
    })}
    ${selectField(page, {
      name: 'language',
      label: 'Language',
      options: [['', 'That of your page'], ...Object.entries(LANGUAGES)],
      ...bindText(page, (state) => state, 'language'),
    })}
    ${priceListDateField(page)}
  </div>`;
