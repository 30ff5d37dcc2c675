import type {PlanStrings} from './plan-strings.js';

/** German: fetched where it is asked for. No clinician has reviewed the wording. */
export const dePlan: PlanStrings = {
  intro: 'Ihre Antworten und Zahlen in einem Plan. Er entsteht auf Ihrem Gerät und wird nirgendwohin geschickt.',
  print: 'Drucken', calendar: 'Kalender: {treatment}',
  noStart: 'Setzen Sie unter „Meine Termine und mein Budget“ einen ersten Tag, dann können Sie einen Kalender mitnehmen.',
  link: 'Link erstellen', linkNote: 'Der Link enthält alle Ihre Antworten, auch die zur Gesundheit. Wer ihn hat, kann sie lesen.',
  text: 'Als Text kopieren', copyByHand: 'Bitte markieren und kopieren',
  done: {
    print: 'Die Druckansicht ist offen.', calendar: 'Die Kalenderdatei ist gespeichert.', link: 'Der Link ist kopiert.', text: 'Der Plan ist kopiert.',
    failed: 'Ihr Browser wollte nicht kopieren. Sie können es von Hand kopieren.',
  },
  title: 'Mein Plan', made: 'Erstellt am {date}.', answers: 'Meine Antworten', reviewed: 'Studien zuletzt durchgesehen am {date}.',
  charts: 'In Bildern', linkBack: 'Dieser Link öffnet den Plan wieder:',
  events: {
    name: 'Plan: {treatment}', session: 'Sitzung {number}: {treatment}', sessionPerhaps: 'Vielleicht Sitzung {number}: {treatment}',
    between: 'Möglich: {range}.', healing: 'Heilung nach Sitzung {number}: {treatment}', care: 'Pflege nach Sitzung {number}: {when}',
    firstChange: 'Etwa jetzt erste Veränderung: {treatment}', fullResult: 'Etwa jetzt volles Ergebnis: {treatment}',
    estimate: 'Aus Studien, nur zum Planen. Den wirklichen Termin setzt die Praxis.',
  },
  session: '{number}: {when}', sessionRange: 'oder {range}',
};
