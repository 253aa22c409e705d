import { exceptionsOf, type PresidencyView } from "@council/schema";
import type { Context } from "../context.ts";
import type { WholePresidency } from "../store/whole-presidency.ts";
import { correctionsOf } from "./corrections-of.ts";
import { presidencySummary } from "./presidency-summary.ts";
import { seatsInOrder } from "./seats.ts";
import { numberedTurns } from "./turn.ts";
import { withSources } from "./with-sources.ts";

/** All that is known of one turn. */
export const presidencyView = async (
  { snapshot, today }: Pick<Context, "snapshot" | "today">,
  { record, around, sitting, turns, exceptions, ...known }: NonNullable<WholePresidency>,
): Promise<PresidencyView> => {
  const summaries = around.map((record) => presidencySummary(record, today));
  const { id, startsOn, endsBefore } = record.presidency;
  return withSources(
    { snapshot },
    {
      today,
      presidency: presidencySummary(record, today),
      table: seatsInOrder(sitting, record.presidency),
      ...known,
      turns: numberedTurns(turns, today),
      corrections: await correctionsOf({ snapshot }, { kind: "month", id }),
      exceptions: exceptionsOf(id, exceptions),
      previous: summaries.find((summary) => summary.endsBefore === startsOn) ?? null,
      next: summaries.find((summary) => summary.startsOn === endsBefore) ?? null,
      year: summaries.filter((summary) => summary.id.slice(0, 4) === id.slice(0, 4)),
    },
  );
};
