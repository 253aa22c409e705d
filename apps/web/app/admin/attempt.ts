import type { Problem } from "@council/schema";
import { redirect } from "react-router";
import { isApiError } from "../api.ts";
import { signInPath } from "./next-path.ts";

/** What became of something staff tried: the answer, or what is to be mended. */
export type Attempt<T> =
  | { answer: T; problems: []; status: 200 }
  | { answer: null; problems: Problem[]; status: number };

/** Waits for what staff tried. A refusal becomes problems on the fields; one without a field is about the whole form. */
export const attempt = async <T>(tried: Promise<T>): Promise<Attempt<T>> => {
  try {
    return { answer: await tried, problems: [], status: 200 };
  } catch (error) {
    if (!isApiError(error) || !error.data || !isForStaff(error.data.httpStatus)) throw error;
    const { problems, httpStatus: status } = error.data;
    return {
      answer: null,
      problems: problems.length > 0 ? problems : [{ path: [], message: error.message }],
      status,
    };
  }
};

/** A refusal, or that nothing can be written at the moment: what only we can mend is neither. */
const isForStaff = (status: number): boolean => status < 500 || status === 503;

/** The same for those who are signed in: who is not any more goes to sign in and comes back to `path`. */
export const attemptAsStaff = async <T>(tried: Promise<T>, path: string): Promise<Attempt<T>> => {
  const made = await attempt(tried);
  if (made.status === 401) throw redirect(signInPath(path));
  return made;
};
