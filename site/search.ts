import MiniSearch, {type SearchResult} from 'minisearch';
import {SEARCH_OPTIONS} from './search-options.js';

/** More would be a contents list. */
const MOST = 12;

const form = document.querySelector<HTMLFormElement>('form[role=search]');
const field = form?.querySelector<HTMLInputElement>('input');
const status = document.querySelector('#search-status');
const results = document.querySelector('#search-results');
const {index = '', root = ''} = form?.dataset ?? {};

let loaded: Promise<MiniSearch> | undefined;

/** The index is fetched when somebody begins to search, and once more where it did not come. */
async function load(): Promise<MiniSearch> {
  const response = await fetch(index);
  if (!response.ok) throw new Error(response.statusText);
  return MiniSearch.loadJSON(await response.text(), SEARCH_OPTIONS);
}

function say(text: string): void {
  if (status) status.textContent = text;
}

function resultItem({id, title, page, excerpt}: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = root + String(id);
  link.textContent = title === page ? String(title) : `${title} · ${page}`;
  const text = document.createElement('p');
  text.textContent = String(excerpt);
  item.append(link, text);
  return item;
}

async function search(): Promise<void> {
  const words = field?.value.trim() ?? '';
  if (words === '') {
    results?.replaceChildren();
    say('');
    return;
  }
  try {
    loaded ??= load();
    const found = (await loaded).search(words);
    // Somebody has typed on while the index came.
    if (words !== field?.value.trim()) return;
    results?.replaceChildren(...found.slice(0, MOST).map(resultItem));
    say(
      found.length === 0 ? 'Nothing found. Try fewer or shorter words.' : `${found.length} found`,
    );
  } catch {
    loaded = undefined;
    say('The search could not be loaded. The contents list has everything.');
  }
}

if (form && field) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  field.addEventListener('input', () => void search());
}
