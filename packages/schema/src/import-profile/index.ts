export type * from "./drafted.ts";
export { draftsFrom } from "./drafts-from.ts";
export type * from "./proposal.ts";
export { readProfile } from "./read-profile.ts";
export { stateSlugs } from "./state-slugs.ts";
