export type * from "./proposal.ts";
export { readProfile } from "./read-profile.ts";
export { stateSlugs } from "./state-slugs.ts";
