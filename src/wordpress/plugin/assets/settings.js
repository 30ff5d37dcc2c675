/** The settings page: the element shows what is being typed, and what of it cannot be used. */
(function () {
  const field = document.querySelector('#treatment-estimator-config');
  const market = document.querySelector('#treatment-estimator-market');
  const look = document.querySelector('#treatment-estimator-look');
  const shown = document.querySelector('#treatment-estimator-preview');
  const drawn = document.querySelector('#treatment-estimator-drawn');
  if (!field || !market || !look || !shown) return;

  /** The declarations of tokens in a text. */
  const tokensIn = (text) => [...text.matchAll(/(--te-[\w-]+)\s*:\s*([^;}\n]*)/g)];

  /** The configurator gives the code of a whole page: what counts in it goes to its fields. */
  function unpack() {
    const tag = /<treatment-estimator\b([^>]*)>/.exec(field.value);
    if (!tag) return;
    const json =
      /<script type="application\/json" slot="config">([\s\S]*?)<\/script>/.exec(field.value) || [];
    const named = /\smarket="([A-Z]{2})"/.exec(tag[1]);
    const styles = [...field.value.matchAll(/<style>([\s\S]*?)<\/style>/g)];
    const tokens = styles.flatMap(([, style]) => tokensIn(style));
    if (tokens.length > 0)
      look.value = tokens.map(([, name, value]) => `${name}: ${value.trim()};`).join('\n');
    field.value = (json[1] || '').trim();
    if (named) market.value = named[1];
  }

  function show() {
    const text = field.value.trim();
    shown.config = text === '' ? undefined : text;
    shown.setAttribute('market', market.value);
    shown.removeAttribute('style');
    for (const [, name, value] of tokensIn(look.value)) shown.style.setProperty(name, value.trim());
  }

  field.addEventListener('input', () => {
    unpack();
    show();
  });
  market.addEventListener('change', show);
  look.addEventListener('input', show);
  show();

  document.addEventListener('treatment-estimator-drawn', () => {
    const count = Number(document.documentElement.dataset.treatmentEstimatorDrawn);
    if (drawn && count > 0) drawn.hidden = false;
  });
})();
