import type {Strings} from '../strings/answer-strings.js';
import {deNames} from './names.js';

/** German: the answer. */
export const de: Strings = {
  language: 'de',
  ...deNames,
  severities: {mild: 'Leicht', moderate: 'Mittelstark', severe: 'Stark'},
  skinTypes: {
    I: 'Verbrennt immer, bräunt nie.',
    II: 'Verbrennt leicht, bräunt wenig.',
    III: 'Verbrennt manchmal, bräunt dann.',
    IV: 'Verbrennt wenig, bräunt leicht.',
    V: 'Verbrennt selten, bräunt tief.',
    VI: 'Verbrennt nie. Tiefbraune oder schwarze Haut.',
    unknown: 'Ohne Angabe: Die Zahlen gelten für alle Hauttypen.',
  },
  suitabilities: {
    usual: '',
    'with-care': 'Mit Vorsicht',
    'ask-first': 'Vorher ärztlich abklären',
    'not-used': 'Dafür nicht üblich',
  },
  ask: {
    concern: 'Was möchten Sie behandeln?',
    kind: 'Welche Art?',
    area: 'Wo?',
    skin: 'Ihre Haut in der Sonne',
    severity: 'Wie ausgeprägt?',
    notSure: 'Weiß ich nicht',
    type: 'Typ {type}',
    monk: 'Ton {tone} von 10 auf der Monk-Skala',
    chooseSkin: 'Was passt am besten?',
  },
  answer: {
    title: 'Die ganze Behandlung kostet etwa',
    costs: 'etwa {cost} mit {treatment}',
    costsUnknown: 'kein bekannter Preis mit {treatment}',
    untreated: 'kostet nichts und hat keine Nebenwirkungen.',
    all: 'Alles zeigen',
    figures: 'Möglichkeiten nebeneinander',
    compare: 'Eine andere Behandlung vergleichen',
    bars: 'Von 100 Menschen oder Studien liegen 80 zwischen den Enden eines Balkens.',
  },
  rows: {
    cost: 'Alle Sitzungen',
    sessions: 'Sitzungen',
    result: 'Volles Ergebnis',
    healing: 'Ausfalltage je Sitzung',
    change: 'Sehen eine klare Besserung',
    darkMarks: 'Dunkle Flecken danach, Typ {type}',
    darkMarksUnknown: 'Dunkle Flecken danach, alle Hauttypen',
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
    each: 'für jede: {range}',
    borrowed: 'aus Studien über {concern}',
  },
  failed:
    'Dieser Teil konnte nicht geladen werden. Die Zahlen oben gelten, wie sie sind. Vielleicht hilft es, die Seite neu zu laden.',
  method: {title: 'So haben wir gerechnet'},
  footer:
    'Eine Schätzung, kein ärztlicher Rat. Nur wer Ihre Haut gesehen hat, kann sagen, was sie braucht. Nichts verlässt Ihr Gerät, wenn Sie es nicht senden.',
};
