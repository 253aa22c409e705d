import { isSame } from "./same.ts";

/** The fields of a record, whichever its kind. */
export type Fields = Record<string, unknown>;

/** A field that two people changed, each to another value. */
export type FieldConflict = { field: string; base: unknown; mine: unknown; theirs: unknown };

/**
 * Joins two edits of one record that both began from `base`.
 *
 * A field that only one of them changed takes that change; one that both changed to the same value takes it; one that they
 * changed to different values is a conflict and keeps `theirs` until somebody chooses.
 *
 * @param base - the record both began from; null when there was none, and then every field counts as changed.
 * @example
 * mergeFields({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 }) // { merged: { a: 2, b: 3 }, conflicts: [] }
 */
export const mergeFields = (
  base: Fields | null,
  mine: Fields,
  theirs: Fields,
): { merged: Fields; conflicts: FieldConflict[] } => {
  const merged: Fields = {};
  const conflicts: FieldConflict[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, my, their] = [base?.[field], mine[field], theirs[field]];
    const isMine = !isSame(was, my);
    merged[field] = isMine && isSame(was, their) ? my : their;
    if (isMine && !isSame(was, their) && !isSame(my, their))
      conflicts.push({ field, base: was, mine: my, theirs: their });
  }
  return { merged, conflicts };
};

/** The fields in which two records differ; all of the one there is when the other is null. */
export const changedFields = (before: Fields | null, after: Fields | null): string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => !isSame(before?.[field], after?.[field]),
  );
