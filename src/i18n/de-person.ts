import type {PersonStrings} from './person-strings.js';

/** German: fetched where it is asked for. No clinician has reviewed the wording. */
export const dePerson: PersonStrings = {
  heading: 'Bevor Sie sich entscheiden',
  folds: {
    matters: ['Was mir wichtig ist', 'Stellt die Zeilen, auf die es Ihnen ankommt, nach oben.'],
    safety: ['Ist es sicher für mich?', 'Kurze Fragen, und was die Praxis wissen muss.'],
    experience: ['Wie es ist', 'Vorher, am Tag selbst und Pflege Tag für Tag.'],
    dates: ['Meine Termine und mein Budget', 'Sitzungen, ein Fest, eine Grenze.'],
    ask: ['Fragen an die Praxis', 'Aus Ihren Antworten gemacht.'],
    plan: ['Zum Mitnehmen', 'Drucken, Kalender, Link oder Text.'],
  },
};
