import type { Question } from "./question.ts";

/** What a form on this page does not ask, kept in its address. */
export const Kept = ({ question: { month, state, scenario } }: { question: Partial<Question> }) => (
  <>
    {month && <input type="hidden" name="month" value={month} />}
    {state && <input type="hidden" name="state" value={state} />}
    {scenario?.map(({ year, winners }) => (
      <input key={year} type="hidden" name={String(year)} value={winners.join()} />
    ))}
  </>
);
