import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext} from 'axe-core';

/** What axe finds wrong, one line a place; nothing where all is well. */
export async function violations(where: ElementContext, page: Window = window): Promise<string[]> {
  const {axe} = page as unknown as {axe: {run: (context: ElementContext) => Promise<AxeResults>}};
  // What comes out of a fade is read when it has come.
  for (const fade of (where as Element).shadowRoot?.getAnimations() ?? []) fade.finish();
  const {violations: found} = await axe.run(where);
  return found.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary}) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`,
    ),
  );
}
