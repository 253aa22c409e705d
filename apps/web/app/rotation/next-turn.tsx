import type { Month, Problem, ProspectView } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, statePath } from "../lib/paths.ts";
import { Fact, Facts, Gap } from "../ui/facts.tsx";
import { Field } from "../ui/field.tsx";
import { Flag } from "../ui/flag.tsx";
import { Kept } from "./kept.tsx";
import { ProspectBar } from "./prospect-bar.tsx";
import type { Question } from "./question.ts";

type Choice = { id: string; commonName: string };

type Props = { answer: ProspectView | null; problems: Problem[]; states: Choice[]; question: Question };

/** When a state presides next: its known turns, and what is certain beyond them whoever is elected. */
export const NextTurn = ({ answer, problems, states, question }: Props) => {
  const { t } = useLingui();
  const { month, scenario, state } = question;
  const isListed = state === null || states.some(({ id }) => id === state);
  return (
    <section className="section" id="next">
      <h2>
        <Trans>When is it a state’s turn next?</Trans>
      </h2>
      <Form action="/rotation#next" className="rotation-form" preventScrollReset>
        <Kept question={{ month, scenario }} />
        <Field label={<Trans>State</Trans>} problem={problems[0]?.message ?? null}>
          {(wiring) => (
            <select {...wiring} key={state} name="state" defaultValue={state ?? ""}>
              <option value="">{t`Choose a state`}</option>
              {!isListed && <option value={state}>{answer?.state.commonName ?? state}</option>}
              {states.map(({ id, commonName }) => (
                <option key={id} value={id}>
                  {commonName}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit">
          <Trans>Show</Trans>
        </button>
      </Form>
      {answer && <Answer view={answer} />}
    </section>
  );
};

const Answer = ({ view }: { view: ProspectView }) => {
  const format = useFormat();
  const { state, coming, edge, beyond } = view;
  return (
    <div className="next">
      <div>
        <h3>
          <Flag of={state} width={36} />
          <Link to={statePath(state.id)}>{state.commonName}</Link>
        </h3>
        <Facts>
          <Fact term={<Trans>In the rota</Trans>}>
            {coming.length > 0 ? (
              <Months months={coming} />
            ) : (
              <Gap>
                <Trans>No turn to come</Trans>
              </Gap>
            )}
          </Fact>
          {edge && beyond && (
            <Fact term={<Trans>From {format.month(edge)}</Trans>}>
              <Beyond {...beyond} />
            </Fact>
          )}
        </Facts>
      </div>
      <ProspectBar view={view} />
    </div>
  );
};

const Months = ({ months }: { months: Month[] }) => {
  const format = useFormat();
  return (
    <ul className="lines">
      {months.map((month) => (
        <li key={month}>
          <Link to={monthPath(month)}>{format.month(month)}</Link>
        </li>
      ))}
    </ul>
  );
};

const Beyond = ({ earliest, latest }: { earliest: Month | null; latest: Month | null }) => {
  const format = useFormat();
  if (earliest === null) return <Trans>No election can bring it to the table.</Trans>;
  if (earliest === latest) return <Trans>{format.month(earliest)}, whoever is elected until then.</Trans>;
  if (latest === null)
    return (
      <Trans>
        {format.month(earliest)} at the earliest. No latest month is certain: it may not be elected, or leave
        before its turn.
      </Trans>
    );
  return (
    <Trans>
      {format.month(earliest)} at the earliest and {format.month(latest)} at the latest, whoever is elected
      until then.
    </Trans>
  );
};
