import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {CONCERN_IDS, CONCERNS, kindIdsOf} from '../../src/evidence/concerns/index.js';
import type {AreaId, Severity} from '../../src/evidence/ids.js';
import {enNames} from '../../src/i18n/en/names.js';
import {concernDrawing} from '../../src/pictures/concern-drawing.js';
import {kindDrawing} from '../../src/pictures/kind-drawing.js';
import {placeThumb} from '../../src/pictures/place-picture.js';
import {severityDrawing} from '../../src/pictures/severity-drawing.js';
import {picturesStyles} from '../../src/pictures/styles.js';
import {AREAS, drawn, pictureOf} from '../support/picture.js';

const SEVERITIES = ['mild', 'moderate', 'severe'] as const satisfies readonly Severity[];

const DRAWINGS: Readonly<Record<string, readonly (readonly [string, TemplateResult])[]>> = {
  concern: CONCERN_IDS.map((id) => [id, concernDrawing(id)]),
  kind: CONCERN_IDS.flatMap(kindIdsOf).map((id) => [id, kindDrawing(id)]),
  severity: SEVERITIES.map((id) => [id, severityDrawing(id)]),
  place: AREAS.map((id) => [id, placeThumb(id)]),
};

const all = <Kind extends Element>(within: Element, selector: string): readonly Kind[] => [
  ...within.querySelectorAll<Kind>(selector),
];

/** Those of its paths that reach out of its view box. */
const outside = (el: HTMLElement, paths: string): readonly string[] =>
  all<SVGPathElement>(el, paths)
    .filter((path) => {
      const box = path.getBBox();
      const room = path.ownerSVGElement?.viewBox.baseVal ?? new DOMRect();
      return (
        box.x < room.x ||
        box.y < room.y ||
        box.x + box.width > room.x + room.width ||
        box.y + box.height > room.y + room.height
      );
    })
    .map((path) => path.getAttribute('d') ?? '');

const sheets = document.adoptedStyleSheets;
before(() => {
  document.adoptedStyleSheets = [...sheets, picturesStyles.styleSheet as CSSStyleSheet];
});
after(() => {
  document.adoptedStyleSheets = sheets;
});

describe('the drawing of', () => {
  for (const [what, drawings] of Object.entries(DRAWINGS)) {
    for (const [id, drawing] of drawings) {
      it(`a ${what} is whole: ${id}`, async () => {
        const el = await drawn(drawing, 96);
        expect(outside(el, what === 'place' ? '.zone' : 'path')).to.deep.equal([]);
        expect(all<SVGPathElement>(el, 'path').every((path) => path.getTotalLength() > 0)).to.equal(
          true,
        );
        const {width, height} = (el.querySelector('svg') as SVGElement).getBoundingClientRect();
        expect(Math.min(width, height)).to.be.greaterThan(15);
      });
    }

    it(`no ${what} is that of another`, async () => {
      const el = await drawn(html`${drawings.map(([, drawing]) => drawing)}`);
      const texts = all(el, 'svg').map((each) => each.outerHTML);
      expect(texts).to.have.length(drawings.length);
      expect(new Set(texts).size).to.equal(drawings.length);
    });
  }

  it('a worse degree has more marks', async () => {
    const el = await drawn(html`${SEVERITIES.map(severityDrawing)}`);
    const counts = all(el, '.dark').map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0);
    expect(counts).to.deep.equal([...new Set(counts)].sort((a, b) => a - b));
  });
});

/** Apart, in px; finer would find the same. */
const STEP = 2;

/** Side in px of the largest square of which every point chooses the place. */
function largestTargets(el: HTMLElement): ReadonlyMap<string, number> {
  const {width, height} = el.getBoundingClientRect();
  const largest = new Map<string, number>();
  let above: readonly {area: string; side: number}[] = [];
  for (let y = STEP / 2; y < height; y += STEP) {
    const row: {area: string; side: number}[] = [];
    for (let x = STEP / 2; x < width; x += STEP) {
      const at = row.length;
      const hit = document.elementFromPoint(x, y)?.closest<SVGElement>('[data-area]');
      const area = hit?.dataset.area ?? '';
      const before = [row[at - 1], above[at], above[at - 1]];
      const side = STEP + Math.min(...before.map((each) => (each?.area === area ? each.side : 0)));
      row.push({area, side});
      largest.set(area, Math.max(largest.get(area) ?? 0, side));
    }
    above = row;
  }
  return largest;
}

describe('the picture of places', () => {
  for (const concern of CONCERN_IDS) {
    const places = CONCERNS[concern].areas;

    it(`gives each place of ${concern} a target of 44 px, 280 px wide`, async () => {
      const targets = largestTargets(await pictureOf({places, chosen: places[0]}));
      for (const place of places) expect(targets.get(place), place).to.be.at.least(44);
    });

    it(`shows the places of ${concern}, and no others, whole and by name`, async () => {
      const el = await pictureOf({places, chosen: places[0]});
      const shown = all<SVGElement>(el, '.place');
      expect(shown.map(({dataset}) => dataset.area)).to.have.members([...places]);
      expect(outside(el, '.zone')).to.deep.equal([]);
      for (const each of shown)
        expect(each.querySelector('title')?.textContent).to.equal(
          enNames.areas[each.dataset.area as AreaId],
        );
      expect(all(el, '.chosen').map((each) => (each as SVGElement).dataset.area)).to.deep.equal([
        places[0],
      ]);
    });
  }

  it('tells which place was touched, on its drawing and on the room around it', async () => {
    const chosen: AreaId[] = [];
    const el = await pictureOf({choose: (area) => chosen.push(area)});
    for (const part of all(el, '.place > path'))
      part.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(chosen).to.have.members(AREAS.flatMap((area) => [area, area]));
  });

  it('is spared for screen readers and keyboards', async () => {
    const el = await pictureOf({});
    expect(el.querySelector('.places')?.getAttribute('aria-hidden')).to.equal('true');
    expect(el.querySelector('[tabindex], a, button, input, select')).to.equal(null);
  });
});
