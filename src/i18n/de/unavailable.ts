/** German: said where English stands in for it. */
export const deUnavailable =
  'Ein Teil der deutschen Texte konnte nicht geladen werden und steht auf Englisch da. Bleibt das so, laden Sie bitte die Seite neu.';
