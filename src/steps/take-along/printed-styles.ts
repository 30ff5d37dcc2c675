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
header p { font-size: 11pt; }
address { display: flex; gap: 3mm; align-items: center; margin-bottom: 3mm; padding-bottom: 2mm; border-bottom: 1px solid #bbb; font-style: normal; }
address b { font-size: 11pt; }
address p { margin: 0; color: #444; }
address p > * { margin-inline-end: 1.5em; }
address img { height: 10mm; max-width: 40mm; object-fit: contain; }
dl { display: flex; flex-wrap: wrap; gap: .15em 1.5em; }
dl div { display: flex; gap: .4em; }
dt { color: #444; } dd { margin: 0; font-weight: 600; }
/* A page that nobody has written has no doctype, and its tables would not take the size of the text. */
table { font: inherit; width: 100%; border-collapse: collapse; table-layout: fixed; margin: .5em 0; }
thead td { width: 18%; }
th, td { text-align: start; vertical-align: top; padding: .25em 0; padding-inline-end: .5em; border-top: 1px solid #bbb; font-weight: 400; }
thead :is(th, td) { font-weight: 700; border: 0; }
tbody th { color: #444; }
.mark { width: .8em; height: .8em; }
small { font-size: 7.5pt; }
.charts figure + figure { margin-top: .6em; }
figure { margin: 0; break-inside: avoid; }
figcaption { font-size: 7pt; min-height: 2.6em; }
figure div { position: relative; height: 48mm; zoom: .8; }
figure.result div { height: 68mm; }
/* Drawn at the width of the frame; a sheet may be a little wider or narrower. */
canvas { width: 100% !important; height: 100% !important; }
.differs ul { display: block; columns: 2; column-gap: 7mm; }
.flow { columns: 2; column-gap: 7mm; }
:is(.differs, .flow) { font-size: 7.4pt; line-height: 1.2; }
.short { display: flex; flex-wrap: wrap; gap: 0 2.2em; }
.small :is(.differs, .flow) { font-size: 6.9pt; line-height: 1.13; }
.small h2 { margin-top: .45em; }
.small footer { font-size: 6.9pt; }
.small h1 { font-size: 12pt; line-height: 1.15; }
.small header p { font-size: 9.5pt; }
.small :is(p, ul, dl) { margin-block: .1em; }
.small dl { font-size: 7.4pt; }
.small h3 { margin-top: .25em; }
.small :is(th, td) { padding-block: .12em; }
.run-on .differs section:not(.lines) { display: flex; gap: 1em; align-items: baseline; }
.run-on .differs section:not(.lines) h2 { flex: none; margin: 0; border: 0; }
.run-on section:not(.lines) ul { display: block; columns: auto; padding: 0; }
.run-on section:not(.lines) li { display: inline; }
.run-on section:not(.lines) li + li::before { content: ' • '; }
.dense :is(.differs, .flow) { font-size: 6.6pt; line-height: 1.12; }
.dense :is(.differs, .flow) h2 { margin-top: .35em; font-size: 9pt; }
.dense figcaption { min-height: 0; }
.dense footer :is(p, a) { font-size: 6pt; margin: .1em 0; }
.dense .flow h3 { margin-top: .2em; }
.flow table { margin-top: 0; }
.flow td small { display: block; font-size: 6.8pt; }
.dense td small { font-size: 6.3pt; }
/* More columns than fit beside each other in half a page. */
:is(.of3, .of4) table { column-span: all; }
.of3 figure div { height: 75mm; }
.of4 figure div { height: 95mm; }
:is(.of3, .of4) figure.result div { height: 90mm; }
.flow ul { padding-inline-start: 1.3em; }
footer { margin-top: .6em; border-top: 1px solid #000; font-size: 7.5pt; }
a { color: #000; overflow-wrap: anywhere; }
`;
