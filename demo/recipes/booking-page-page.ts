import {showCode} from './show-code.js';
import '../define-element.js';

showCode();

// The address is made up, so this page follows no link to it.
document.querySelector('treatment-estimator')?.addEventListener('estimate-book', (event) => {
  event.preventDefault();
  const followed = document.querySelector('#followed');
  if (followed) followed.textContent = `This would open ${event.href}`;
});
