import { type Coverage, type CoverageView, yearOf } from "@council/schema";
import type { Context } from "../context.ts";
import * as ambassadors from "../store/ambassadors.ts";
import * as events from "../store/events.ts";
import * as memberships from "../store/memberships.ts";
import * as presidencies from "../store/presidencies.ts";
import * as sources from "../store/sources.ts";
import * as states from "../store/states.ts";

/** How much is known at all, and on whose terms. */
export const coverageView = async ({
  db,
  licences,
}: Pick<Context, "db" | "licences">): Promise<CoverageView> => {
  const [turns, ...counts] = await Promise.all([
    presidencies.knowledge(db),
    states.count(db),
    memberships.count(db),
    ambassadors.count(db),
    events.count(db),
    sources.count(db),
  ]);
  const [stateCount, membershipCount, people, eventCount, sourceCount] = counts;
  return {
    decades: coverageByDecade(turns),
    totals: {
      turns: turns.length,
      states: stateCount,
      memberships: membershipCount,
      people,
      events: eventCount,
      profiles: turns.filter(({ hasProfile }) => hasProfile).length,
      sources: sourceCount,
    },
    licences,
  };
};

type Known = Awaited<ReturnType<typeof presidencies.knowledge>>;

const coverageByDecade = (turns: Known): Coverage[] => {
  const decadeOf = (turn: Known[number]) => Math.floor(yearOf(turn.id) / 10) * 10;
  return [...new Set(turns.map(decadeOf))].map((decade) => {
    const known = turns.filter((turn) => decadeOf(turn) === decade);
    const count = (test: (turn: Known[number]) => boolean) => known.filter(test).length;
    return {
      decade,
      turns: known.length,
      twoSources: count(({ evidence }) => evidence === "two-sources"),
      oneSource: count(({ evidence }) => evidence === "one-source"),
      derived: count(({ evidence }) => evidence === "rule-derived"),
      withPresider: count(({ presiders }) => presiders > 0),
      withProfile: count(({ hasProfile }) => hasProfile),
    };
  });
};
