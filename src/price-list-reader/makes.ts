import type {Treated} from '../evidence/ids.js';
import {fold} from './fold.js';

/** A make that price lists name, and what it is. */
export interface Make {
  /** How its maker writes it. */
  readonly name: string;
  /** In folded text, with the models that are the same treatment. */
  readonly pattern: string;
  /** Null where the make alone does not tell the treatment: a person is asked. */
  readonly treatment: Treated | null;
  /** True where the name is a common word: it counts where the text names the treatment, too. */
  readonly isWord?: boolean;
}

const make = (name: string, treatment: Treated | null, pattern?: string): Make => ({
  name,
  treatment,
  pattern: pattern ?? fold(name).replace(/ /g, '[ -]?'),
});
const word = (name: string, treatment: Treated | null, pattern?: string): Make => ({
  ...make(name, treatment, pattern),
  isWord: true,
});

/** Longer names stand before shorter ones that they contain. */
export const MAKES: readonly Make[] = [
  make('SkinPen', 'microneedling', 'skin ?pen(?: precision)?|سكين ?بن'),
  make('Dermapen', 'microneedling', 'derma[ -]?pen(?: ?4| world)?|dp4'),
  make('Rejuvapen', 'microneedling', 'rejuva-?pen(?: nxt)?'),
  make('Dermaroller', 'microneedling', 'derma[ -]?roller'),
  make('MicroPen', 'microneedling', '(?:eclipse )?micropen(?: evo)?'),
  make('MDPen', 'microneedling', 'md ?pen'),
  make('Innopen', 'microneedling'),
  make('Dermastamp', 'microneedling', 'derma-?stamp'),
  make('Dr. Pen', 'microneedling', 'dr\\.? ?pen'),
  make('CytoPen', 'microneedling'),
  make('AMIEA', 'microneedling', 'amiea(?: med)?'),
  word('Exceed', 'microneedling', 'exceed'),
  make(
    'Morpheus8',
    'rf-microneedling',
    'morpheus ?-?8?(?: burst)?(?! ?v(?![a-z]))|مورفي?[وي]س ?8?',
  ),
  make(
    'Secret RF',
    'rf-microneedling',
    '(?:cutera )?secret[ -](?:rf|pro|duo)|cutera secret|سيكر[يت]ت? (?:ار اف|rf)',
  ),
  make('Sylfirm X', 'rf-microneedling', 'sylfirm(?: ?x)?'),
  make('Scarlet RF', 'rf-microneedling', 'scarlet(?:[ -](?:s?rf|s))'),
  make('Vivace', 'rf-microneedling', 'vivace(?: ultra| rf)?'),
  make('Potenza', 'rf-microneedling', 'potenza|بوتينزا|بوتنزا'),
  make('INTRAcel', 'rf-microneedling', 'intracel(?: pro)?'),
  make('Intensif', 'rf-microneedling', '(?:endymed )?intensif'),
  make('Genius RF', 'rf-microneedling', '(?:lutronic )?genius rf|lutronic genius'),
  make('Virtue RF', 'rf-microneedling', 'virtue rf'),
  make('Pixel8', 'rf-microneedling', 'pixel ?8(?:-?rf)?'),
  make('EXION Fractional', 'rf-microneedling', '(?:btl )?exion fractional(?: rf)?'),
  word('Infini', 'rf-microneedling', 'infini(?: rf)?'),
  word('Profound', 'rf-microneedling', 'profound(?: rf)?'),
  word('Genius', 'rf-microneedling', 'genius'),
  word('Scarlet', 'rf-microneedling', 'scarlet'),
  word('Secret', 'rf-microneedling', 'secret'),
  word('Darwin', 'rf-microneedling', 'darwin'),
  make('Fraxel re:pair', 'laser-ablative', 'fraxel re[:-]?pair'),
  make(
    'Fraxel',
    'laser-nonablative',
    'fraxel(?: (?:dual|re[:-]?store(?: dual)?|ftx|1550|1927))?|فراكسل',
  ),
  make(
    'Clear + Brilliant',
    'laser-nonablative',
    'clear ?(?:\\+|&|and|n|und|et)? ?brilliant(?: (?:permea|touch))?|كلير (?:اند|و|\\+)? ?بريليان[تس]',
  ),
  make('LaseMD', 'laser-nonablative', 'lase ?md(?: ultra)?'),
  make('MOXI', 'laser-nonablative', 'moxi'),
  make('ResurFX', 'laser-nonablative', 'resur ?fx'),
  make('Lavieen', 'laser-nonablative', '(?:bb laser )?lavieen'),
  make(
    'Lux 1540',
    'laser-nonablative',
    '(?:palomar )?(?:icon )?lux ?15(?:40|50)|(?:palomar|icon) 15(?:40|50)',
  ),
  make('Frax 1550', 'laser-nonablative', 'frax (?:pro|15[45]0|1940)'),
  make('CoolPeel', 'laser-ablative', 'cool ?peel'),
  make('SmartXide', 'laser-ablative', '(?:deka )?smart ?xide(?: dot)?'),
  make('Tetra CO2', 'laser-ablative', '(?:deka )?tetra(?: pro)?(?: co2)'),
  make('UltraPulse', 'laser-ablative', '(?:lumenis )?ultra ?pulse(?: encore)?'),
  make('AcuPulse', 'laser-ablative', '(?:lumenis )?acu ?pulse'),
  make('Solaria', 'laser-ablative', 'solaria'),
  make('ProFractional', 'laser-ablative', 'pro ?fractional(?:[ -]?xc)?'),
  make('eCO2', 'laser-ablative', '(?:lutronic )?eco2(?: plus)?'),
  make('CO2RE', 'laser-ablative', 'co2re'),
  make('PicoSure', 'laser-pigment', 'pico ?sure(?: pro)?|بيكو ?شور'),
  make('PicoWay', 'laser-pigment', 'pico ?way(?: resolve)?|بيكو ?واي'),
  make('PicoPlus', 'laser-pigment', 'pico ?plus'),
  make('Discovery Pico', 'laser-pigment', 'discovery ?pico(?: plus)?'),
  make('PicoLO', 'laser-pigment', 'pico ?lo'),
  make('Picocare', 'laser-pigment', 'pico ?care(?: majesty| 450)?'),
  make('PiQo4', 'laser-pigment', 'piqo ?4'),
  make('StarWalker', 'laser-pigment', '(?:fotona )?star ?walker'),
  make('RevLite', 'laser-pigment', '(?:rev|med) ?lite(?: s[i1]| c6)?'),
  make('enlighten SR', 'laser-pigment', '(?:cutera )?enlighten(?: sr| iii)'),
  make('VBeam', 'laser-vascular', 'v-?beam(?: (?:prima|perfecta|2))?'),
  make('Excel V', 'laser-vascular', '(?:cutera )?excel[ -]?v\\+?(?![a-z])'),
  make('DermaV', 'laser-vascular', 'derma ?v(?![a-z])'),
  make('Dual Yellow', 'laser-vascular', 'dual[ -]yellow'),
  make('BBL', 'ipl', '(?:sciton )?bbl(?: hero(?:ic)?)?|forever (?:young|clear|bare)? ?bbl'),
  make('Lumecca', 'ipl', 'lumecca(?: peak)?'),
  make('ProLux', 'ipl', 'pro-?lux'),
  make('Nordlys IPL', 'ipl', '(?:ellipse )?nordlys (?:ipl|swt)|ellipse ipl'),
  make('HALO', null, 'halo'),
  word('DEKA', null, 'deka'),
  make('eMatrix', null, 'e-?matrix|sublative'),
  word('Fotona', null, 'fotona(?: ?4d)?'),
  make('Fractora', null, 'fractora'),
  word('M22', null, '(?:stellar |lumenis )?m22'),
  make('Tixel', null, 'tixel'),
  make('ClearLift', null, 'clear ?lift'),
  word('Harmony XL', null, '(?:alma )?harmony xl(?: pro)?|alma harmony'),
  word('Clarity II', null, 'clarity ii'),
];

/** A make in a text, with the words in which it stands there. */
export interface FoundMake {
  readonly make: Make;
  readonly start: number;
  readonly end: number;
}

const ALL = new RegExp(
  `(?<![a-z0-9])(?:${MAKES.map(({pattern}) => `(${pattern})`).join('|')})(?![a-z0-9])`,
  'g',
);

/** All makes in a folded text, in its order. */
export const findMakes = (folded: string): readonly FoundMake[] =>
  [...folded.matchAll(ALL)].flatMap((match) => {
    const made = MAKES[match.slice(1).findIndex((group) => group !== undefined)];
    return made ? [{make: made, start: match.index, end: match.index + match[0].length}] : [];
  });

/** The text with its makes blank: “Morpheus8 – 3 sessions” counts three. */
export const withoutMakes = (folded: string): string =>
  findMakes(folded).reduce(
    (rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    folded,
  );

/** As the text spells it; capitals alone say nothing of the spelling, so the maker's is taken. */
export function spelledMake(text: string, {make: {name}, start, end}: FoundMake): string {
  const spelled = text.slice(start, end).replace(/[™®©]/g, '').trim();
  const isCapitals = spelled === spelled.toUpperCase() && spelled !== spelled.toLowerCase();
  if (!isCapitals || spelled.length <= 3) return spelled;
  const words = spelled
    .toLowerCase()
    .replace(
      /(^|\s)([a-z])(?=[a-z])/g,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    );
  const maker = fold(words).startsWith(fold(name)) ? name.length : 0;
  return maker > 0 ? name + words.slice(maker) : words;
}
