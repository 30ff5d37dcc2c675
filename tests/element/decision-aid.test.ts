import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {en} from '../../src/i18n/en/answer.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {waitUntil} from '../support/wait-until.js';

/** Where a row of the table says that something stands, and the words that stand there. */
interface Claim {
  readonly place: string;
  readonly quotes: readonly string[];
}
interface Item {
  readonly name: string;
  readonly met: boolean;
  readonly claims: readonly Claim[];
}

const METHOD = 'How we worked this out';
const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** *What it is like*: “On the day”, “Afterwards”; *the answer*: “Options side by side”. */
const claimsOf = (where: string): Claim[] =>
  where.split(/(?=\*[^*]+\*:)/).flatMap((part): Claim[] => {
    const place = /^\*([^*]+)\*:/.exec(part)?.[1];
    return place === undefined
      ? []
      : [{place, quotes: [...part.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote)}];
  });

/** The rows of the tables in docs/decision-aid.md, by the name of the table. */
const decisionAid = await (await fetch('/docs/decision-aid.md')).text();
const tables = new Map(
  ['qualifying', 'certifying', 'quality'].map((name) => {
    const [, rows = ''] =
      new RegExp(`\\| ${name} \\|[^\\n]*\\n[^\\n]*\\n((?:\\|[^\\n]*\\n)+)`).exec(decisionAid) ?? [];
    return [
      name,
      rows
        .trim()
        .split('\n')
        .map((row): Item => {
          const [item = '', where = '', met = ''] = row
            .split('|')
            .slice(1)
            .map((cell) => cell.trim());
          return {name: item, met: met === 'met', claims: claimsOf(where)};
        }),
    ];
  }),
);

/** What can be read in a place, opened as a person does. */
async function textIn(screen: Screen, place: string): Promise<string> {
  if (place === 'the answer') return screen.text;
  if (screen.rows.includes(place)) return words(await screen.openRow(place));
  if (place === en.answer.compare) {
    screen.compareSummary.click();
    await screen.el.updateComplete;
    return words(screen.root.querySelector('.compare'));
  }
  if (place !== METHOD) return words(await screen.open(place));
  const fold = screen.root.querySelector('.method') as HTMLDetailsElement;
  if (!fold.open) fold.querySelector('summary')?.click();
  await waitUntil(() => fold.querySelector('section') !== null, `“${METHOD}” has come`);
  return words(fold);
}

describe('as a decision aid', () => {
  it('has every item of IPDASi 4 in its document, which counts those met as its tables do', () => {
    expect([...tables.values()].map(({length}) => length)).to.deep.equal([6, 6, 23]);
    const counts = [...tables].map(
      ([name, items]) => `${items.filter(({met}) => met).length} of ${items.length} ${name}`,
    );
    const [, said] = /\*\*([^*]+) items are met\*\*/.exec(decisionAid.replace(/\s+/g, ' ')) ?? [];
    expect(said).to.equal(`${counts[0]}, ${counts[1]} and ${counts[2]}`);
  });

  for (const [table, items] of tables) {
    for (const {name, claims} of items.filter(({met}) => met)) {
      it(`${table}: ${name}`, async () => {
        const screen = await estimatorIn(
          html`<treatment-estimator skin-tone="IV"></treatment-estimator>`,
        );
        expect(claims.flatMap(({quotes}) => quotes)).not.to.be.empty;
        for (const {place, quotes} of claims) {
          const text = await textIn(screen, place);
          // Only the names: the whole text of a place would bury the message.
          expect(
            quotes.filter((quote) => !text.includes(quote)),
            `not found in “${place}”`,
          ).to.deep.equal([]);
        }
      });
    }
  }

  it('claims nothing on the screen for what is not done', () => {
    expect(
      [...tables.values()].flat().filter(({met, claims}) => !met && claims.length > 0),
    ).to.deep.equal([]);
  });
});
