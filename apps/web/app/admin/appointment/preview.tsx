import type { ChangeAmbassadorInput, ChangePlan } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Form } from "react-router";
import { useFormat } from "../../i18n/format.ts";
import { optionWords } from "../form/option-words.ts";
import { ChairList } from "./chair-list.tsx";

type Props = { plan: ChangePlan; input: ChangeAmbassadorInput };

/** All that a change of ambassador comes to, before anything is saved. */
export const Preview = ({ plan, input }: Props) => {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const seen = plan.drafts.map(({ kind, id, from }) => ({ kind, id, from }));
  return (
    <Form method="post" className="desk-act desk-wide desk-change">
      <h2 ref={top} tabIndex={-1}>
        <Trans>What it changes</Trans>
      </h2>
      {plan.warnings.length > 0 && (
        <ul className="desk-findings" role="alert">
          {plan.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <Postings postings={plan.postings} />
      <Turns turns={plan.turns} />
      <input type="hidden" name="input" value={JSON.stringify(input)} />
      <input type="hidden" name="seen" value={JSON.stringify(seen)} />
      <p className="desk-buttons">
        <button type="submit" name="do" value="apply" className="desk-main">
          <Trans>Save all of it as drafts</Trans>
        </button>
        <button type="submit" name="do" value="edit">
          <Trans>Change something</Trans>
        </button>
      </p>
    </Form>
  );
};

const Postings = ({ postings }: { postings: ChangePlan["postings"] }) => {
  const { t } = useLingui();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Person</Trans>
          </th>
          <th scope="col">
            <Trans>Post</Trans>
          </th>
          <th scope="col">
            <Trans>Before</Trans>
          </th>
          <th scope="col">
            <Trans>After</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {postings.map(({ ambassadorId, name, isNew, before, after }) => {
          const capacity = optionWords[after.capacity];
          return (
            <tr key={`${ambassadorId} ${after.capacity} ${after.startedOn}`}>
              <th scope="row">
                {name}
                {isNew && (
                  <span className="desk-note">
                    {" "}
                    <Trans>new</Trans>
                  </span>
                )}
              </th>
              <td>{capacity && t(capacity)}</td>
              <td>{before ? <Term of={before} /> : <span className="desk-none">{t`Not in post`}</span>}</td>
              <td>
                <Term of={after} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Term = ({
  of: { startedOn, endedOn },
}: {
  of: { startedOn: string | null; endedOn: string | null };
}) => {
  const format = useFormat();
  const from = startedOn && format.date(startedOn);
  const to = endedOn && format.date(endedOn);
  if (from && to)
    return (
      <Trans>
        From {from} to {to}
      </Trans>
    );
  if (from) return <Trans>From {from}</Trans>;
  return to ? <Trans>Until {to}</Trans> : <Trans>In post</Trans>;
};

const Turns = ({ turns }: { turns: ChangePlan["turns"] }) => {
  const format = useFormat();
  if (turns.length === 0)
    return (
      <p>
        <Trans>No presidency of this state that is not over is recorded.</Trans>
      </p>
    );
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Presidency</Trans>
          </th>
          <th scope="col">
            <Trans>In the chair before</Trans>
          </th>
          <th scope="col">
            <Trans>In the chair after</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {turns.map(({ id, before, after }) => (
          <tr key={id}>
            <th scope="row">{format.month(id)}</th>
            <td>
              <ChairList chairs={before} />
            </td>
            <td>
              <ChairList chairs={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
