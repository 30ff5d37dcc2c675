import {hasName, isNoise, isProse} from './entries.js';
import {feeKind} from './fee-lines.js';
import {fold} from './fold.js';
import type {Item} from './item.js';
import {readSubject} from './subject.js';

type TextItem = Extract<Item, {kind: 'text'}>;

/** Puts names before their prices, where a list has each price above its name. */
export function namesBefore(items: readonly Item[]): readonly Item[] {
  const blocks = blocksOf(items);
  const behind = blocks.filter(isPriceFirst);
  const headed = blocks.filter(
    (block, index) => isPriceFirst(block) && isNameAlone(blocks[index - 1] ?? []),
  );
  // A name above each of them may be that of the price.
  const isForm = behind.length > 1 && headed.length < behind.length;
  return blocks.flatMap((block) => {
    if (isForm && isPriceFirst(block))
      return [
        ...block.slice(1),
        ...block.slice(0, 1).map((item) => ({...item, isAboveName: true})),
      ];
    return isAskew(block) ? block.map(asked) : block;
  });
}

/** Items between blank lines; each blank line stands in front of its block. */
function blocksOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const blocks: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'blank') blocks.push([item], []);
    else blocks.at(-1)?.push(item);
  }
  return blocks;
}

const isBare = (item: Item | undefined): boolean =>
  item?.kind === 'priced' &&
  !item.isTable &&
  !hasName(`${item.name} ${item.offers.map(({words}) => words).join(' ')} ${item.remark}`);

const isNamed = ({text}: TextItem): boolean => {
  const {treatments, places, vague, isNever, isOther} = readSubject(text);
  return (
    treatments.length + places.length > 0 ||
    vague !== undefined ||
    isNever ||
    isOther ||
    feeKind(fold(text)) !== undefined
  );
};

/** What tells of the price above it is no name. */
const isName = (item: TextItem): boolean =>
  isNamed(item) &&
  !isProse(item.text) &&
  !/^\W*(?:incl\p{L}*|inkl\p{L}*|with|mit|avec|con|per|pro)(?!\p{L})/iu.test(item.text);

/** A price, and below it one text that names something; what only tells times does not count. */
function isPriceFirst(block: readonly Item[]): boolean {
  const [price, ...rest] = block;
  const texts = rest.filter((item) => item.kind === 'text' && !isNoise(fold(item.text)));
  const [name] = texts;
  const isOnly = rest.every(({kind}) => kind === 'text') && texts.length === 1;
  return isBare(price) && isOnly && name?.kind === 'text' && isName(name);
}

const isNameAlone = (blank: readonly Item[]): boolean =>
  blank.length > 0 && blank.every((item) => item.kind === 'text' && isNamed(item));

/** A heading without a place, prices and names in turn, and a name without a price at the end. */
function isAskew(block: readonly Item[]): boolean {
  const items = block.filter((item) => item.kind !== 'text' || !isNoise(fold(item.text)));
  const [first] = items;
  const last = items.at(-1);
  const isInTurn = items.every((item, index) =>
    index % 2 === 0 ? item.kind === 'text' : isBare(item),
  );
  return (
    items.length > 4 &&
    isInTurn &&
    first?.kind === 'text' &&
    readSubject(first.text).places.length === 0 &&
    last?.kind === 'text' &&
    isName(last)
  );
}

const asked = (item: Item): Item =>
  item.kind === 'priced' ? {...item, problem: 'the name may belong to the price above it'} : item;
