import type {Config} from '../../clinic-config/config.js';
import {SESSIONS_BY_INTERVAL} from '../../evidence/generated/sessions-and-weeks.js';
import {sessionsGiven} from '../../evidence/sessions-given.js';
import {courseCost} from '../cost/course-cost.js';
import {exactly, mapRange, type Range} from '../range.js';
import type {Option, ResolvedInputs} from '../types.js';

/** Weeks from the first session of a course to its last. */
const weeksOf = (sessions: Range, weeksBetween: Range): number =>
  (sessions.likely - 1) * weeksBetween.likely;

/** As many sessions as go with these weeks in studies. */
const sessionsAt = (sessions: Range, studied: Range, interval: Range): Range =>
  mapRange(
    sessionsGiven(interval.likely, studied.likely, sessions, SESSIONS_BY_INTERVAL),
    (count) => Math.max(1, Math.round(count)),
  );

/**
 * The course at this interval, with its full result. Where no study says how far apart its sessions
 * were, their number stays.
 */
function courseAt(
  {sessions, weeksBetween, weeksToFullResult, costPerSession, cost}: Option,
  interval: Range,
): Partial<Option> {
  if (sessions === null) return {};
  const given = weeksBetween ? sessionsAt(sessions, weeksBetween, interval) : sessions;
  const last = weeksOf(given, interval);
  const later = weeksBetween ? last - weeksOf(sessions, weeksBetween) : 0;
  return {
    sessions: given,
    weeksToFullResult:
      weeksToFullResult && mapRange(weeksToFullResult, (weeks) => Math.max(1, weeks + later, last)),
    cost: cost && costPerSession && courseCost(given, costPerSession),
  };
}

/**
 * An option at the weeks that the clinic leaves between sessions; as it was where the clinic says
 * nothing.
 */
export function atInterval(
  option: Option,
  {usualInterval}: Config,
  {concern}: Pick<ResolvedInputs, 'concern'>,
): Option {
  const said = option.treatment === 'none' ? undefined : usualInterval?.[option.treatment];
  const weeks = typeof said === 'object' ? said[concern] : said;
  if (weeks === undefined) return option;
  const weeksBetween = exactly(weeks);
  return {...option, ...courseAt(option, weeksBetween), weeksBetween, clinicInterval: weeks};
}
