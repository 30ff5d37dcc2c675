import {CONCERNS, languageName, OTHER_LANGUAGES} from './configurator/product-terms.js';
import './define-element.js';

const form = document.querySelector('form');
const estimator = document.querySelector('treatment-estimator');
const tag = document.querySelector('#tag');

form
  ?.querySelector<HTMLSelectElement>('[name=concern]')
  ?.append(...CONCERNS.map((concern) => new Option(concern)));

form?.querySelector<HTMLSelectElement>('[name=locale]')?.append(
  ...OTHER_LANGUAGES.map((language) => {
    const option = new Option(languageName(language), language);
    option.lang = language;
    return option;
  }),
);

/**
 * Each choice under the estimator becomes an attribute of the tag, as a host page would write it.
 */
if (form && estimator && tag) {
  const applyChoices = (): void => {
    for (const {name, value} of form.querySelectorAll('select')) {
      if (name === 'colours') document.documentElement.dataset['colours'] = value;
      else if (value) estimator.setAttribute(name, value);
      else estimator.removeAttribute(name);
    }
    const attributes = [...estimator.attributes]
      .map(({name, value}) => ` ${name}="${value}"`)
      .join('');
    tag.textContent = `<treatment-estimator${attributes}></treatment-estimator>`;
  };
  form.addEventListener('change', applyChoices);
  applyChoices();
}
