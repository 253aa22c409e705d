import type { Problem } from "@council/schema";
import type { SaveConflict } from "@council/schema/desk";
import { data } from "react-router";
import { isApiError } from "../../api.ts";

/** Why the desk refused something, for the person to mend. */
export type Refusal = {
  message: string;
  problems: Problem[];
  conflict: SaveConflict | null;
  /** The HTTP status of a page that shows it; 409 when others have changed meanwhile what it was about. */
  status: 400 | 409 | 503;
};

/**
 * Does what the desk is asked, and tells a refusal as a value. Whoever is not signed in any more keeps what `form` was sent
 * with, to send it again; what only we can mend is thrown on.
 */
export const attempt = async <T>(
  asked: () => Promise<T>,
  form: FormData,
): Promise<{ answer: T; refusal: null } | { answer: null; refusal: Refusal }> => {
  try {
    return { answer: await asked(), refusal: null };
  } catch (error) {
    if (!isApiError(error)) throw error;
    const code = error.data?.code ?? "";
    if (code === "UNAUTHORIZED") throw data({ sent: textsOf(form) }, { status: 401 });
    const status = statuses[code];
    if (status === undefined) throw error;
    const { problems = [], conflict = null } = error.data ?? {};
    return {
      answer: null,
      refusal: { message: error.message, problems, conflict, status },
    };
  }
};

/** Names and values of the texts in a form. */
export const textsOf = (form: FormData): [string, string][] =>
  [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string");

/** What somebody can do something about, if it is to wait. */
const statuses: Readonly<Record<string, Refusal["status"]>> = {
  BAD_REQUEST: 400,
  FORBIDDEN: 400,
  NOT_FOUND: 400,
  CONFLICT: 409,
  SERVICE_UNAVAILABLE: 503,
};

/** The problems by the names of the form's fields; those that belong to no field of it under an empty name. */
export const errorsOf = (
  { message, problems }: Refusal,
  isField: (first: string | number) => boolean,
  nameOf: (path: Problem["path"]) => string,
): Record<string, string[]> => {
  const errors: Record<string, string[]> = {};
  for (const problem of problems.length > 0 ? problems : [{ path: [], message }]) {
    const [first] = problem.path;
    const name = first !== undefined && isField(first) ? nameOf(problem.path) : "";
    errors[name] = [...(errors[name] ?? []), problem.message];
  }
  return errors;
};
