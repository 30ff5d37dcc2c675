/** The settings page: the element shows what is being typed, and what of it cannot be used. */
(function () {
  const field = document.querySelector('#treatment-estimator-config');
  const market = document.querySelector('#treatment-estimator-market');
  const shown = document.querySelector('#treatment-estimator-preview');
  const drawn = document.querySelector('#treatment-estimator-drawn');
  if (!field || !market || !shown) return;

  /** The configurator gives the code of a whole page; what counts in it is the configuration. */
  function unpack() {
    const tag = /<treatment-estimator\b([^>]*)>/.exec(field.value);
    if (!tag) return;
    const json =
      /<script type="application\/json" slot="config">([\s\S]*?)<\/script>/.exec(field.value) || [];
    const named = /\smarket="([A-Z]{2})"/.exec(tag[1]);
    field.value = (json[1] || '').trim();
    if (named) market.value = named[1];
  }

  function show() {
    const text = field.value.trim();
    shown.config = text === '' ? undefined : text;
    shown.setAttribute('market', market.value);
  }

  field.addEventListener('input', () => {
    unpack();
    show();
  });
  market.addEventListener('change', show);
  show();

  document.addEventListener('treatment-estimator-drawn', () => {
    const count = Number(document.documentElement.dataset.treatmentEstimatorDrawn);
    if (drawn && count > 0) drawn.hidden = false;
  });
})();
