// Somebody follows the booking link: the form on this page takes its place.
document.addEventListener('estimate-book', (event) => {
  event.preventDefault();
  const form = document.querySelector('#contact');
  form.hidden = false;
  // Health data, there only if the person has ticked that it may go along.
  form.elements.message.value = event.plan ? event.plan.text : '';
  form.elements.person.focus();
});
