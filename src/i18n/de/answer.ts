import type {Strings} from '../strings/answer-strings.js';

/** German. No clinician has reviewed the wording. */
export const de: Strings = {
  language: 'de',
  concerns: {
    'acne-scars': 'Aknenarben', wrinkles: 'Linien und Falten', pores: 'Große Poren', pigmentation: 'Dunkle Flecken',
    'stretch-marks': 'Dehnungsstreifen', scars: 'Andere Narben', 'uneven-tone': 'Ungleichmäßiger Hautton', 'hair-loss': 'Dünner werdendes Haar',
  },
  concernsWithin: {
    'acne-scars': 'Aknenarben', wrinkles: 'Linien und Falten', pores: 'große Poren', pigmentation: 'dunkle Flecken',
    'stretch-marks': 'Dehnungsstreifen', scars: 'Narben', 'uneven-tone': 'ungleichmäßigen Hautton', 'hair-loss': 'dünner werdendes Haar',
  },
  kinds: {
    rolling: 'Wellig: breite, weiche Dellen', boxcar: 'Kastenförmig: Dellen mit scharfem Rand', 'ice-pick': 'Eispickel: kleine, tiefe Löcher',
    fine: 'Feine Linien', deep: 'Tiefe Falten', 'sun-spots': 'Sonnenflecken', melasma: 'Melasma: braune Flächen im Gesicht',
    'dark-marks': 'Dunkle Male nach Pickeln oder Verletzung', red: 'Rot: neu', white: 'Weiß: alt', sunken: 'Eingesunken', raised: 'Erhaben',
  },
  areas: {
    face: 'Ganzes Gesicht', cheeks: 'Wangen', forehead: 'Stirn', eyes: 'Um die Augen', mouth: 'Um den Mund', neck: 'Hals',
    chest: 'Dekolleté', hands: 'Hände', arms: 'Arme', abdomen: 'Bauch', thighs: 'Oberschenkel', back: 'Rücken', scalp: 'Kopfhaut',
  },
  onArea: {
    face: 'im ganzen Gesicht', cheeks: 'auf den Wangen', forehead: 'auf der Stirn', eyes: 'um die Augen', mouth: 'um den Mund',
    neck: 'am Hals', chest: 'am Dekolleté', hands: 'an den Händen', arms: 'an den Armen', abdomen: 'am Bauch',
    thighs: 'an den Oberschenkeln', back: 'am Rücken', scalp: 'auf der Kopfhaut',
  },
  treatments: {
    none: {name: 'Nichts tun', within: 'Nichtstun', what: ''},
    microneedling: {name: 'Microneedling', within: 'Microneedling', what: 'Feine Nadeln stechen die Haut, damit sie neues Gewebe bildet.'},
    'rf-microneedling': {name: 'Hochfrequenz-Microneedling', within: 'Hochfrequenz-Microneedling', what: 'Nadeln, die die Haut von innen auch erwärmen.'},
    'laser-nonablative': {name: 'Nicht ablativer Laser', within: 'nicht ablativem Laser', what: 'Ein Laser, der winzige Punkte der Haut erhitzt; die Oberfläche bleibt heil.'},
    'laser-ablative': {name: 'Ablativer Laser', within: 'ablativem Laser', what: 'Ein Laser, der winzige Punkte der Haut abträgt.'},
    'laser-pigment': {name: 'Pigmentlaser', within: 'Pigmentlaser', what: 'Kurze Blitze zerlegen braune Farbe.'},
    'laser-vascular': {name: 'Gefäßlaser', within: 'Gefäßlaser', what: 'Licht, das rote Farbe aufnimmt.'},
    ipl: {name: 'IPL', within: 'IPL', what: 'Blitze aus breitem Licht, kein Laser.'},
    'laser-low-level': {name: 'Schwachlaser', within: 'Schwachlaser', what: 'Kamm oder Haube mit schwachem rotem Licht, für zu Hause.'},
  },
  severities: {mild: 'Leicht', moderate: 'Mittel', severe: 'Stark'},
  severitiesWithin: {mild: 'leichte', moderate: 'mittlere', severe: 'starke'},
  skinTypes: {
    I: 'Verbrennt immer, bräunt nie.', II: 'Verbrennt leicht, bräunt wenig.', III: 'Verbrennt manchmal, bräunt dann.',
    IV: 'Verbrennt wenig, bräunt leicht.', V: 'Verbrennt selten, bräunt tief.', VI: 'Verbrennt nie. Tiefbraune oder schwarze Haut.',
    unknown: 'Nicht sicher: Die Zahlen gelten für alle Hauttypen.',
  },
  suitabilities: {usual: '', 'with-care': 'Mit Vorsicht', 'ask-first': 'Erst ärztlich fragen', 'not-used': 'Hier nicht üblich'},
  notices: {
    'heat-and-skin': ['Dunklere Haut und Hitze.', 'Hitze kann auf Ihrer Haut dunkle Male hinterlassen. Fragen Sie nach Einstellungen für Ihre Haut und einer Probestelle.'],
    'skin-unknown': ['Ihre Haut zählt.', 'Hitze hinterlässt auf dunklerer Haut mehr dunkle Male. Wählen Sie, wie Ihre Haut auf Sonne reagiert, dann wird die Spanne enger.'],
    'melasma-laser': ['Melasma (braune Flächen) ist anders.', 'Cremes kommen zuerst. Laser kann es verschlimmern, und es kommt oft wieder.'],
    'sun-spots-laser': ['Bei Sonnenflecken ist Laser die übliche Wahl.', 'Oft genügt eine Sitzung. Zu Microneedling fanden wir keine Studie. Lassen Sie einen Fleck, der sich verändert, ärztlich ansehen.'],
    'with-minoxidil': ['Zusammen mit Minoxidil.', 'Die meisten Studien gaben dieses Haarwasser dazu. Nadeln allein bewirken weniger.'],
    'rf-warning': ['Hochfrequenz-Microneedling kann schaden.', 'Im Oktober 2025 warnte die FDA vor Verbrennungen, Narben und Fettverlust. Nur durch medizinische Fachleute, nie zu Hause.'],
    'thin-evidence': ['Wenige Studien.', 'Wo „nicht bekannt“ steht, fanden wir keine passende Studie. Das heißt weder, dass es wirkt, noch, dass es nicht wirkt.'],
    'kinds-alike': ['Gemeinsame Zahlen.', 'Die Studien unterscheiden diese Arten nicht.'],
    'not-cleared': ['In den USA dafür nicht zugelassen.', 'Nadelgeräte sind dort für Aknenarben und Falten im Gesicht und Narben am Bauch zugelassen, ab 22 Jahren. Fragen Sie bei anderem nach.'],
    'off-face': ['Nicht im Gesicht.', 'Die meisten Studien betreffen das Gesicht. Andere Haut heilt langsamer.'],
  },
  untreated: {
    'acne-scars': 'Aknenarben bleiben meist, wie sie sind.', wrinkles: 'Falten werden mit Alter und Sonne langsam tiefer.', pores: 'Poren bleiben meist, wie sie sind.',
    pigmentation: 'Sonnenflecken bleiben. Dunkle Male verblassen oft in Monaten. Melasma kommt und geht mit der Sonne.',
    'stretch-marks': 'Dehnungsstreifen werden von rot zu weiß und bleiben.', scars: 'Neue Narben werden ein Jahr oder länger weicher. Alte bleiben.',
    'uneven-tone': 'Sonnenschutz jeden Tag hält es davon ab, schlimmer zu werden.', 'hair-loss': 'Haarausfall geht meist langsam weiter.',
  },
  ask: {
    concern: 'Was möchten Sie behandeln?', kind: 'Welche Art?', area: 'Wo?', skin: 'Ihre Haut in der Sonne', severity: 'Wie ausgeprägt ist es?',
    notSure: 'Nicht sicher', type: 'Typ {type}', monk: 'Ton {tone} von 10 auf der Monk-Skala',
  },
  answer: {
    costs: 'etwa {cost} mit {treatment}', costsUnknown: 'kein bekannter Preis mit {treatment}',
    sub: 'Für {severity} {concern} {area}. Von 100 Menschen zahlen 80 eine Summe zwischen den beiden unter jedem Betrag.',
    untreated: 'kostet nichts und birgt selbst kein Risiko.', figures: 'Möglichkeiten nebeneinander', compare: 'Eine andere Behandlung vergleichen', compareHint: 'Höchstens vier zugleich.',
    studies: 'Die Zahlen stammen aus verschiedenen Studien. Sie sind kein Wettlauf der beiden.',
  },
  rows: {
    cost: 'Alle Sitzungen', sessions: 'Sitzungen', result: 'Volles Ergebnis', healing: 'Heilung, jedes Mal', change: 'Sehen eine klare Veränderung',
    darkMarks: 'Danach dunkle Male, Typ {type}', darkMarksUnknown: 'Danach dunkle Male', visit: 'Jeder Besuch',
  },
  cells: {
    range: '{low} bis {high}', people: {other: '{n} von 100'}, peopleRange: '{low} bis {high} von 100', fewer: 'weniger als 1', more: 'mehr als 99', notKnown: 'Nicht bekannt',
    askClinic: 'keine Preisliste gefunden; fragen Sie die Praxis', noStudy: 'keine Studie gefunden', perSession: '{range} je Sitzung',
    weeksApart: '{range} Abstand', firstChange: 'erste Veränderung: {range}', red: 'Rötung: {range}',
    better: 'im Mittel {range} besser', others: {other: '{n} von 100 nicht'}, pain: 'Schmerz {range} von 10', fades: 'verblassen meist in Monaten',
    borrowed: 'aus Studien zu: {concern}',
  },
  failed: 'Dieser Teil konnte nicht geladen werden. Die Zahlen oben gelten, wie sie sind.',
  method: {title: 'So haben wir gerechnet', mark: 'Woher wir das wissen: {row}, {treatment}'},
  footer: 'Eine Schätzung, kein ärztlicher Rat. Nur wer Ihre Haut gesehen hat, kann sagen, was sie braucht. Nichts, was Sie hier wählen, verlässt Ihr Gerät.',
};
