/** @jsxImportSource hono/jsx */
import { addDays, type PresidencyView } from "@council/schema";
import { dayInWords, monthInWords } from "../dates.ts";
import { Flag, sheet } from "./sheet.tsx";

/** Who presides now, until when, who has sat in the chair, and who is next. */
export const currentEmbed = ({ presidency, next }: PresidencyView, origin: string): string => {
  const { id, state, endsBefore } = presidency;
  const path = `/${id.replace("-", "/")}`;
  const people = presidency.presiders.filter(({ role }) => role !== "announced");
  return sheet({
    title: `${state.commonName} presides over the UN Security Council in ${monthInWords(id)}`,
    origin,
    path,
    children: (
      <>
        <p class="kicker">President of the UN Security Council · {monthInWords(id)}</p>
        <div class="head">
          <Flag of={state} isPresiding />
          <div>
            <h1>
              <a href={`${origin}${path}`}>{state.commonName}</a>
            </h1>
            {state.name !== state.commonName && <p class="quiet">{state.name}</p>}
          </div>
        </div>
        <dl>
          <dt>Until</dt>
          <dd>{dayInWords(addDays(endsBefore, -1))}</dd>
          {people.length > 0 && (
            <>
              <dt>In the chair</dt>
              <dd>{people.map(({ name }) => name).join(", ")}</dd>
            </>
          )}
          {next && (
            <>
              <dt>Next</dt>
              <dd>
                <a href={`${origin}/${next.id.replace("-", "/")}`}>{next.state.commonName}</a>, from{" "}
                {dayInWords(next.startsOn)}
              </dd>
            </>
          )}
        </dl>
      </>
    ),
  });
};
