import type {ChartStrings} from '../strings/charts-strings.js';

/** German: the charts. */
export const deCharts: ChartStrings = {
  tabs: 'Diagramme',
  showTable: 'Als Tabelle zeigen',
  failed: 'Das Diagramm konnte nicht geladen werden. Seine Tabelle enthält dieselben Zahlen.',
  timeline: {
    tab: 'Ablauf',
    title: 'Sitzungen, Heilung, Ergebnis',
    hint: 'Formen: Sitzung und Heilung. Kante: Ergebnis nimmt zu. Dünne Linie: voll in 80 von 100 Studien.',
  },
  result: {
    tab: 'Ergebnis',
    title: 'Wie viel besser es wird, und für wie viele',
    hint: 'Linie: typisch, gerade gezogen von der ersten Veränderung zum vollen Ergebnis. Balken am Ende: 80 von 100 Studien liegen darin. Formen darunter: Sitzungen.',
  },
  cost: {
    tab: 'Kosten',
    title: 'Was Sie Monat für Monat bezahlt haben werden',
    hint: 'Linie: typisch. Jede Stufe ist eine Sitzung; die letzten brauchen nicht alle. Balken am Ende: was 80 von 100 Menschen zahlen.',
  },
  recovery: {
    tab: 'Heilung',
    title: 'Ausfalltage und Rötung nach jeder Sitzung',
    hint: 'Balken: die typische Dauer. Dünne Linie: 80 von 100 Studien liegen darin.',
  },
  silence: {
    unknown:
      'Für diese Behandlungen haben wir dazu keine Zahlen gefunden. Darum gibt es nichts zu zeichnen.',
    kind: 'Beantworten Sie zuerst die Frage „{question}“. Jede Art hat ihre eigenen Zahlen.',
    alike: 'Die Zahlen sind für alle gleich: {figure}.',
  },
  start: 'Beginn',
  startOn: 'Beginn: {date}',
  today: 'Heute',
  event: 'Ihr Tag: {date}',
  session: 'Sitzung',
  sessions: {one: '{n} Sitzung', other: '{n} Sitzungen'},
  sessionsHealing: '{sessions}, Heilung je {days}',
  healing: 'Heilung je Sitzung',
  lastSession: 'Letzte Sitzung',
  firstChange: 'Erste Veränderung',
  fullResult: 'Volles Ergebnis',
  improvement: 'Im Mittel besser um',
  people: 'Klare Besserung, von 100 Menschen',
  alike: 'Gleich',
  redness: 'Rötung',
  daysOff: 'Ausfalltage',
  upkeep: 'Auffrischung: {price} je Sitzung',
  upkeepHint:
    'Kleine Formen: Sitzungen, die das Ergebnis erhalten, wie die Praxis sie rät, über 3 Jahre.',
  withUpkeep: 'Mit Auffrischung, 3 Jahre',
  courseOnly: 'nur die Behandlung',
  otherClinics: 'Preise anderer Praxen',
  unknown: 'nicht bekannt',
};
