import type {DatesStrings} from '../strings/dates-and-budget-strings.js';

/** German: “My dates and budget”. */
export const deDates: DatesStrings = {
  intro:
    'Tragen Sie ein, was Sie wissen. Der Rest kann leer bleiben. Nichts wird gebucht und nichts gesendet.',
  fields: {
    start: 'Erste Sitzung',
    event: 'Tag, an dem alles fertig sein soll',
    limit: 'Höchstens ausgeben ({currency})',
  },
  hints: {
    start: 'Ein Tag, der Ihnen passt.',
    event: 'Eine Hochzeit, eine Reise, ein Foto.',
    limit: 'Für die ganze Behandlung.',
  },
  issues: {
    noDay: 'Das ist kein ganzes Datum. Es braucht Tag, Monat und Jahr.',
    farDay: 'Bitte prüfen Sie das Jahr. Dieser Tag liegt zu weit weg.',
    eventPast: 'Dieser Tag liegt nicht in der Zukunft. Bitte einen späteren.',
    eventBeforeStart:
      'Dieser Tag liegt nicht nach Ihrer ersten Sitzung. Bitte ändern Sie einen von beiden.',
    noAmount: 'Bitte nur Ziffern für den Betrag.',
    negative: 'Eine Grenze kann nicht unter null liegen.',
    huge: 'Mit einem so großen Betrag lässt sich nicht rechnen.',
  },
  kept: 'Bis dahin gilt {value}.',
  said: '{treatment}: {answer}',
  start: {
    heading: 'Wenn Sie am {date} anfangen',
    moved:
      'Die Praxis hat am {date} geschlossen. Ihre Sitzungen zählen daher ab dem nächsten offenen Tag, {open}.',
    openDays: 'Sitzungen liegen auf Tagen, an denen die Praxis offen ist.',
    columns: {session: 'Sitzung', when: 'Wann', healed: 'Heilung bis'},
    perhaps: 'vielleicht',
    perhapsNote: '„Vielleicht“ heißt: Manche brauchen diese Sitzung, andere nicht.',
    fewer: {one: 'Manche brauchen nur {n} Sitzung.', other: 'Manche brauchen nur {n} Sitzungen.'},
    undated: 'Es sind {range} Sitzungen. Wie weit sie auseinanderliegen, ist nicht bekannt.',
    unknownSessions: 'Wie viele Sitzungen es braucht, ist nicht bekannt.',
    home: 'Wird zu Hause benutzt, also ist kein Besuch zu planen.',
    firstChange: 'Erste Veränderung: wahrscheinlich bis {date}. Die Spanne ist {range}.',
    noFirstChange: 'Wann sich die erste Veränderung zeigt, ist nicht bekannt.',
    fullResult: 'Volles Ergebnis: wahrscheinlich bis {date}. Die Spanne ist {range}.',
    noFullResult: 'Wann sich das volle Ergebnis zeigt, ist nicht bekannt.',
    sooner:
      'Die Zahlen stammen aus verschiedenen Studien. Rechnen Sie nicht vor der letzten Sitzung mit dem vollen Ergebnis.',
    untreated: 'Ohne Behandlung sind kein Besuch und keine Heilung nötig.',
  },
  event: {
    heading: 'Fertig sein am {date}',
    fromToday: 'Ohne erste Sitzung zählen wir ab heute, {date}.',
    fromStart: 'Wir zählen ab Ihrer ersten Sitzung, {date}.',
    today: {
      safe: 'Spätester Anfang für ein wahrscheinlich volles Ergebnis: {likely}.',
      likely: 'Spätester Anfang für ein wahrscheinlich volles Ergebnis: {likely}.',
      late: 'Zu spät für ein wahrscheinlich volles Ergebnis. Der späteste Anfang war {likely}.',
    },
    start: {
      safe: 'Ihr Anfang ist früh genug, auch wenn das Ergebnis spät kommt. Spätester Anfang: {likely}.',
      likely: 'Ihr Anfang ist früh genug für ein wahrscheinlich volles Ergebnis.',
      late: 'Ihr Anfang ist zu spät für ein wahrscheinlich volles Ergebnis. Nötig ist ein Anfang bis {likely}.',
    },
    safer: 'Sicherer: {safer}.',
    noSafer: 'Für einen sichereren Anfang ist es zu spät.',
    unknown:
      'Wann sich das volle Ergebnis zeigt, ist nicht bekannt. Daher lässt sich kein spätester Anfang nennen.',
    fitting: {
      one: '{n} der üblichen {usual} Sitzungen passt noch, mit Zeit zum Heilen.',
      other: '{n} der üblichen {usual} Sitzungen passen noch, mit Zeit zum Heilen.',
    },
    noneFits: 'Keine Sitzung passt mehr. Die Haut könnte an dem Tag noch heilen.',
    firstFits:
      'Die erste Sitzung passt noch, mit Zeit zum Heilen. Was danach kommt, ist nicht bekannt.',
    lastSession:
      'Letzter Tag für eine Sitzung: {date}. Dann ist auch langsame Heilung rechtzeitig vorbei.',
    firstChange: {
      likely: 'Eine erste Veränderung ist bis dahin wahrscheinlich.',
      perhaps: 'Eine erste Veränderung kann sich bis dahin zeigen, oder später.',
      unlikely: 'Eine erste Veränderung ist bis dahin nicht wahrscheinlich.',
      unknown: 'Wann sich die erste Veränderung zeigt, ist nicht bekannt.',
    },
    untreated: 'Ohne Behandlung ist kein Anfang zu planen.',
  },
  limit: {
    heading: 'Bis zu {amount}',
    covers: {
      all: 'Reicht für eine ganze Behandlung, bei allen Kosten der Spanne: {range}.',
      likely:
        'Reicht für die wahrscheinlichen Kosten einer Behandlung, {likely}, aber nicht für die ganze Spanne: {range}.',
      low: 'Reicht nur für eine Behandlung am unteren Ende der Spanne: {range}.',
      none: 'Reicht nicht für eine ganze Behandlung: {range}.',
    },
    noPrice: 'Es ist kein Preis bekannt. Fragen Sie, was es kostet.',
    noCourse:
      'Wie viele Sitzungen es braucht, ist nicht bekannt. Daher lassen sich die ganzen Kosten nicht nennen.',
    otherClinics: 'Das gilt für Preise anderer Praxen.',
    sessions: {one: 'Bezahlt {range} Sitzung.', other: 'Bezahlt {range} Sitzungen.'},
    usual: {one: 'Üblich ist {n}.', other: 'Üblich sind {n}.'},
    untreated: 'Ohne Behandlung entstehen keine Kosten.',
  },
};
