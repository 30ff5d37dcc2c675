import calm from './themes/calm.css?raw';
import clinical from './themes/clinical.css?raw';
import night from './themes/night.css?raw';
import './element.js';

/** Under each estimator stands the style sheet that it wears: the file itself, so that the two cannot differ. */
for (const [theme, css] of Object.entries({calm, clinical, night})) {
  const code = document.querySelector(`#${theme} code`);
  if (code)
    code.textContent = `<treatment-estimator class="${theme}"></treatment-estimator>\n\n${css.trimEnd()}`;
}
