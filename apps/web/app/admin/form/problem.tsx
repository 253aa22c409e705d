import type { Meta } from "./meta.ts";

/** What is wrong with a field, beside it. */
export const Problem = ({ of: { errors, errorId } }: { of: Meta }) =>
  errors === undefined || errors.length === 0 ? null : (
    <p className="desk-problem" id={errorId}>
      {errors.join(" ")}
    </p>
  );
