import 'treatment-estimator/define';

const app = document.querySelector('#app');
const estimator = document.querySelector('treatment-estimator');
const byId = (id) => document.getElementById(id);

byId('other').onclick = () => {
  for (const each of app.querySelectorAll('treatment-estimator'))
    each.setAttribute('concern', 'wrinkles');
};
byId('hide').onclick = () => {
  if (estimator.isConnected) estimator.remove();
  else app.append(estimator);
};
byId('more').onclick = () => {
  app.append(estimator.cloneNode(true), estimator.cloneNode(true));
};
app.addEventListener('estimate-change', ({answers, currency}) => {
  byId('said').textContent = `${answers.severity} ${currency}`;
});
