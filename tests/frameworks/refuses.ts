import type {Example} from './example.js';
import {run, write} from './scratch.js';

/** The compiler takes the example, and refuses each wrong file beside it. */
export function refuses(
  {refused, compile}: Pick<Example, 'refused' | 'compile'>,
  folder: string,
): true | string {
  const right = run(compile, folder);
  if (!right.isFine) return right.said;
  write(folder, refused);
  const {said} = run(compile, folder);
  const missed = Object.keys(refused).filter(
    (file) => !said.includes(file) && !said.includes(file.replace('src/', '')),
  );
  run('rm -rf src/refused app/refused', folder);
  return missed.length === 0 || `not refused: ${missed.join(', ')}\n${said}`;
}
