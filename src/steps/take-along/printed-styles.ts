/**
 * The plan on A4 or Letter, black on white. The charts take their colours from here: greys that
 * differ in lightness, beside marks that differ in shape.
 */
export const printStyles = `
@page { margin: 10mm; }
:root { --_ink: #000; --_quiet: #444; --_line: #bbb; --_paper: #fff; --_series-0: #111; --_series-1: #666; --_series-2: #333; --_series-3: #888; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 8pt/1.3 system-ui, sans-serif; color: #000; background: #fff; }
h1 { font-size: 15pt; margin: 0; }
h2 { font-size: 10pt; margin: .7em 0 .2em; border-bottom: 1px solid #000; break-after: avoid; }
h3 { font-size: 8.5pt; margin: .4em 0 .1em; break-after: avoid; }
p, ul, dl { margin: .2em 0; }
ul { padding-inline-start: 1.2em; }
li { break-inside: avoid; }
header { display: flex; justify-content: space-between; gap: 8mm; }
header > div > p { font-size: 11pt; }
address { flex: none; display: flex; gap: 3mm; max-width: 45%; font-style: normal; text-align: end; }
address p { white-space: pre-line; margin: 0; }
address img { max-height: 14mm; max-width: 40mm; object-fit: contain; }
dl { display: flex; flex-wrap: wrap; gap: .15em 1.5em; }
dl div { display: flex; gap: .4em; }
dt { color: #444; } dd { margin: 0; font-weight: 600; }
/* A page that nobody has written has no doctype, and its tables would not take the size of the text. */
table { font: inherit; width: 100%; border-collapse: collapse; table-layout: fixed; margin: .5em 0; }
thead td { width: 18%; }
th, td { text-align: start; vertical-align: top; padding: .25em 0; padding-inline-end: .5em; border-top: 1px solid #bbb; font-weight: 400; }
thead :is(th, td) { font-weight: 700; border: 0; }
tbody th { color: #444; }
small { font-size: 7.5pt; }
.charts { display: grid; grid-template-columns: 1fr 1fr; gap: .5em 1.5em; break-inside: avoid; }
.charts h2 { grid-column: 1 / -1; }
figure { margin: 0; break-inside: avoid; }
figcaption { font-size: 7pt; min-height: 2.6em; }
figure div { position: relative; height: 36mm; zoom: .8; }
/* Room for a lane more each. */
.of3 figure div { height: 48mm; }
.of4 figure div { height: 62mm; }
/* Drawn at the width of the frame; a sheet may be a little wider or narrower. */
canvas { width: 100% !important; height: 100% !important; }
.parts { columns: 2; column-gap: 7mm; font-size: 7.3pt; line-height: 1.18; }
.parts ul { padding-inline-start: 1.3em; }
footer { margin-top: .6em; border-top: 1px solid #000; font-size: 7.5pt; }
a { color: #000; overflow-wrap: anywhere; }
`;
