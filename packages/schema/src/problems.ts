/** A fault a person can mend, where it is and what to do. The shape of a zod issue, so all faults show the same way. */
export type Problem = { path: (string | number)[]; message: string };
