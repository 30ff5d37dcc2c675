import script from './contact-form.js?raw';
import './contact-form.js';
import {showCode} from './show-code.js';
import '../define-element.js';

showCode(script);

// A clinic's own form would be sent to the clinic.
document.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const sent = document.querySelector('#sent');
  if (sent)
    sent.textContent =
      'On a clinic’s page this would now be sent to the clinic. Here, nothing was.';
});
