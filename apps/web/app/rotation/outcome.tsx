import type { ScenarioView, Slug } from "@council/schema";
import { addMonths } from "@council/schema/calendar";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { addressOf, type Question } from "./question.ts";
import { SupposedMonths } from "./supposed-months.tsx";
import { SupposedStates } from "./supposed-states.tsx";
import type { Named } from "./what-if.tsx";

type Props = {
  outcome: Pick<ScenarioView, "months" | "byState">;
  states: ReadonlyMap<Slug, Named>;
  question: Question;
};

/** What follows from the winners chosen: each month, each state, and what differs from the published rota. */
export const Outcome = ({ outcome: { months, byState }, states, question }: Props) => {
  const address = addressOf({ month: null, state: null, scenario: question.scenario });
  return (
    <div className="outcome">
      <h3>
        <Trans>What would follow</Trans>
      </h3>
      <Summary months={months} />
      <p>
        <Trans>The address of this scenario, to keep or to share:</Trans>{" "}
        <Link className="outcome-address" to={`${address}#outcome`}>
          {address}
        </Link>
      </p>
      {byState.length > 0 && (
        <div className="outcome-tables">
          <SupposedMonths months={months} states={states} />
          <SupposedStates byState={byState} states={states} />
        </div>
      )}
    </div>
  );
};

const Summary = ({ months }: { months: ScenarioView["months"] }) => {
  const format = useFormat();
  const certain = months.filter(({ supposed }) => supposed.kind === "turn").map(({ month }) => month);
  const changed = months.filter(({ change }) => change === "changed").length;
  const first = certain[0];
  const last = certain.at(-1);
  if (first === undefined || last === undefined)
    return (
      <p>
        <Trans>
          No month yet: while a seat of the first open election has no winner, no president of its term is
          certain. Choose all five.
        </Trans>
      </p>
    );
  return (
    <p>
      <Plural value={certain.length} one="# month" other="# months" />,{" "}
      <Trans>
        {format.month(first)} to {format.month(last)}, all of them hypothetical. From{" "}
        {format.month(addMonths(last, 1))} seats are open again.
      </Trans>
      {changed > 0 && (
        <>
          {" "}
          <Plural
            value={changed}
            one="# month differs from the published rota."
            other="# months differ from the published rota."
          />
        </>
      )}
    </p>
  );
};
