import {blank} from './fold.js';

/** What folded text says of a number of sessions. */

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  nine: 9,
  twelve: 12,
  eight: 8,
  ten: 10,
  ein: 1,
  eine: 1,
  einer: 1,
  zwei: 2,
  dreier: 3,
  vierer: 4,
  funfer: 5,
  sechser: 6,
  zehner: 10,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  acht: 8,
  zehn: 10,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  due: 2,
  tre: 3,
  quattro: 4,
  sei: 6,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  tien: 10,
  trzy: 3,
  cztery: 4,
  piec: 5,
  szesc: 6,
};
const N = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const WORD =
  'course|courses|pack|packs|package|packages|packet|pkge?|pckg?|pk|bundle|series|set|block|program|programme|kur|kuren|behandlungskur|paket|pakete|behandlungspaket|abo|abonnement|serie|forfait|cure|lot|protocole|bono|paquete|ciclo|pacchetto|pacchetti|plan|pakket|pakketten|kuur|reeks|strippenkaart|pakiet|pakiety|karnet|seria|pacote|pacotes|trio|triple|باقة|باكج|عرض';
const SESSION =
  'sessions?|session|treatments?|visits?|anwendungen|applications|aplicaciones|passages|behandlungen?|sitzungen?|termine|seances?|soins|sesiones|sesion|sedut[ea]|tratamientos|trattamenti|times|mal|behandelingen|sessies|keer|zabiegi|zabiegow|sesji|sesje|sessoes|aplicacoes|جلسات|جلسة';

const PATTERNS: readonly RegExp[] = [
  `(?:${WORD})s?[ ]?(?:[(:-]|of|von|mit|de|a|aus|with|x|di|da|zu|con|van|z|ze)?[ ]?(?:of |de |zu )?${N}(?![\\p{L}\\d]|[.,:]\\d|[ ]?(?:ml|min|%|areas?|zones?|zonen|weeks?|x[ ]?\\d))`,
  `(?<!\\d[ ]?[-/][ ]?|[.,'\\d+])${N}[ ]?(?:x[ ]?)?-?(?:er[ -])?(?:${SESSION})`,
  `(?<![\\d.,])(\\d{1,2})[ -]?er[ -]?(?:paket|pakete|kur|abo|pack|serie|block|karte|package|set|kombi|zyklus|angebot)`,
  `(?<![\\p{L}])(dreier|vierer|funfer|sechser|zehner)[ -]?(?:paket|kur|abo|pack|serie|block|karte|set)`,
  `(?<![\\d.,])(\\d{1,2})er(?![\\p{L}])`,
  `(?<![\\d.,])${N}[ -]?(?:pack|package|paket|pk|pkg|bundle|course|series|block|set)(?:s|age)?(?![\\p{L}])`,
  `(?<![\\p{L}\\d])x[ ]?(\\d{1,2})(?![\\d.,]|[ ]?\\p{Sc})`,
  `(?<![\\d.,])(\\d{1,2})[ ]?(?:x(?![\\p{L}\\d])|@)`,
  `(?:for|fur|pour|por|when you buy|if you buy|buy|bei|ab|ب)[ ]${N}(?![\\d.,\\p{L}]|[ ]?(?:ml|min|%|areas?|zones?|weeks?))`,
  `(?<![\\d.,\\p{L}])${N}[ ](?:for|fur|pour|por)(?![\\p{L}])`,
  `[(](?:x[ ]?)?(\\d{1,2})(?:[ ]?x)?[)]`,
].map((source) => new RegExp(`(?<![\\p{L}])${source}`, 'gu'));

/** The text of a label that names a course, but no number. */
export const COURSE_WORD = new RegExp(`(?<![\\p{L}])(?:${WORD})(?![\\p{L}])`, 'u');
/** How many sessions are advised is no course. */
const ADVICE = /recommend|empfohlen|empfehlen|recommand|advis|needed|required|notig|suggest/;
const CLAUSE = /[^,;:.()|£€$₹-]+/g;
const TO_TAKE_HOME =
  /(?:after-?care|home ?care|recovery|skin ?care|starter|goodie|gel|ice)[ -](?:packs?|sets?|packages?)/g;
const EACH =
  /(?<![\p{L}])(?:each|apiece|ea\.?|per (?:session|treatment|visit)|a session|\/ ?(?:session|treatment|sitzung|seance|behandlung|sesion)|je(?: sitzung| behandlung)?|pro (?:sitzung|behandlung)|(?:la|par|chaque) seance|chacune?|l'unite|por sesion|cada una|cad\.?|a seduta|per (?:behandeling|sessie)|za (?:zabieg|sesje)|por sessao|pp)(?![\p{L}])/u;

const ALL_WORDS = new RegExp(`${COURSE_WORD.source}|${EACH.source}`, 'gu');
/** Without a number there is nothing to count. */
const COUNTED = new RegExp(
  `\\d|(?:drei|vier|funf|sechs|zehn)er|(?<![a-z])(?:${Object.keys(NUMBERS).join('|')})(?![a-z])`,
);

export interface CourseReading {
  /** Each number of sessions that the text names. */
  readonly counts: readonly number[];
  /** True where a course is named without a number. */
  readonly isOpen: boolean;
  /** True where the amount is that of one session of it. */
  readonly isEach: boolean;
  readonly rest: string;
}

/** The text with each number of sessions made blank; positions stay. */
export const withoutCounts = (folded: string): string => blank(folded, ...PATTERNS);

const withoutAdvice = (folded: string): string =>
  ADVICE.test(folded)
    ? folded.replace(CLAUSE, (clause) => (ADVICE.test(clause) ? ' '.repeat(clause.length) : clause))
    : folded;

export function readCourse(folded: string): CourseReading {
  const counts = new Set<number>();
  const said = blank(withoutAdvice(folded), TO_TAKE_HOME);
  let rest = said;
  for (const pattern of COUNTED.test(said) ? PATTERNS : []) {
    rest = rest.replace(pattern, (found: string, ...groups: unknown[]) => {
      const written = groups.find((group) => typeof group === 'string' && group !== found);
      const count = NUMBERS[String(written)] ?? Number(written);
      if (!Number.isInteger(count) || count < 1 || count > 20) return found;
      counts.add(count);
      return ' '.repeat(found.length);
    });
  }
  return {
    counts: [...counts],
    isOpen: counts.size === 0 && COURSE_WORD.test(said),
    isEach: EACH.test(said),
    rest: rest.replace(ALL_WORDS, ' '),
  };
}
