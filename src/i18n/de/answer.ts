import type {Strings} from '../strings/answer-strings.js';
import {deNames} from './names.js';

/** German: the answer. */
export const de: Strings = {
  language: 'de',
  ...deNames,
  severities: {mild: 'Leicht', moderate: 'Mittel', severe: 'Stark'},
  severitiesWithin: {mild: 'leichte', moderate: 'mittlere', severe: 'starke'},
  skinTypes: {
    I: 'Verbrennt immer, bräunt nie.',
    II: 'Verbrennt leicht, bräunt wenig.',
    III: 'Verbrennt manchmal, bräunt dann.',
    IV: 'Verbrennt wenig, bräunt leicht.',
    V: 'Verbrennt selten, bräunt tief.',
    VI: 'Verbrennt nie. Tiefbraune oder schwarze Haut.',
    unknown: 'Nicht sicher: Die Zahlen gelten für alle Hauttypen.',
  },
  suitabilities: {
    usual: '',
    'with-care': 'Mit Vorsicht',
    'ask-first': 'Erst ärztlich fragen',
    'not-used': 'Hier nicht üblich',
  },
  notices: {
    'prices-unread': [
      'Die Preise der Praxis waren nicht lesbar.',
      'Fragen Sie die Praxis. Die anderen Zahlen hängen nicht davon ab.',
    ],
    'heat-and-skin': [
      'Mit Vorsicht auf dunklerer Haut.',
      'Hitze kann ab Typ IV dunkle Male hinterlassen, Nadeln ab Typ V. Fragen Sie nach Einstellungen für Ihre Haut und einer Probestelle.',
    ],
    'skin-unknown': [
      'Mit Vorsicht auf dunklerer Haut.',
      'Hitze kann ab Typ IV dunkle Male hinterlassen, Nadeln ab Typ V. Wählen Sie, wie Ihre Haut auf Sonne reagiert, dann wird die Spanne enger.',
    ],
    'melasma-laser': [
      'Melasma (braune Flächen) ist anders.',
      'Cremes kommen zuerst. Laser kann es verschlimmern, und es kommt oft wieder.',
    ],
    'sun-spots-laser': [
      'Bei Sonnenflecken ist Laser die übliche Wahl.',
      'Oft genügt eine Sitzung. Zu Microneedling fanden wir keine Studie. Lassen Sie einen Fleck, der sich verändert, ärztlich ansehen.',
    ],
    'with-minoxidil': [
      'Zusammen mit Minoxidil.',
      'Die meisten Studien gaben dieses Haarwasser dazu. Nadeln allein bewirken weniger.',
    ],
    'rf-warning': [
      'Hochfrequenz-Microneedling kann schaden.',
      'Im Oktober 2025 warnte die FDA vor Verbrennungen, Narben und Fettverlust. Nur durch medizinische Fachleute, nie zu Hause.',
    ],
    'thin-evidence': [
      'Wenige Studien.',
      'Wo „nicht bekannt“ steht, fanden wir keine passende Studie. Das heißt weder, dass es wirkt, noch, dass es nicht wirkt.',
    ],
    'kinds-alike': ['Gemeinsame Zahlen.', 'Die Studien unterscheiden diese Arten nicht.'],
    'not-cleared': [
      'In den USA dafür nicht zugelassen.',
      'Nadelgeräte sind dort für Aknenarben und Falten im Gesicht, Falten am Hals und Narben am Bauch zugelassen, ab 22 Jahren. Fragen Sie bei anderem nach.',
    ],
    'off-face': [
      'Nicht im Gesicht.',
      'Die meisten Studien betreffen das Gesicht. Andere Haut heilt langsamer.',
    ],
  },
  ask: {
    concern: 'Was möchten Sie behandeln?',
    kind: 'Welche Art?',
    area: 'Wo?',
    skin: 'Ihre Haut in der Sonne',
    severity: 'Wie ausgeprägt ist es?',
    notSure: 'Nicht sicher',
    type: 'Typ {type}',
    monk: 'Ton {tone} von 10 auf der Monk-Skala',
  },
  answer: {
    costs: 'etwa {cost} mit {treatment}',
    costsUnknown: 'kein bekannter Preis mit {treatment}',
    sub: 'Für {severity} {concern} {area}.',
    sums: 'Von 100 Menschen zahlen 80 eine Summe zwischen den beiden unter jedem Betrag.',
    untreated: 'kostet nichts und birgt selbst kein Risiko.',
    figures: 'Möglichkeiten nebeneinander',
    compare: 'Eine andere Behandlung vergleichen',
    compareHint: 'Höchstens vier zugleich.',
    studies: 'Die Zahlen stammen aus verschiedenen Studien. Sie sind kein Wettlauf der beiden.',
  },
  rows: {
    cost: 'Alle Sitzungen',
    sessions: 'Sitzungen',
    result: 'Volles Ergebnis',
    healing: 'Ausfall, jedes Mal',
    change: 'Sehen eine klare Veränderung',
    darkMarks: 'Danach dunkle Male, Typ {type}',
    darkMarksUnknown: 'Danach dunkle Male',
    visit: 'Jeder Besuch',
  },
  cells: {
    range: '{low} bis {high}',
    people: {other: '{n} von 100'},
    peopleRange: '{low} bis {high} von 100',
    fewer: 'weniger als 1',
    more: 'mehr als 99',
    notKnown: 'Nicht bekannt',
    askClinic: 'Preis nicht bekannt; fragen Sie die Praxis',
    noStudy: 'keine Studie gefunden',
    perSession: '{range} je Sitzung',
    weeksApart: '{range} Abstand',
    firstChange: 'erste Veränderung: {range}',
    red: 'Rötung: {range}',
    better: 'im Mittel {range} besser',
    others: {other: '{n} von 100 nicht'},
    pain: 'Schmerz {range} von 10',
    fades: 'verblassen meist in Monaten',
    borrowed: 'aus Studien zu: {concern}',
  },
  failed:
    'Dieser Teil konnte nicht geladen werden. Die Zahlen oben gelten, wie sie sind. Vielleicht hilft es, die Seite neu zu laden.',
  method: {title: 'So haben wir gerechnet', mark: 'Woher wir das wissen: {row}, {treatment}'},
  footer:
    'Eine Schätzung, kein ärztlicher Rat. Nur wer Ihre Haut gesehen hat, kann sagen, was sie braucht. Nichts, was Sie hier wählen, verlässt Ihr Gerät.',
};
