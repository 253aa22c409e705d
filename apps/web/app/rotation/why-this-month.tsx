import type { ExplanationView, Problem } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { Field } from "../ui/field.tsx";
import { Horseshoe, HorseshoeText } from "../ui/horseshoe.tsx";
import { Kept } from "./kept.tsx";
import type { Question } from "./question.ts";
import { Steps } from "./steps.tsx";

type Props = {
  explanation: ExplanationView;
  problems: Problem[];
  question: Question;
};

/** Who presides in a month and the steps that lead there, with the table of its first day. */
export const WhyThisMonth = ({ explanation, problems, question }: Props) => {
  const format = useFormat();
  const { month, states, table, following } = explanation;
  const president = month.kind === "turn" ? (states[month.stateId]?.commonName ?? month.name) : null;
  return (
    <section className="section" id="why">
      <h2>
        {president === null ? (
          <Trans>Why nobody is certain in {format.month(month.month)}</Trans>
        ) : (
          <Trans>
            Why {president} in {format.month(month.month)}
          </Trans>
        )}
      </h2>
      <MonthForm question={question} shown={month.month} problem={problems[0]?.message ?? null} />
      <div className={table ? "why" : undefined}>
        <Steps explanation={explanation} />
        {table && (
          <div>
            <Horseshoe seats={table} next={following}>
              <HorseshoeText y={142} className="inside-name">
                {format.monthName(month.month)}
              </HorseshoeText>
              <HorseshoeText y={176} className="inside">
                {month.month.slice(0, 4)}
              </HorseshoeText>
            </Horseshoe>
            <p className="why-more">
              <Link to={monthPath(month.month)} prefetch="intent">
                <Trans>All about {format.month(month.month)}</Trans>
              </Link>
            </p>
          </div>
        )}
      </div>
    </section>
  );
};

type FormProps = { question: Question; shown: string; problem: string | null };

const MonthForm = ({ question, shown, problem }: FormProps) => {
  const { t } = useLingui();
  const { state, scenario } = question;
  const value = question.month ?? shown;
  return (
    <Form action="/rotation#why" className="rotation-form" preventScrollReset noValidate>
      <Kept question={{ state, scenario }} />
      <Field label={<Trans>Month, as 2025-09</Trans>} problem={problem}>
        {(wiring) => (
          <input
            {...wiring}
            key={value}
            name="month"
            defaultValue={value}
            size={9}
            maxLength={7}
            placeholder="2025-09"
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <button type="submit">{t`Explain`}</button>
    </Form>
  );
};
