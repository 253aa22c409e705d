import type { Month, Slug } from "@council/schema";
import { monthFrom } from "@council/schema/calendar";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FocusEvent, type KeyboardEvent, memo, type PointerEvent, useEffect, useState } from "react";
import { useFormat } from "../i18n/format.ts";
import { monthPath } from "../lib/paths.ts";
import { statusWords } from "../ui/status-mark.tsx";
import { linkToward } from "./cloth-keys.ts";
import { byYear, type Thread, widthOf } from "./threads.ts";

type Props = {
  turns: Thread[];
  /** Turns in full colour; the others step back. */
  shown: ReadonlySet<Month>;
  /** The turn that holds today: the first to be focused. */
  now: Month | null;
};

const columns = Array.from({ length: 12 }, (_, i) => monthFrom(2025, i + 1));

/** All turns as one woven picture: a row a year, a column a month. Arrow keys walk it; the table below holds the same. */
export const Cloth = ({ turns, shown, now }: Props) => {
  const { t } = useLingui();
  const format = useFormat();
  const [focused, setFocused] = useState(now);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const [pointed, setPointed] = useState<Thread | null>(null);
  const turnAt = (target: EventTarget): Thread | null => {
    const month = target instanceof Element && target.closest("a")?.dataset.month;
    return turns.find(({ id }) => id === month) ?? null;
  };
  const point = (event: PointerEvent) => setPointed(turnAt(event.target));
  const focus = (event: FocusEvent) => {
    const turn = turnAt(event.target);
    setPointed(turn);
    if (turn) setFocused(turn.id);
  };
  const walk = (event: KeyboardEvent) => {
    const next = linkToward(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <figure className="cloth-figure">
      <figcaption className="cloth-pointed" aria-hidden="true">
        {pointed ? (
          <>
            <b>{pointed.commonName}</b> {format.month(pointed.id)},{" "}
            {t(statusWords[pointed.status]).toLowerCase()}
          </>
        ) : (
          isReady && <Trans>Point at a month, or walk with the arrow keys.</Trans>
        )}
      </figcaption>
      <table
        className="cloth"
        data-awaits-script
        onPointerOver={point}
        onPointerLeave={() => setPointed(null)}
        onFocus={focus}
        onKeyDown={walk}
      >
        <caption className="heard">{t`Who presided, a row a year and a column a month. Arrow keys move between months.`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="heard">
                <Trans>Year</Trans>
              </span>
            </th>
            {columns.map((month) => (
              <th key={month} scope="col" abbr={format.monthName(month)}>
                {format.monthShort(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byYear(turns).map(([year, row]) => {
            const has = (id: Month | null) => row.some((turn) => turn.id === id);
            const isOfRow = row.some(({ stateId }) => stateId === pointed?.stateId);
            return (
              <Row
                key={year}
                year={year}
                turns={row}
                shown={row.map(({ id }) => (shown.has(id) ? "1" : "0")).join("")}
                focused={has(focused) ? focused : null}
                pointed={isOfRow ? (pointed?.stateId ?? null) : null}
              />
            );
          })}
        </tbody>
      </table>
    </figure>
  );
};

type RowProps = {
  year: number;
  turns: Thread[];
  /** For each turn "1" in full colour or "0": a text, so that an unchanged row is not drawn again. */
  shown: string;
  focused: Month | null;
  pointed: Slug | null;
};

const Row = memo(
  ({ year, turns, shown, focused, pointed }: RowProps) => (
    <tr>
      <th scope="row">{year}</th>
      {turns.map((turn, i) => (
        <Cell
          key={turn.id}
          turn={turn}
          width={widthOf(turn.id, turns[i + 1]?.id)}
          isShown={shown[i] === "1"}
          isFocused={turn.id === focused}
          isPointed={turn.stateId === pointed}
        />
      ))}
    </tr>
  ),
  (a, b) => a.shown === b.shown && a.focused === b.focused && a.pointed === b.pointed,
);

type CellProps = { turn: Thread; width: number; isShown: boolean; isFocused: boolean; isPointed: boolean };

const Cell = ({ turn, width, isShown, isFocused, isPointed }: CellProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const { id, name, group, status } = turn;
  const label = `${name}, ${format.month(id)}, ${t(statusWords[status]).toLowerCase()}`;
  const states = [group ?? "no-group", status, !isShown && "off", isPointed && "lit"]
    .filter(Boolean)
    .join(" ");
  return (
    <td className={states} colSpan={width > 1 ? width : undefined}>
      <a className="thread" href={monthPath(id)} data-month={id} tabIndex={isFocused ? 0 : -1} title={label}>
        {label}
      </a>
    </td>
  );
};
