import type {Entry} from './entries.js';

/**
 * Courses in lines without a name, such as “Course of 3 £495”, belong to the line above them where
 * they are set in, where each price of the section has them, or where it has one price alone.
 */
export function joinNameless(entries: readonly Entry[]): readonly Entry[] {
  const joined: Entry[] = [];
  for (const section of bySection(entries)) {
    const isEverywhere = hasCoursesEverywhere(section);
    let above: Entry | undefined;
    for (const entry of section) {
      const isCourse = entry.isNameless && isOfCourse(entry);
      if (above && isCourse && (isEverywhere || entry.indent > above.indent)) {
        above.offers.push(...entry.offers.map((offer) => ({...offer})));
        above.sources.push(...entry.sources);
        above.problem ??= entry.problem;
      } else {
        joined.push(entry);
        if (!entry.isNameless) above = entry;
      }
    }
  }
  return joined;
}

/** Each amount is that of a course, or the old or new price beside one. */
const isOfCourse = ({offers}: Entry): boolean =>
  offers.length > 0 &&
  offers.some(({sessions}) => (sessions ?? 1) > 1) &&
  offers.every(({sessions, role}) =>
    sessions === undefined ? role !== 'price' && role !== 'times' : sessions > 1,
  );

function bySection(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const sections: Entry[][] = [];
  for (const entry of entries) {
    const last = sections.at(-1);
    if (last?.[0]?.heading.section === entry.heading.section) last.push(entry);
    else sections.push([entry]);
  }
  return sections;
}

const hasCoursesEverywhere = (section: readonly Entry[]): boolean =>
  section.every((entry, index) =>
    entry.isNameless ? index > 0 : section[index + 1]?.isNameless === true,
  );
