import type {PersonStrings} from '../strings/steps-strings.js';

/** German: the titles of the steps. */
export const dePerson: PersonStrings = {
  heading: 'Vor der Wahl: sechs Schritte',
  moreUsual:
    'Für Ihre Haut ist {treatment} üblicher: Mehr Menschen wurden damit untersucht, oder es verlangt weniger Vorsicht. Sie können es vergleichen.',
  linkMissing:
    'Die Antworten in Ihrem Link konnten nicht geladen werden. Hier stehen die üblichen. Laden Sie die Seite neu, um Ihre zu sehen.',
  folds: {
    matters: ['Was mir wichtig ist', 'Ihre Zeilen zuerst.'],
    safety: ['Ist es sicher für mich?', 'Was die Praxis wissen muss.'],
    experience: ['Wie es ist', 'Der Besuch und die Tage danach.'],
    dates: ['Meine Termine und mein Budget', 'Sitzungen, ein Fest, eine Grenze.'],
    ask: ['Fragen an die Praxis', 'Aus Ihren Antworten gemacht.'],
    plan: ['Zum Mitnehmen', 'Drucken, Kalender, Link oder Text.'],
  },
};
