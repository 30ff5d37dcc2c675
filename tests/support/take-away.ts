import type {Screen} from './harness.js';
import {waitUntil} from './wait-until.js';

/** A stand-in, and how it is taken away again. */
interface Undo {
  readonly undo: () => void;
}

function replaced<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): Undo {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, {value, configurable: true, writable: true});
  return {
    undo: () =>
      own === undefined
        ? Reflect.deleteProperty(target, key)
        : Object.defineProperty(target, key, own),
  };
}

/** Holds what is copied in place of the clipboard, which refuses where `isRefused`. */
export function clipboard(isRefused = false): Undo & {readonly texts: string[]} {
  const texts: string[] = [];
  const {undo} = replaced(navigator.clipboard, 'writeText', (text) => {
    if (isRefused) return Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    texts.push(text);
    return Promise.resolve();
  });
  return {texts, undo};
}

/** A clipboard that has not answered yet: `end` lets it take what was copied, or refuse it. */
export function slowClipboard(): Undo & {readonly end: (isTaken: boolean) => void} {
  const answers: ((isTaken: boolean) => void)[] = [];
  const {undo} = replaced(
    navigator.clipboard,
    'writeText',
    () =>
      new Promise((resolve, reject) => {
        answers.push((isTaken) => {
          if (isTaken) resolve();
          else reject(new DOMException('Not allowed', 'NotAllowedError'));
        });
      }),
  );
  return {
    undo,
    end: (isTaken) => {
      for (const answer of answers.splice(0)) answer(isTaken);
    },
  };
}

/** Holds what is saved in place of the folder for downloads. */
export function downloads(): Undo & {
  readonly files: {readonly name: string; readonly blob: Blob}[];
} {
  const files: {name: string; blob: Blob}[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  const url = replaced(URL, 'createObjectURL', (blob) => {
    const address = make(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  const click = replaced(
    HTMLAnchorElement.prototype,
    'click',
    function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) files.push({name: this.download, blob});
    },
  );
  return {
    files,
    undo: () => {
      url.undo();
      click.undo();
    },
  };
}

/**
 * What is put onto paper while something is done: the page that the browser was asked to print. It
 * says at once that it prints, unless it is to be slow.
 */
export async function printed(
  {root}: Screen,
  act: () => void | Promise<void>,
  isSlow = false,
): Promise<Window> {
  let asked: Window | undefined;
  const observer = new MutationObserver((records) => {
    for (const frame of records.flatMap(({addedNodes}) => [...addedNodes])) {
      // One of another page is no instance of this page's classes.
      const page = frame.nodeName === 'IFRAME' ? (frame as HTMLIFrameElement).contentWindow : null;
      if (page)
        page.print = () => {
          asked = page;
          if (!isSlow) page.dispatchEvent(new Event('beforeprint'));
        };
    }
  });
  observer.observe(root, {childList: true});
  try {
    await act();
    await waitUntil(() => asked !== undefined, 'Nothing was printed', {interval: 10});
  } finally {
    observer.disconnect();
  }
  return asked as unknown as Window;
}

/** What is said aloud until it is asked for: each time that it changes, empty times left out. */
export function listen({status}: Screen): () => string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(status.textContent));
  observer.observe(status, {childList: true, characterData: true, subtree: true});
  return () => {
    observer.disconnect();
    return said.filter((text) => text !== '');
  };
}
