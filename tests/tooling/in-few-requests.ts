import {basename} from 'node:path';

/**
 * The files of the first screen, in the order in which they are asked for. Each holds all that it
 * imports and those before it have not: where it imported another file, a visitor would wait for
 * one more way to the server and back.
 */
export const IN_FEW_REQUESTS = [
  'define',
  'differences/differences-part',
  'element/deferred-parts',
].map((path, place) => ({
  name: basename(path),
  test: new RegExp(`src/${path}\\.ts$`),
  priority: 3 - place,
}));
