/** A page with an estimator, in one piece or two. */
interface FaultyPage {
  readonly start: string;
  readonly rest: string;
  /** The beginning of the name of the file for which the rest of the page waits. */
  readonly waitsFor?: string;
  /** Behind the “#”. */
  readonly link: string;
}

const YEAR = new Date().getFullYear() + 2;
const LINK = `#treatment-estimator=1&concern=acne-scars&skin-tone=V&treatments=microneedling+laser-ablative+none&matters=daysOff&safety=bleeding.yes&start=${YEAR}-03-01&event=${YEAR}-07-18&limit=150000`;
const UNREADABLE = '#treatment-estimator=1&concern=none';
/** Not quite JSON. */
const CONFIG = `<script type="application/json" slot="config">{"currency": "EUR", "prices": {"microneedling": 111,},}</script>`;

const startOf = (lang: string, script: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,"><style>treatment-estimator { --te-quiet: #ddd; --te-paper: #fff; }</style>${script}</head><body>`;
const tag = (inside: string): string => `<treatment-estimator>${inside}</treatment-estimator>`;
const SCRIPT = '<script type="module" src="/browser/define.js"></script>';

const pageOf = (lang: string, inside: string, link: string): FaultyPage => ({
  start: startOf(lang, SCRIPT),
  rest: `${tag(inside)}</body></html>`,
  link,
});

/** Together they fetch every file of the element. */
export const PAGES: Readonly<Record<string, FaultyPage>> = {
  english: pageOf('en', '', LINK),
  german: pageOf('de', CONFIG, LINK),
  arabic: pageOf('ar', CONFIG, LINK),
  'german-link': pageOf('de', '', UNREADABLE),
  'arabic-link': pageOf('ar', '', UNREADABLE),
  pieces: {
    start: `${startOf('en', SCRIPT.replace('type', 'async type'))}<treatment-estimator>`,
    rest: '</treatment-estimator></body></html>',
    waitsFor: 'arrival-',
    link: '',
  },
};
