import type { Ambassador, Posting } from "../ambassador.ts";
import type { Day } from "../day.ts";
import type { Presidency } from "../presidency.ts";
import type { Presider } from "../presider.ts";
import type { Slug } from "../slug.ts";
import type { Fields } from "./merge.ts";
import type { RecordVersion } from "./revision.ts";

/** What a change of ambassador is planned from: the records as staff have them, drafts included. */
export type ChangeFacts = {
  today: Day;
  persons: readonly Ambassador[];
  /** All turns of the state, oldest first. */
  presidencies: readonly Presidency[];
  /** Who presided in them or is named to. */
  presiders: readonly Presider[];
  /** The version of a record: 0 for one that never was. */
  versionOf: (kind: RecordVersion["kind"], id: Slug) => number;
};

/** A record to be saved as a draft. */
export type PlannedDraft = RecordVersion & { fields: Fields };

/** A person in the chair of a turn, as a preview shows one. */
export type Chair = Pick<Presider, "ambassadorId" | "capacity" | "title" | "role"> & { name: string };

/** A posting before and after; `before` is null for a new one. */
export type PostingChange = {
  ambassadorId: Slug;
  name: string;
  isNew: boolean;
  before: Posting | null;
  after: Posting;
};

/** One turn that is not over, and who presides in it before and after the change; both are the same where nothing changes. */
export type TurnChange = Pick<Presidency, "id" | "name" | "startsOn" | "endsBefore"> & {
  before: Chair[];
  after: Chair[];
};

/** All that a change of ambassador comes to. */
export type ChangePlan = {
  drafts: PlannedDraft[];
  postings: PostingChange[];
  turns: TurnChange[];
  /** What to look at before going on, such as a person who may be in the list under another spelling. */
  warnings: string[];
};
