import type { Month, Slug, StateMention } from "@council/schema";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, statePath } from "../lib/paths.ts";
import { CsvLink } from "../ui/csv-link.tsx";
import type { inNumbers } from "./answers.ts";

type Numbers = Awaited<ReturnType<typeof inNumbers>>;
type States = Record<Slug, StateMention>;

/** Who presided most, who waited longest, and who never did. */
export const InNumbers = ({ numbers }: { numbers: Numbers }) => {
  const { most, gaps, neverSat, satWithoutTurn, states } = numbers;
  const { t } = useLingui();
  const without = satWithoutTurn.length;
  return (
    <section className="section" id="numbers">
      <h2>
        <Trans>In numbers</Trans>
      </h2>
      <div className="numbers">
        <section>
          <h3>
            <Trans>Most turns</Trans>
          </h3>
          <ol>
            {most.map(({ stateId, turns }) => (
              <li key={stateId}>
                <StateLink id={stateId} states={states} />
                <b>{turns}</b>
              </li>
            ))}
          </ol>
          <p>
            <Link to="/states?sort=presidencies">
              <Trans>All states by turns</Trans>
            </Link>
          </p>
        </section>
        <section>
          <h3>
            <Trans>Longest between two turns</Trans>
          </h3>
          <ol>
            {gaps.map((gap) => (
              <li key={gap.stateId + gap.from}>
                <span>
                  <StateLink id={gap.stateId} states={states} />
                  <Between {...gap} />
                </span>
                <b>
                  <Plural value={Math.floor(gap.months / 12)} one="# year" other="# years" />
                </b>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h3>
            <Trans>Never</Trans>
          </h3>
          <p className="numbers-figure">
            <b>{neverSat}</b>
            <Plural
              value={neverSat}
              one="member of the United Nations has never sat on the Council."
              other="members of the United Nations have never sat on the Council."
            />
          </p>
          {without > 0 && (
            <p className="numbers-figure">
              <b>{without}</b>
              <Plural
                value={without}
                one="state sat, or is elected, and has had no turn yet:"
                other="states sat, or are elected, and have had no turn yet:"
              />{" "}
              <Listed ids={satWithoutTurn} states={states} />
            </p>
          )}
          <p>
            <Link to="/states#never">
              <Trans>Who never sat</Trans>
            </Link>
          </p>
        </section>
      </div>
      <CsvLink path="/rotation.csv" label={t`every state’s turns and gaps`} />
    </section>
  );
};

const StateLink = ({ id, states }: { id: Slug; states: States }) => (
  <Link to={statePath(id)}>{states[id]?.commonName ?? id}</Link>
);

const Between = ({ from, to }: { from: Month; to: Month }) => {
  const format = useFormat();
  return (
    <span className="numbers-between">
      <Link to={monthPath(from)}>{format.monthBrief(from)}</Link> –{" "}
      <Link to={monthPath(to)}>{format.monthBrief(to)}</Link>
    </span>
  );
};

const Listed = ({ ids, states }: { ids: Slug[]; states: States }) => {
  const format = useFormat();
  return <>{format.list(ids.map((id) => states[id]?.commonName ?? id))}.</>;
};
