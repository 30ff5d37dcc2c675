import type {AskStrings} from '../strings/questions-to-ask-strings.js';

/** German: “Questions to ask”. */
export const deAsk: AskStrings = {
  intro: 'Passend zu Ihren Antworten oben. Nehmen Sie die Fragen mit ins erste Gespräch.',
  general: 'Auf jeden Fall',
  questions: {
    aim: 'Was kann ich bestenfalls erwarten, und was schlimmstenfalls?',
    nothing: 'Was geschieht, wenn ich warte oder nichts tue?',
    skin: 'Wie viele Menschen mit Hauttyp {type} haben Sie behandelt? Wie viele davon bekamen dunkle Flecken?',
    skinUnknown: 'Welchen Hauttyp habe ich, und was ändert das?',
    diagnosis: 'Was für Flecken habe ich? Hat eine Ärztin oder ein Arzt sie angesehen?',
    creams: 'Habe ich Cremes und Sonnenschutz schon lange genug versucht?',
    minoxidil: 'Soll ich dazu Minoxidil nehmen, das Haarwasser?',
    included:
      'Was ist im Preis enthalten? Kosten das erste Gespräch, die Betäubung, Pflegemittel oder Nachkontrollen extra?',
    trouble: 'Wen rufe ich an, wenn etwas schiefgeht, und wer bezahlt das?',
    pictures: 'Kann ich Bilder von vorher und nachher von Menschen wie mir sehen?',
    device: 'Welches Gerät verwenden Sie? Wofür ist es zugelassen?',
    who: 'Wer behandelt mich, und wie oft hat diese Person das schon gemacht?',
    sessions:
      'In Studien war die Zahl der Sitzungen {range}. Wie viele planen Sie für mich, und warum?',
    cost: 'Laut dieser Seite kostet die ganze Behandlung {range}. Was kostet sie bei mir, mit allem?',
    daysOff: 'In Studien fielen Menschen je Sitzung {range} aus. Womit soll ich rechnen?',
    settings: 'Welche Einstellungen verwenden Sie bei Hauttyp {type}?',
    settingsUnknown: 'Welche Einstellungen passen zu meiner Haut?',
    patch: 'Behandeln Sie zuerst eine kleine Probestelle? Wie lange warten wir danach?',
    rf: 'Was tun Sie, um Verbrennungen und Verlust von Fettgewebe zu vermeiden, vor denen die US-Behörde FDA gewarnt hat?',
    depth: 'Wie tief gehen die Nadeln, und sind sie neu für mich?',
    cleared: 'Ist das Gerät für diesen Zweck zugelassen?',
  },
};
