/** Looks up who said it. Fetched only when somebody wants to know. */
import type {SourceText} from '../figure-tables.js';
import {SOURCES} from '../generated/sources.js';
import type {SourceId} from '../ids.js';

export const sourceOf = (id: SourceId): SourceText | undefined => SOURCES[id];
