import type {MethodStrings} from '../strings/method-strings.js';
import {deHowSure} from './how-sure.js';

/** German: “How we worked this out”. */
export const deMethod: MethodStrings = {
  quantities: {
    sessions: 'Sitzungen',
    weeksBetween: 'Zeit zwischen den Sitzungen',
    minutesPerVisit: 'Jede Sitzung',
    weeksToFirstChange: 'Erste Veränderung',
    weeksToFullResult: 'Volles Ergebnis',
    costPerSession: 'Preis einer Sitzung',
    cost: 'Alle Sitzungen',
    improvement: 'Wie viel besser',
    clearChange: 'Sehen eine klare Besserung',
    darkMarks: 'Dunkle Flecken danach',
    rednessDays: 'Rötung',
    daysOff: 'Ausfalltage',
    pain: 'Schmerz',
  },
  grades: {
    A: 'fünf oder mehr Studien, drei davon mit Los',
    B: 'drei oder mehr Studien mit 100 Menschen',
    C: 'wenige Studien, oder drei Preislisten',
    D: 'Seiten von Praxen, weniger Listen, oder unsere Annahme',
  },
  about: [
    'Jede Zahl kommt aus Studien oder Preislisten, die wir gelesen haben. Eine aufgeschriebene Methode fügt sie zusammen. Niemand tippt eine Zahl ein.',
    'Eine Spanne zeigt, wo 80 von 100 neuen Studien mit 30 Menschen lägen. Bei Kosten und Sitzungen zeigt sie, wo 80 von 100 Menschen liegen.',
    'Wo wenige Studien passen, lehnt sich eine Zahl an ihre Nächsten an: dieselbe Behandlung für anderes, oder dasselbe Anliegen anders behandelt.',
    'Keine Zahl stammt aus dem Gedächtnis. Bei Ergebnissen und dunklen Flecken haben wir Studien mit weniger als fünf Menschen weggelassen. Dazu das, was Praxen von ihren eigenen Ergebnissen sagen.',
    'Ergebnisse sind gezählt, als jede Studie zuletzt hinsah: manche nach einem Monat, andere nach einem halben Jahr oder mehr. Die Zeit ist also nicht für alle gleich.',
    'Niemand hat dafür bezahlt. Kein Hersteller und keine Praxis hat mitgeredet.',
    'Menschen aus der Softwareentwicklung haben das gemacht. Noch hat niemand aus der Medizin diese Worte und Zahlen geprüft, und keine Patientin und kein Patient hat sie erprobt.',
    'Die englischen Sätze prüfen wir mit einer Formel (Flesch-Kincaid): Jeder ist nach acht Jahren Schule zu lesen. Für die deutschen fehlt diese Prüfung.',
  ],
  reviewed: 'Zuletzt haben wir alle Studien am {date} durchgesehen. Das wollen wir jedes Jahr tun.',
  gradesTitle: 'Was die Noten bedeuten',
  grade: 'Note {grade}',
  studies: {one: '{n} Studie', other: '{n} Studien'},
  people: {one: '{n} Mensch', other: '{n} Menschen'},
  years: '{from} bis {to}',
  pages: {one: '{n} Seite einer Praxis', other: '{n} Seiten von Praxen'},
  lists: {one: '{n} Preisliste', other: '{n} Preislisten'},
  borrowed: 'Aus Studien über {concern}. Für dies hier fanden wir keine.',
  notByPerson:
    'Nach Sitzung oder Fleck gezählt, nicht nach Mensch: {n} von {studies}. Diese zählen halb.',
  assumedSeverity:
    'Wie ausgeprägt: Keine Studie sagt, was das ändert. Wir nahmen ein Viertel weniger oder mehr Sitzungen an.',
  assumedArea: 'Eine kleinere Stelle: Wir nahmen an, dass weniger Haut weniger Zeit braucht.',
  assumedKind: 'Die Art: Wir nahmen an, dass sie die Zahl der Menschen so ändert wie die Narben.',
  cost: 'Sitzungen mal Preis, so zusammengefügt, dass 80 von 100 Menschen in der Spanne liegen. Die Hälfte zahlt weniger als die typische Summe, die Hälfte mehr. Sie ist also nicht typische Sitzungen mal typischer Preis.',
  discount:
    'Nicht in der Zahl: {lists}, die {sessions} Sitzungen auf einmal verkaufen, lassen {low} bis {high} nach, meist {likely}.',
  ownPrice: 'Diesen Preis nennt die Praxis.',
  ownWeeks: 'Diesen Abstand lässt die Praxis zwischen den Sitzungen.',
  movedByWeeks:
    'Angepasst an den Abstand, den die Praxis zwischen den Sitzungen lässt. In Studien geht mehr Abstand mit weniger Sitzungen einher.',
  notKnown: 'Nicht bekannt: Wir fanden keine Studie oder Liste.',
  gentle:
    'Sanfte Geräte dieser Art ({makes}) kosten weniger: etwa {price} je Sitzung ({range}). {grade}. Die Studien nutzten die stärkeren.',
  gentleHere:
    'Das ist der Preis eines sanften Geräts. Die Studien nutzten stärkere Laser. Was sie fanden, gilt dafür vielleicht nicht.',
  untitled: 'Studie, Titel nicht erhalten',
  row: {
    people:
      'Von 100 Menschen liegen 80 zwischen den beiden Enden eines Balkens. Die Marke ist die Mitte.',
    studies:
      'Von 100 neuen Studien fänden 80 eine Zahl zwischen den beiden Enden eines Balkens. Die Marke ist die Mitte.',
    sure: deHowSure,
    sources: 'Einige der Quellen',
    close: 'Schließen',
  },
  againstTitle: 'Wo Quellen sich widersprechen',
  against: {
    always: [
      'Schmerz hängt so sehr von der Betäubung ab wie vom Gerät. Zwei Übersichten von 2026 sagen Gegenteiliges darüber, was mehr wehtut.',
      'Dunkle Flecken hängen vom Sonnenschutz und von den Einstellungen ab. Dieselbe Art Laser hinterließ sie in einer Studie bei keinem von 20 Menschen, in einer anderen bei 30 von 40.',
      'Die meisten Studien sind klein, und die Menschen darin wussten, was sie bekamen.',
    ],
    'acne-scars': [
      'Ablativer Laser liegt etwas vor dem Nadeln, wenn Studien Menschen zählen, und nicht, wenn sie Narben messen.',
      'Isotretinoin, eine Tablette gegen Akne: Manche warten danach 6 Monate, manche sehen vor einem nicht ablativen Laser keinen Grund. Fragen Sie.',
    ],
    wrinkles: [
      'Laser heilt nicht immer langsamer. In einer Studie mit 15 Menschen brauchte ein nicht ablativer Laser 5 Tage und Hochfrequenz-Nadeln 7.',
    ],
    pores: [
      'Zu Nadeln allein bei Poren fanden wir keine Studie. Die Studien zu Pico-Lasern widersprechen sich.',
    ],
    pigmentation: [
      'Melasma: Übersichten sind sich nicht einig, ob das Ergebnis nach 12 oder nach 24 Wochen am besten ist. In einer Studie kam es bei über der Hälfte binnen eines Jahres wieder.',
    ],
    'stretch-marks': [
      'Übersichten finden Nadeln und Laser etwa gleich. In den zwei Studien, die fragten, tat Nadeln mehr weh.',
    ],
    scars: ['Bei erhabenen Brandnarben war Nadeln besser, bei eingesunkenen Laser.'],
    'hair-loss': ['Die erste Studie fand das Siebenfache dessen, was spätere fanden.'],
  },
  clearedTitle: 'Wofür Nadelgeräte in den USA zugelassen sind, ab 22 Jahren',
  cleared: {
    'acne-scars': 'Aknenarben im Gesicht',
    'face-wrinkles': 'Falten im Gesicht',
    'neck-wrinkles': 'Falten am Hals, Hauttypen II bis IV',
    'belly-scars': 'Narben am Bauch',
  },
  shared: 'Studien unterscheiden die Behandlungen hier nicht: Das ist die Zahl aller zusammen.',
  byKind: 'Das hängt von der Art ab: Die Tabelle zeigt jede Art für sich.',
};
