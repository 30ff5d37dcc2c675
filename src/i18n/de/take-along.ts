import type {PlanStrings} from '../strings/take-along-strings.js';

/** German: “Take it with me”. */
export const dePlan: PlanStrings = {
  intro:
    'Ihre Antworten und Zahlen in einem Plan. Er entsteht auf Ihrem Gerät und verlässt es nur, wenn Sie ihn senden.',
  print: 'Drucken',
  calendar: 'Kalender: {treatment}',
  noStart:
    'Tragen Sie unter „Meine Termine, mein Budget“ eine erste Sitzung ein, dann können Sie die Termine in Ihren Kalender übernehmen.',
  noVisits: 'Es steht keine Sitzung bevor, die in einen Kalender könnte.',
  link: 'Link erstellen',
  linkNote:
    'Der Link enthält alle Ihre Antworten, auch die zur Gesundheit. Wer ihn hat, kann sie lesen.',
  text: 'Als Text kopieren',
  mail: 'Plan per E-Mail an mich',
  mailShort: 'Das ist der Plan in Kürze.',
  booking: {
    intro:
      'Ihre Antworten und Zahlen in einem Plan. Er entsteht auf Ihrem Gerät und verlässt es nur, wenn Sie ihn senden. Die Praxis bekommt ihn, wenn Sie unten das Kästchen ankreuzen.',
    heading: 'Termin mit diesem Plan anfragen',
    consent: 'Meinen Plan an die Praxis senden, wenn ich hier einen Termin anfrage',
    note: 'Die Praxis bekommt den Plan nur, wenn Sie das ankreuzen. Er enthält auch Ihre Antworten zur Gesundheit.',
    sent: 'Lesen, was genau gesendet wird',
  },
  copyByHand: 'Bitte markieren und kopieren',
  done: {
    print: 'Die Druckansicht ist offen.',
    calendar: 'Sehen Sie bei Ihren Downloads nach der Kalenderdatei.',
    link: 'Der Link ist kopiert.',
    text: 'Der Plan ist kopiert.',
    mail: 'Ihr E-Mail-Programm öffnet sich. Gesendet wird erst, wenn Sie es tun.',
    failed: 'Ihr Browser wollte nicht kopieren. Sie können es von Hand kopieren.',
    noPrint: 'Hier hat sich keine Druckansicht geöffnet. Sie können den Plan stattdessen kopieren.',
    perhapsCalendar:
      'Sehen Sie bei Ihren Downloads nach der Kalenderdatei. Fehlt sie, können Sie stattdessen den Plan kopieren.',
    noCalendar: 'Hier lässt sich keine Datei speichern. Sie können den Plan stattdessen kopieren.',
  },
  title: 'Mein Plan',
  made: 'Erstellt am {date}.',
  answers: 'Meine Antworten',
  reviewed: 'Studien zuletzt durchgesehen am {date}.',
  notices: 'Bitte beachten',
  charts: 'In Bildern',
  linkBack: 'Dieser Link öffnet den Plan wieder:',
  leftOut: 'Nicht für alles war Platz: {parts}. Den Rest hat „Als Text kopieren“.',
  events: {
    name: 'Plan: {treatment}',
    session: 'Sitzung {number}: {treatment}',
    sessionPerhaps: 'Vielleicht Sitzung {number}: {treatment}',
    between: 'Es kann früher oder später sein: {range}.',
    estimate: 'Aus Studien, nur zum Planen.',
    byClinic: 'Den wirklichen Termin setzt die Praxis.',
    healing: 'Heilung und Pflege nach Sitzung {number}: {treatment}',
    healed: 'Wahrscheinlich verheilt bis {date}. Es kann früher oder später sein: {range}.',
    careStep: '{when} ({dates}): {care}',
    firstChange: 'Etwa jetzt erste Veränderung: {treatment}',
    fullResult: 'Etwa jetzt volles Ergebnis: {treatment}',
    lastSession: 'Letzter Tag für eine Sitzung: {treatment}',
    lastDay: 'Nach einer späteren Sitzung ist die Haut am {date} vielleicht noch nicht verheilt.',
    nearEvent:
      'Am {date}, an dem alles fertig sein soll, ist die Haut vielleicht noch nicht verheilt.',
    afterEvent: 'Das ist nach dem {date}, dem Tag, an dem alles fertig sein soll.',
  },
  session: '{number}: {when}',
  sessionRange: 'oder {range}',
  sessionHealed: 'verheilt bis {when}',
  sessionHealingUnknown: 'Heilung nicht bekannt',
};
