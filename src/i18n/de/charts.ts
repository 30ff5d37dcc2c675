import type {ChartStrings} from '../strings/charts-strings.js';

/** German: the charts. */
export const deCharts: ChartStrings = {
  tabs: 'Diagramme',
  showTable: 'Als Tabelle zeigen',
  failed: 'Das Diagramm konnte nicht geladen werden. Seine Tabelle enthält dieselben Zahlen.',
  cost: {
    tab: 'Kosten',
    title: 'Was Sie Monat für Monat bezahlt haben werden',
    hint: 'Linie: typisch. Band: 80 von 100 Menschen. Jede Stufe ist eine Sitzung.',
  },
  timeline: {
    tab: 'Zeitverlauf',
    title: 'Wann Sie hingehen, wie es heilt, wann Sie es sehen',
    hint: 'Obere Reihe: Sitzungen. Untere: von der ersten Veränderung zum vollen Ergebnis. Dünne Linie: 80 von 100 Studien.',
  },
  result: {
    tab: 'Ergebnis',
    title: 'Von 100 Menschen, wie viele eine klare Veränderung sehen',
    hint: 'Farbig: typisch. Nur voll: mindestens so viele. Mit Ringen: höchstens so viele, in 80 von 100 Studien.',
  },
  recovery: {
    tab: 'Erholung',
    title: 'Ausfall und Rötung nach jeder Sitzung',
    hint: 'Balken: typisch. Dünne Linie: 80 von 100 Studien.',
  },
  start: 'Beginn',
  likely: 'Typisch',
  between: '80 von 100',
  session: 'Sitzung',
  firstChange: 'Erste Veränderung',
  fullResult: 'Volles Ergebnis',
  redness: 'Rötung',
  daysOff: 'Ausfall',
  treatment: 'Behandlung',
  lastSession: 'Letzte Sitzung',
  unknown: 'nicht bekannt',
};
