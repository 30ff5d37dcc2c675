import type {SafetyStrings} from '../strings/safety-strings.js';

/** German: “Is it safe for me?”. */
export const deSafety: SafetyStrings = {
  stays:
    'Nichts wird gespeichert, und nichts verlässt Ihr Gerät, wenn Sie es nicht senden. Ein Link oder Plan, den Sie erstellen, enthält auch diese Antworten.',
  staysUnless:
    'Nichts wird gespeichert, und nichts verlässt Ihr Gerät, wenn Sie es nicht senden. Ein Link oder Plan, den Sie erstellen, enthält auch diese Antworten. Ebenso der Plan, den Sie mit einer Terminanfrage senden.',
  intro:
    'Beantworten Sie, was Sie möchten, und lassen Sie den Rest aus. Wir beurteilen nicht, ob eine Behandlung für Sie richtig ist. Wir sagen nur, was die Praxis wissen muss und woher das kommt.',
  yes: 'Ja',
  no: 'Nein',
  clear: 'Meine Antworten löschen',
  rest: 'Nein zu allen übrigen',
  undoRest: 'Diese „Nein“ zurücknehmen',
  groups: {
    skin: 'Die Haut, die behandelt werden soll',
    health: 'Ihre Gesundheit',
    medicine: 'Ihre Medikamente',
    clinic: 'Von der Praxis gefragt',
  },
  questions: {
    mole: {
      ask: 'Hat sich ein Muttermal oder Fleck verändert, blutet einer oder heilt nicht?',
      name: 'Veränderter Fleck',
    },
    infection: {
      ask: 'Ist dort gerade eine Infektion, eine offene Wunde oder ein Lippenherpes?',
      name: 'Infektion, Wunde oder Herpes',
    },
    acne: {ask: 'Sind dort gerade entzündete Pickel (Akne)?', name: 'Aktive Akne'},
    'raised-scars': {
      ask: 'Bekommen Sie dicke, erhabene Narben (Keloide)?',
      name: 'Erhabene Narben',
    },
    'skin-disease': {
      ask: 'Ist dort ein Ekzem, Schuppenflechte (rot und schuppig) oder Vitiligo (weiße Flecken)?',
      name: 'Vitiligo, Schuppenflechte oder Ekzem',
    },
    tan: {
      ask: 'Ist sie aus den letzten Wochen gebräunt oder verbrannt?',
      name: 'Bräune oder Sonnenbrand',
    },
    filler: {
      ask: 'Hatten Sie dort im letzten Jahr Filler oder Botulinumtoxin (etwa Botox)?',
      name: 'Filler oder Botox',
    },
    pregnancy: {ask: 'Sind Sie schwanger oder stillen Sie?', name: 'Schwanger oder stillend'},
    age: {ask: 'Sind Sie jünger als 22?', name: 'Jünger als 22'},
    immune: {
      ask: 'Ist Ihre Abwehr schwach oder Ihr Diabetes nicht gut eingestellt?',
      name: 'Schwache Abwehr oder Diabetes',
    },
    'cancer-treatment': {
      ask: 'Bekommen Sie eine Chemotherapie, oder wurde diese Haut bestrahlt?',
      name: 'Krebsbehandlung',
    },
    'metal-allergy': {
      ask: 'Sind Sie gegen Metall allergisch, etwa gegen Nickel?',
      name: 'Metallallergie',
    },
    implant: {
      ask: 'Haben Sie einen Herzschrittmacher, ein anderes elektrisches Implantat oder dort Metall?',
      name: 'Schrittmacher oder Implantat',
    },
    isotretinoin: {
      ask: 'Isotretinoin (starke Tabletten gegen Akne), jetzt oder in den letzten 6 Monaten?',
      name: 'Isotretinoin',
    },
    bleeding: {
      ask: 'Blutverdünner, oder bluten Sie durch eine Krankheit leicht?',
      name: 'Blutverdünner oder Blutungen',
    },
    'light-medicine': {
      ask: 'Eines, das die Haut lichtempfindlich macht? Es steht im Beipackzettel.',
      name: 'Lichtempfindlich durch ein Medikament',
    },
  },
  results: 'Was Ihre Antworten bedeuten',
  outcomes: {
    nothing: 'Nichts hinzuzufügen',
    tell: 'Der Praxis sagen',
    not: 'Laut Quellen: nicht diese Behandlung',
  },
  waits: {
    healed: 'Warten, bis es verheilt ist',
    looked: 'Warten, bis es ärztlich angesehen wurde',
    'after-pregnancy': 'Warten bis nach Schwangerschaft und Stillzeit',
    'tan-gone': 'Warten, bis Bräune und Sonnenbrand weg sind',
    'cancer-doctor': 'Warten, bis die Krebsärztin oder der Krebsarzt zustimmt',
    calm: 'Warten, bis es ruhig ist und jemand ärztlich zustimmt',
    'two-weeks': 'Warten bis zwei Wochen nach der Spritze',
    'clinic-time': 'Warten, bis nach Ansicht der Praxis genug Zeit vergangen ist',
    'skin-doctor': 'Nicht ohne Hautarzt oder Hautärztin',
  },
  reasons: {
    unknown:
      'Nicht bekannt: Wir fanden dazu nichts für diese Behandlung. Fragen Sie deshalb zuerst.',
    untouched:
      'Mit der Haut geschieht nichts. Was Sie haben, kann trotzdem ärztliche Hilfe brauchen.',
    'no-needle': 'Keine Nadel dringt in die Haut.',
    care: 'Hier ist Vorsicht üblich. Fragen Sie, was das für Sie heißt.',
    mole: 'Meist ist es harmlos, aber es kann Hautkrebs sein. Eine Behandlung kann ihn verdecken. Deshalb zuerst ärztlich ansehen lassen.',
    infection: 'Die Behandlung kann sie ausbreiten oder die Heilung bremsen.',
    'infection-sores':
      'Die Behandlung kann sie ausbreiten. Laser kann Lippenherpes zurückbringen: Fragen Sie nach einem Mittel dagegen.',
    'acne-needles': 'Praxen nadeln nicht über aktiver Akne.',
    'acne-laser':
      'Nach solchen Lasern können Pickel wie bei Akne kommen. So war es nach 2 bis 5 von 100 Sitzungen.',
    'acne-light': 'Listen für IPL nehmen Haut mit starker, aktiver Akne aus.',
    raised:
      'Haut, die erhabene Narben bildet, kann nach einer Wunde oder Verbrennung eine neue bilden.',
    'raised-ablative':
      'Eine Übersicht rät, starken Laser auf Haut zu meiden, die erhabene Narben bildet.',
    tan: 'Zu viel Sonne davor kann ungleiche Farbe hinterlassen, die bleiben kann.',
    'tan-needles': 'Praxen behandeln keine verbrannte Haut.',
    'tan-light':
      'Bräune nimmt das Licht auf. Das kann Verbrennungen und dunkle oder helle Stellen hinterlassen.',
    patches: 'Wo Haut verletzt wird, können neue Stellen entstehen.',
    filler: 'Praxen warten hier nach einer Spritze.',
    'filler-heat': 'Praxen warten hier nach einer Spritze zwei Wochen.',
    'filler-laser': 'Beides am selben Tag schadete selten: ein hängendes Lid bei 616 Sitzungen.',
    'filler-light':
      'Botox wirkte auch dann, wenn solches Licht gleich danach kam. Es waren aber nur 19 Menschen.',
    pregnancy: 'Wir fanden keine Studie in der Schwangerschaft. Warten ist Vorsicht.',
    age: 'In den USA sind diese Nadeln ab 22 Jahren zugelassen.',
    immune: 'Haut kann langsam heilen und sich leichter entzünden.',
    cancer: 'Haut kann währenddessen und danach schlecht heilen.',
    metal:
      'Eine Übersicht über 85 Studien nennt Metallallergie ein Risiko. Fragen Sie, woraus die Nadeln sind.',
    'implant-current': 'Der Strom kann ein Implantat stören, und Metall kann heiß werden.',
    'implant-light':
      'Listen für IPL nennen Schrittmacher und Metall in der Haut. Fragen Sie die Stelle, die Ihres betreut.',
    'isotretinoin-needles':
      'Ob man mit Nadeln warten soll, ist nicht geklärt. Viele Praxen warten 6 Monate. Setzen Sie die Tabletten nicht selbst ab.',
    'isotretinoin-whole':
      'Fachleute fanden keinen Grund zu warten, weil die Haut heil bleibt. Setzen Sie die Tabletten nicht selbst ab.',
    'isotretinoin-ablative':
      'Fachleute fanden bei Laser in Punkten keinen Grund zu warten. Für das ganze Gesicht ohne Lücken gelten 6 Monate. Setzen Sie die Tabletten nicht selbst ab.',
    bleeding:
      'Sie können stärker bluten oder blaue Flecken bekommen. Setzen Sie nichts selbst ab: Fragen Sie, wer es verschrieben hat.',
    'light-needles':
      'Eine Studie mit Nadeln schloss solche Menschen aus. Setzen Sie nichts selbst ab: Fragen Sie, wer es verschrieben hat.',
    light:
      'Licht kann auf Ihre Haut stärker wirken. Setzen Sie nichts selbst ab: Fragen Sie, wer es verschrieben hat.',
  },
  differs: {
    'raised-needles':
      'Quellen sind uneins: Manche Praxen lehnen ab. Eine Übersicht über 58 Studien mit Nadeln, auch bei erhabenen Narben, sah keinen ernsten Schaden.',
    'raised-ablative':
      'Quellen sind uneins: Mit solchen Lasern werden erhabene Narben auch behandelt. Das sollte eine Hautärztin oder ein Hautarzt abwägen.',
    isotretinoin:
      'Quellen sind uneins: Fachgruppen sahen 2017 für die meisten Laser keinen Grund zu warten. Der Beipackzettel nennt 6 Monate, ein Krankenhaus bis zu ein Jahr.',
    'isotretinoin-light':
      'Quellen sind uneins: Listen von Praxen für IPL verlangen noch 3 bis 6 Monate.',
    'tan-length':
      'Wie lange, darüber sind Quellen uneins: zwei Wochen in einer Studie, bis zu zwei Monate im Rat eines Krankenhauses.',
    'tan-length-light': 'Wie lange, darüber sind Quellen uneins: 3 bis 6 Wochen.',
    'filler-length': 'Quellen sind uneins: von 2 Wochen bei Botox bis 12 Monate bei Filler.',
    'filler-same-day':
      'Quellen sind uneins: Eine Übersicht über kleine Studien sah keinen Schaden bei beidem am selben Tag.',
    'filler-year':
      'Quellen sind uneins: Eine andere Studie schloss Menschen nach einer Spritze ein Jahr lang aus.',
  },
  bases: {
    studies: 'Note {grade}: Studien, keine davon prüft genau dies.',
    custom: 'Note {grade}: Brauch von Praxen, keine Studie.',
    advice: 'Note {grade}: amtlicher Rat, keine Studie.',
    recalled: 'Note {grade}: allgemeines Wissen, in keiner Quelle gelesen.',
    recalledBeside:
      'Note {grade}: allgemeines Wissen, in keiner Quelle gelesen. Was wir lasen, gilt anderen Lasern:',
    unknown: 'Note {grade}: keine Quelle.',
    reasoned: 'Note {grade}: unsere eigene Überlegung, keine Quelle.',
    clinic: 'Von der Praxis. Ohne Note.',
  },
  pages: {
    'needling-lists': {
      one: 'Listen von Praxen, wer nicht genadelt werden soll, {n} Seite',
      other: 'Listen von Praxen, wer nicht genadelt werden soll, {n} Seiten',
    },
    'rf-pages': {
      one: 'Praxen und Händler zu Hochfrequenz-Microneedling, {n} Seite',
      other: 'Praxen und Händler zu Hochfrequenz-Microneedling, {n} Seiten',
    },
    'ipl-lists': {
      one: 'Listen von Praxen, Schulen und Händlern für IPL, {n} Seite',
      other: 'Listen von Praxen, Schulen und Händlern für IPL, {n} Seiten',
    },
    'laser-list': {
      one: 'Liste einer Laserpraxis, {n} Seite',
      other: 'Listen von Laserpraxen, {n} Seiten',
    },
    'hospital-pages': {
      one: 'Rat eines US-Krankenhauses, {n} Seite, ab 2017',
      other: 'Rat eines US-Krankenhauses, {n} Seiten, ab 2017',
    },
    'patch-page': {
      one: 'Seite eines Händlers zu Nadeln und Hautkrankheiten, {n} Seite',
      other: 'Seiten von Händlern zu Nadeln und Hautkrankheiten, {n} Seiten',
    },
  },
  sources: 'Quellen in voller Länge',
  unanswered: 'Noch ist nichts beantwortet.',
  nothing: 'Diese Antworten fügen nichts hinzu. Die Praxis kann trotzdem mehr fragen.',
  points: {
    one: 'Nehmen Sie {n} Punkt mit in die Praxis.',
    other: 'Nehmen Sie {n} Punkte mit in die Praxis.',
  },
  said: '{treatment}: {outcome}.',
  saidNo: '{question}: nichts hinzuzufügen.',
  cleared: 'Ihre Antworten sind gelöscht.',
  saidRest: {one: '{n} Frage mit „Nein“ beantwortet.', other: '{n} Fragen mit „Nein“ beantwortet.'},
  saidUndoRest: 'Diese Antworten sind zurückgenommen.',
};
