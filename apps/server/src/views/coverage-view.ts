import { type Coverage, type CoverageGap, type CoverageView, type Day, yearOf } from "@council/schema";
import type { Context } from "../context.ts";
import * as presidencies from "../store/presidencies.ts";
import { totals } from "../store/totals.ts";

/** How much is known at all, what is not, and on whose terms. */
export const coverageView = async ({
  db,
  licences,
  today,
}: Pick<Context, "db" | "licences" | "today">): Promise<CoverageView> => {
  const [turns, counted] = await Promise.all([presidencies.knowledge(db), totals(db)]);
  return {
    decades: coverageByDecade(turns),
    gaps: coverageGaps(turns, today),
    totals: {
      ...counted,
      turns: turns.length,
      profiles: turns.filter(({ hasProfile }) => hasProfile).length,
    },
    licences,
  };
};

type Known = presidencies.Knowledge;

const isConfirmed = ({ evidence, isOnlyAnnounced }: Known): boolean =>
  evidence !== "rule-derived" && !isOnlyAnnounced;

const coverageByDecade = (turns: Known[]): Coverage[] => {
  const decadeOf = (turn: Known) => Math.floor(yearOf(turn.id) / 10) * 10;
  return [...new Set(turns.map(decadeOf))].map((decade) => {
    const known = turns.filter((turn) => decadeOf(turn) === decade);
    const count = (test: (turn: Known) => boolean) => known.filter(test).length;
    return {
      decade,
      turns: known.length,
      twoSources: count((turn) => isConfirmed(turn) && turn.evidence === "two-sources"),
      oneSource: count((turn) => isConfirmed(turn) && turn.evidence === "one-source"),
      announced: count(({ isOnlyAnnounced }) => isOnlyAnnounced),
      derived: count(({ evidence }) => evidence === "rule-derived"),
      withPresider: count(({ hasPresider }) => hasPresider),
      withProfile: count(({ hasProfile }) => hasProfile),
    };
  });
};

const newestShown = 6;

const coverageGaps = (turns: Known[], today: Day): CoverageGap[] => {
  const begun = turns.filter(({ startsOn }) => startsOn <= today).toReversed();
  const gap = (lacks: CoverageGap["lacks"], isLacking: (turn: Known) => boolean): CoverageGap => {
    const lacking = begun.filter(isLacking);
    return { lacks, turns: lacking.length, newest: lacking.slice(0, newestShown).map(({ id }) => id) };
  };
  return [
    gap("source", (turn) => !isConfirmed(turn)),
    gap("second-source", (turn) => isConfirmed(turn) && turn.evidence === "one-source"),
    gap("presider", ({ hasPresider }) => !hasPresider),
    gap("profile", ({ hasProfile }) => !hasProfile),
  ];
};
