import type { Fields } from "./merge.ts";
import type { EditableKind } from "./record-kind.ts";
import type { Revision } from "./revision.ts";

/** A draft as the desk lists it. */
export type DraftSummary = {
  kind: EditableKind;
  id: string;
  label: string;
  /** Drafts of one batch are published together. */
  batch: string | null;
  /** ISO 8601, UTC, as is `publishAt`. */
  savedAt: string;
  savedBy: string;
  publishAt: string | null;
  isNew: boolean;
};

/** A record as staff see it. */
export type RecordView = {
  kind: EditableKind;
  id: string;
  label: string;
  /** What readers see; null when they see none. */
  published: Fields | null;
  draft: (Omit<DraftSummary, "kind" | "id" | "label" | "isNew"> & { fields: Fields }) | null;
  /** The version that a save or an act names as its beginning. */
  version: number;
  /** The draft, or what readers see; null for a record that is gone. */
  current: Fields | null;
};

/** One line of the list of a kind's records. */
export type RecordSummary = {
  id: string;
  label: string;
  isPublished: boolean;
  hasDraft: boolean;
  publishAt: string | null;
};

/** Something that a field can name. */
export type Choice = { id: string; label: string };

/** A revision with the record before and after it, and the names of the fields it changed. */
export type RevisionView = Revision & { before: Fields | null; after: Fields | null; changed: string[] };

/** Two revisions of one record side by side: of each the record as it left it. */
export type RevisionComparison = { older: RevisionView; newer: RevisionView; changed: string[] };
