import type { Problem } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Form, Link } from "react-router";
import { comparePath } from "../lib/paths.ts";
import { Field } from "../ui/field.tsx";
import { comparedAtMost } from "./question.ts";

type Props = { asked: string[]; problems: Problem[] };

/** The months to compare, a field each and one more; what is wrong with a month stands beside its field. */
export const Choice = ({ asked, problems }: Props) => {
  const shown = asked.slice(0, comparedAtMost + 1);
  const fields = Math.min(comparedAtMost, Math.max(2, shown.length + 1));
  const ofAll = problems.filter(({ path }) => path.length < 2);
  const values = Array.from({ length: Math.max(fields, shown.length) }, (_, at) => shown[at] ?? "");
  return (
    <>
      <Form action="/compare" className="compare-form" key={asked.join()}>
        {values.map((value, at) => (
          <Field
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields stand in their order and hold no state
            key={at}
            label={<Trans>Month {at + 1}</Trans>}
            problem={problems.find(({ path }) => path[1] === at)?.message ?? null}
          >
            {(wiring) => (
              <input {...wiring} name="presidencies" defaultValue={value} maxLength={40} autoComplete="off" />
            )}
          </Field>
        ))}
        <button type="submit">
          <Trans>Compare</Trans>
        </button>
      </Form>
      {ofAll.map(({ message }) => (
        <p key={message} className="field-problem" role="alert">
          {message}
        </p>
      ))}
      <p className="aside-note">
        <Trans>
          Two to six months, as 2025-09 or Sept 2025. For example{" "}
          <Link to={comparePath(["2024-06", "2025-09"])}>South Korea in 2024 and 2025</Link>.
        </Trans>
      </p>
    </>
  );
};
