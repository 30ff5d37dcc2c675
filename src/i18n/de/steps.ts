import type {PersonStrings} from '../strings/steps-strings.js';

/** German: the titles of the steps. */
export const dePerson: PersonStrings = {
  heading: 'Entscheiden: sechs Schritte',
  moreUsual:
    'Für Ihre Haut ist {treatment} üblicher: Mehr Menschen wurden damit untersucht, oder es verlangt weniger Vorsicht. Sie können es vergleichen.',
  linkMissing:
    'Die Antworten in Ihrem Link konnten nicht geladen werden. Hier stehen die üblichen. Laden Sie die Seite neu, um Ihre zu sehen.',
  sub: 'Für {severity} {concern} {area}.',
  severitiesWithin: {mild: 'leichte', moderate: 'mittelstarke', severe: 'starke'},
  onArea: {
    face: 'im ganzen Gesicht',
    cheeks: 'auf den Wangen',
    forehead: 'auf der Stirn',
    eyes: 'um die Augen',
    mouth: 'um den Mund',
    neck: 'am Hals',
    chest: 'am Dekolleté',
    hands: 'an den Händen',
    arms: 'an den Armen',
    abdomen: 'am Bauch',
    thighs: 'an den Oberschenkeln',
    back: 'am Rücken',
    scalp: 'auf der Kopfhaut',
  },
  notices: {
    'prices-unread': [
      'Die Preise der Praxis waren nicht lesbar.',
      'Fragen Sie die Praxis. Die anderen Zahlen hängen nicht davon ab.',
    ],
    'heat-and-skin': [
      'Vorsicht bei dunklerer Haut.',
      'Ab Typ IV hinterlassen Hitze und Nadeln öfter dunkle Flecken. Fragen Sie nach Einstellungen für Ihre Haut und nach einer Probestelle.',
    ],
    'skin-unknown': [
      'Vorsicht bei dunklerer Haut.',
      'Ab Typ IV machen Hitze und Nadeln öfter Flecken.',
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
  notes: {
    weeksApart: '{range} Abstand',
    visit: 'jede Sitzung {range}',
    firstChange: 'erste Veränderung: {range}',
    red: 'Rötung: {range}',
    pain: 'Schmerz {range} von 10',
    others: {other: '{n} von 100 nicht'},
    better: 'im Mittel {range} besser',
    fades: 'verblassen meist in Monaten',
  },
  compareHint: 'Höchstens vier zugleich.',
  what: {
    microneedling: 'Feine Nadeln stechen die Haut, damit sie neues Gewebe bildet.',
    'rf-microneedling': 'Nadeln, die die Haut von innen auch erwärmen.',
    'laser-nonablative':
      'Ein Laser, der winzige Punkte der Haut erhitzt; die Oberfläche bleibt heil.',
    'laser-ablative': 'Ein Laser, der winzige Punkte der Haut abträgt.',
    'laser-pigment': 'Kurze Blitze zerlegen braune Farbe.',
    'laser-vascular': 'Licht, das rote Farbe aufnimmt.',
    ipl: 'Blitze aus breitem Licht, kein Laser.',
    'laser-low-level': 'Kamm oder Haube mit schwachem rotem Licht, für zu Hause.',
  },
  folds: {
    matters: ['Was mir wichtig ist', 'Ihre Zeilen zuerst.'],
    safety: ['Ist es sicher für mich?', 'Was die Praxis wissen muss.'],
    experience: ['Wie es ist', 'Die Sitzung und die Tage danach.'],
    dates: ['Meine Termine, mein Budget', 'Sitzungen, ein Fest, eine Grenze.'],
    ask: ['Fragen an die Praxis', 'Passend zu Ihren Antworten.'],
    plan: ['Zum Mitnehmen', 'Drucken, E-Mail, Kalender, Link.'],
  },
};
