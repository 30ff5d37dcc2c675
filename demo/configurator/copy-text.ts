/** Puts a text on the clipboard. @returns False where the browser does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also where a page without https has no clipboard at all.
    return false;
  }
}
