import calm from './themes/calm.css?raw';
import clinical from './themes/clinical.css?raw';
import night from './themes/night.css?raw';
import './define-element.js';

/**
 * Shows under each estimator the style sheet that it wears, from the file itself, so that the two
 * cannot differ.
 */
for (const [theme, css] of Object.entries({calm, clinical, night})) {
  const code = document.querySelector(`#${theme} code`);
  if (code)
    code.textContent = `<treatment-estimator class="${theme}"></treatment-estimator>\n\n${css.trimEnd()}`;
}
