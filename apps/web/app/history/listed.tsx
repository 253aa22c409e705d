import type { Month } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, statePath } from "../lib/paths.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { type Choice, decadeOf, historyPath } from "./choice.ts";
import type { Thread } from "./threads.ts";

type Props = { turns: Thread[]; choice: Choice; now: Month | null };

/** The chosen turns as a table: one state's whole, else a decade at a time. */
export const Listed = ({ turns, choice, now }: Props) => {
  const decades = [...new Set(turns.map(decadeOf))];
  const present = now === null ? undefined : decades.find((decade) => decade === decadeOf({ id: now }));
  const decade = choice.decade ?? (choice.state ? "all" : (present ?? decades.at(-1) ?? "all"));
  const listed = decade === "all" ? turns : turns.filter((turn) => decadeOf(turn) === decade);
  return (
    <>
      <DecadeLinks decades={decades} shown={decade} choice={choice} />
      {listed.length === 0 ? (
        <p>
          <Trans>No turn fits this choice.</Trans>
        </p>
      ) : (
        <TurnTable turns={listed} />
      )}
    </>
  );
};

type LinksProps = { decades: number[]; shown: number | "all"; choice: Choice };

const DecadeLinks = ({ decades, shown, choice }: LinksProps) => {
  const { t } = useLingui();
  return (
    <nav className="decades" aria-label={t`Decades`}>
      {decades.map((decade) => (
        <DecadeLink key={decade} choice={{ ...choice, decade }} isShown={decade === shown}>
          {t`${decade}s`}
        </DecadeLink>
      ))}
      <DecadeLink choice={{ ...choice, decade: "all" }} isShown={shown === "all"}>
        {t`all`}
      </DecadeLink>
    </nav>
  );
};

const DecadeLink = (props: { choice: Choice; isShown: boolean; children: string }) => (
  <Link
    to={`${historyPath(props.choice)}#table`}
    aria-current={props.isShown ? "true" : undefined}
    preventScrollReset
    replace
  >
    {props.children}
  </Link>
);

const TurnTable = ({ turns }: { turns: Thread[] }) => {
  const format = useFormat();
  return (
    <table className="table turns">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Month</Trans>
          </th>
          <th scope="col">
            <Trans>State, under its name of the time</Trans>
          </th>
          <th scope="col">
            <Trans>How sure</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {turns.map(({ id, stateId, name, status }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={monthPath(id)}>{format.month(id)}</Link>
            </th>
            <td>
              <Link to={statePath(stateId)}>{name}</Link>
            </td>
            <td>
              <StatusMark status={status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
