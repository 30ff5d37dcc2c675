import {
  declarationsIn,
  elementIn,
  type Declaration,
  type Described,
  type Manifest,
  type Member,
} from './manifest.js';

/** A table of the README: its name in the markers, its head and its rows. */
interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes the manifest's tables into a Markdown text, each between the two markers of its name. */
export function withTables(markdown: string, manifest: Manifest): string {
  return tablesOf(manifest).reduce((text, {name, head, rows}) => {
    const place = new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`);
    if (!place.test(text)) throw new Error(`There are no markers for the table “${name}”.`);
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return text.replace(
      place,
      (_, start: string, end: string) => `${start}\n\n${lines.join('\n')}\n\n${end}`,
    );
  }, markdown);
}

function tablesOf(manifest: Manifest): readonly Table[] {
  const element = elementIn(manifest);
  const {members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  const eventRow = ({name, type, description}: Event): string[] => [
    code(name),
    cell(description ?? ''),
    fieldsOf(declarationsIn(manifest).find((each) => each.name === type?.text)),
  ];
  const hasAttribute = ({attribute}: Member): boolean => attribute !== undefined;
  return [
    {
      name: 'attributes',
      head: ['Attribute', 'Property', 'Takes', 'Default', 'Meaning'],
      rows: members.filter(hasAttribute).map(settingRow),
    },
    {
      name: 'properties',
      head: ['Property', 'Type', 'Meaning'],
      rows: members.filter((member) => !hasAttribute(member)).map(propertyRow),
    },
    {name: 'events', head: ['Event', 'Fired when', 'Carries'], rows: events.map(eventRow)},
    {name: 'slots', head: ['Slot', 'Meaning'], rows: slots.map(describedRow)},
    {name: 'parts', head: ['Part', 'Meaning'], rows: cssParts.map(describedRow)},
    {
      name: 'tokens',
      head: ['Token', 'Takes', 'Default', 'Meaning'],
      rows: cssProperties.map(tokenRow),
    },
  ];
}

type Event = NonNullable<Declaration['events']>[number];
type Token = NonNullable<Declaration['cssProperties']>[number];

const propertyRow = ({name, type, description}: Member): string[] => [
  code(name),
  code(type?.text ?? ''),
  cell(`Read only. ${description ?? ''}`),
];

const tokenRow = ({name, syntax, default: usual, description}: Token): string[] => [
  code(name),
  code(syntax ?? '*'),
  code(usual ?? ''),
  cell(description ?? ''),
];

const settingRow = ({name, attribute, type, default: usual, description}: Member): string[] => [
  code(attribute ?? ''),
  code(name),
  takenBy(type?.text ?? ''),
  code(usual ?? ''),
  cell(description ?? ''),
];

const describedRow = ({name, description}: Described): string[] => [
  code(name),
  cell(description ?? ''),
];

/** A union of texts as a list of them, the empty text left out; any other type as it is. */
function takenBy(type: string): string {
  const members = type.split(' | ');
  return members.every((member) => member.startsWith("'"))
    ? members
        .filter((member) => member !== "''")
        .map((member) => code(member.slice(1, -1)))
        .join(' ')
    : members.map(code).join(' or ');
}

/** What an event carries, with a sentence on each. */
const fieldsOf = (event: Declaration | undefined): string =>
  (event?.members ?? [])
    .map(({name, description = ''}) => `${code(name)}: ${cell(description)}`)
    .join('<br>');

const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
