import {describe, expect, it} from 'vitest';
import {estimate, parseConfig, type Config, type Option} from '../../../../src/engine.js';
import {SESSIONS_BY_INTERVAL} from '../../../../src/evidence/generated/sessions-and-weeks.js';

const NEEDLING = {concern: 'acne-scars', treatments: ['microneedling']} as const;
const needling = (config: Config = {}): Option => estimate(NEEDLING, config).options[0] as Option;
const every = (weeks: number): Option => needling({usualInterval: {microneedling: weeks}});

describe('the weeks that a clinic leaves between sessions', () => {
  it('stand in place of those of the studies, and are no finding of theirs', () => {
    const {weeksBetween, clinicInterval, evidence} = every(6);
    expect(weeksBetween).toEqual({low: 6, likely: 6, high: 6});
    expect(clinicInterval).toBe(6);
    expect(evidence.weeksBetween).toBeUndefined();
    expect(evidence.sessions).toEqual(needling().evidence.sessions);
  });

  it('narrow the sessions where they are those of the studies, and move them where they are others', () => {
    const studied = needling();
    const weeks = studied.weeksBetween?.likely ?? 0;
    const {low = 0, likely = 0, high = 0} = studied.sessions ?? {};
    const {power, spread} = SESSIONS_BY_INTERVAL;
    expect(every(weeks).sessions).toEqual({
      low: Math.round(likely * (low / likely) ** spread),
      likely,
      high: Math.round(likely * (high / likely) ** spread),
    });
    expect(every(1).sessions?.likely).toBe(Math.round(likely * (1 / weeks) ** power));
    expect(every(1).sessions?.likely).toBeGreaterThan(likely);
    expect(every(8).sessions?.likely).toBeLessThan(likely);
  });

  it('say of a concern only where they are for that concern', () => {
    const forPores = {usualInterval: {microneedling: {pores: 2}}};
    expect(needling(forPores)).toEqual(needling());
    expect(needling({usualInterval: {microneedling: {'acne-scars': 2}}})).toEqual(every(2));
  });

  it('move the full result by the weeks that the course is longer or shorter', () => {
    const weeksOf = ({sessions, weeksBetween}: Option): number =>
      ((sessions?.likely ?? 0) - 1) * (weeksBetween?.likely ?? 0);
    const [studied, late] = [needling(), every(8)];
    const later = weeksOf(late) - weeksOf(studied);
    expect(late.weeksToFullResult?.likely).toBe((studied.weeksToFullResult?.likely ?? 0) + later);
  });

  it('change the cost with the sessions: to the cent by the clinic’s own list', () => {
    const config = {prices: {microneedling: 100}, usualInterval: {microneedling: 1}};
    const {sessions, cost} = needling(config);
    expect(cost).toEqual({
      low: 10_000 * (sessions?.low ?? 0),
      likely: 10_000 * (sessions?.likely ?? 0),
      high: 10_000 * (sessions?.high ?? 0),
    });
    expect(every(1).cost?.likely).toBeGreaterThan(needling().cost?.likely ?? 0);
  });

  it('hold for each kind where nobody knows which', () => {
    const asked = {concern: 'pigmentation', treatments: ['laser-pigment']} as const;
    const [option] = estimate(asked, {usualInterval: {'laser-pigment': 3}}).options;
    const kinds = Object.values(option?.byKind ?? {});
    expect(kinds.length).toBeGreaterThan(1);
    for (const {weeksBetween} of kinds) expect(weeksBetween?.likely).toBe(3);
  });

  it.each(['usualInterval', 'upkeep', 'usualSessions'])(
    'leave every price as it is where they cannot be read: %s',
    (key) => {
      const {config, issues} = parseConfig({prices: {microneedling: 100}, [key]: {ipl: -1}});
      expect(issues).toHaveLength(1);
      const {options, notices} = estimate(NEEDLING, config);
      expect(notices).not.toContain('prices-unread');
      expect(options[0]?.clinicPrice).toBeDefined();
    },
  );
});
