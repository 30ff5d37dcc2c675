import './element.js';

/** The controls under the estimator: each choice becomes an attribute of the tag, as a host page would write it. */
const form = document.querySelector('form');
const estimator = document.querySelector('treatment-estimator');
const tag = document.querySelector('#tag');

if (form && estimator && tag) {
  const show = (): void => {
    const chosen = [...form.querySelectorAll('select')];
    for (const {name, value} of chosen) {
      if (name === 'colours') document.documentElement.dataset['colours'] = value;
      else if (value) estimator.setAttribute(name, value);
      else estimator.removeAttribute(name);
    }
    const attributes = [...estimator.attributes]
      .map(({name, value}) => ` ${name}="${value}"`)
      .join('');
    tag.textContent = `<treatment-estimator${attributes}></treatment-estimator>`;
  };
  form.addEventListener('change', show);
  show();
}
