/** Puts a text on the clipboard; false where the browser or the page's policy will not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a page may save a file: false where it stands in a frame that is sandboxed without
 * `allow-downloads`, undefined where the frames around it cannot be asked.
 */
export function maySave(view: Window): boolean | undefined {
  for (let inner = view; inner !== inner.parent; inner = inner.parent) {
    const frame = inner.frameElement;
    if (frame === null) return undefined;
    const flags = frame.getAttribute('sandbox');
    if (flags !== null && !/(?:^|\s)allow-downloads(?:\s|$)/i.test(flags)) return false;
  }
  return true;
}

/**
 * Saves a text as a file, as if a link to it had been followed. No browser tells whether it was
 * saved.
 */
export function saveFile(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.click();
  // Some browsers read it a while after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
