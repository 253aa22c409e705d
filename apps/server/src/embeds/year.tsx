/** @jsxImportSource hono/jsx */
import { type Day, holdsOn, type PresidencySummary, type Status } from "@council/schema";
import { monthNameInWords } from "../dates.ts";
import { Flag, sheet } from "./sheet.tsx";

const certainty = {
  confirmed: "● confirmed",
  derived: "◐ derived",
  scheduled: "○ scheduled",
  projected: "◌ projected",
} as const satisfies Record<Status, string>;

type Year = { year: number; presidencies: PresidencySummary[]; today: Day };

/** The turns of a year, with how sure each is. */
export const yearEmbed = ({ year, presidencies, today }: Year, origin: string): string =>
  sheet({
    title: `Presidents of the UN Security Council in ${year}`,
    origin,
    path: `/${year}`,
    children: (
      <>
        <p class="kicker">Presidents of the UN Security Council</p>
        <h1>
          <a href={`${origin}/${year}`}>{year}</a>
        </h1>
        <table>
          <tbody>
            {presidencies.map((turn) => (
              <tr class={holdsOn(turn, today) ? "now" : undefined}>
                <th scope="row">{monthNameInWords(turn.id)}</th>
                <td>
                  <Flag of={turn.state} />
                  <a href={`${origin}/${turn.id.replace("-", "/")}`}>{turn.state.commonName}</a>
                </td>
                <td>{certainty[turn.status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  });
