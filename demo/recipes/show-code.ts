/** The tag as it stands in the page, with the indentation of its own first line taken away. */
function tagCode(): string {
  const tag = document.querySelector('treatment-estimator');
  const lines = tag?.outerHTML.split('\n') ?? [];
  const indent = /^ */.exec(lines.at(-1) ?? '')?.[0].length ?? 0;
  return lines.map((line, index) => (index === 0 ? line : line.slice(indent))).join('\n');
}

/** Shows the tag and the script of a recipe: what runs on the page and what is to be copied are one. */
export function showCode(script = ''): void {
  const code = document.querySelector('#code');
  if (code)
    code.textContent = [tagCode(), script && `<script>\n${script.trimEnd()}\n</script>`]
      .filter((part) => part !== '')
      .join('\n\n');
}
