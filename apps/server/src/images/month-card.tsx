/** @jsxImportSource hono/jsx */
import type { LanguageTag, PresidencyView, Status } from "@council/schema";
import { Card } from "./card.tsx";
import { fitted } from "./fit.ts";
import { palette } from "./palette.ts";
import { TablePicture } from "./table-picture.tsx";
import { monthName, words } from "./words.ts";

const column = { start: 72, width: 440 };
// The middle of the table stands at the origin of its picture.
const tableAt = { x: 835, y: 370, scale: 1.38 };
const mirror = (x: number): number => 1200 - x;

/** The picture of a month: whose it was and who sat in the chair, beside the table of its first day. */
export const monthCard = (view: PresidencyView, language: LanguageTag): string => {
  const { presidency, table, next, state } = view;
  const isMirrored = language === "ar";
  const text = { x: isMirrored ? mirror(column.start) : column.start, anchor: isMirrored ? "end" : "start" };
  const name =
    language === "en"
      ? presidency.state.commonName
      : (state.namesIn[language]?.short ?? presidency.state.commonName);
  return String(
    <Card isMirrored={isMirrored}>
      <g text-anchor={text.anchor}>
        <Headline x={text.x} title={words[language].title} name={name} people={inTheChair(view)} />
        <StatusLine
          x={text.x}
          isMirrored={isMirrored}
          status={presidency.status}
          word={words[language].status[presidency.status]}
        />
      </g>
      <g
        transform={`translate(${isMirrored ? mirror(tableAt.x) : tableAt.x} ${tableAt.y}) scale(${tableAt.scale})`}
      >
        <TablePicture
          seats={table}
          inside={[monthName(language, presidency.id), presidency.id.slice(0, 4)]}
          passesOn={next !== null && table[1]?.id === next.stateId}
        />
      </g>
    </Card>,
  );
};

const peopleAtMost = 4;

/** Those whom a source has seen lead the delegation or sit in the chair, not those only announced. */
const inTheChair = ({ presidency: { presiders } }: PresidencyView): string[] => {
  const names = presiders.filter(({ role }) => role !== "announced").map(({ name }) => name);
  return names.length <= peopleAtMost ? names : [...names.slice(0, peopleAtMost - 1), "…"];
};

type HeadlineProps = { x: number; title: string; name: string; people: string[] };

const middle = 326;

const Headline = ({ x, title, name, people }: HeadlineProps) => {
  const { size, lines } = fitted(name, column.width, { sizes: [94, 84, 74, 64, 54], most: 3 });
  const kicker = fitted(title, column.width, { sizes: [27, 25, 23, 21], most: 1 });
  const step = size * 1.04;
  const height = 28 + size + (lines.length - 1) * step + (people.length > 0 ? 24 : 0) + people.length * 36;
  const top = middle - height / 2;
  const baseline = top + 36 + size * 0.82;
  const below = baseline + (lines.length - 1) * step + 58;
  return (
    <>
      <text x={x} y={top + 10} font-size={kicker.size} fill={palette.mute}>
        {title}
      </text>
      {lines.map((line, i) => (
        <text x={x} y={baseline + i * step} font-size={size} fill={palette.ink}>
          {line}
        </text>
      ))}
      {people.map((person, i) => (
        <text x={x} y={below + i * 36} font-size="27" fill={palette.ink}>
          {person}
        </text>
      ))}
    </>
  );
};

type StatusProps = { x: number; isMirrored: boolean; status: Status; word: string };

const StatusLine = ({ x, isMirrored, status, word }: StatusProps) => {
  const side = isMirrored ? -1 : 1;
  const isRing = status === "scheduled" || status === "projected";
  return (
    <>
      <g transform={`translate(${x + side * 11} 566)`}>
        <circle
          r="9"
          fill={status === "confirmed" ? palette.gold : "none"}
          stroke={palette.gold}
          stroke-width="2.5"
          stroke-dasharray={status === "projected" ? "4 3.07" : undefined}
        />
        {status === "derived" && <path d="M0 -9a9 9 0 0 1 0 18z" fill={palette.gold} />}
      </g>
      <text x={x + side * 34} y="575" font-size="25" fill={isRing ? palette.mute : palette.ink}>
        {word}
      </text>
    </>
  );
};
