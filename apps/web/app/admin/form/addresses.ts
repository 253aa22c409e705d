import type { EditableKind } from "@council/schema/desk";
import { aboutDataPath, monthPath, personPath, statePath } from "../../lib/paths.ts";

/** `/admin/records/ambassador/sangjin-kim` */
export const recordPath = (kind: EditableKind, id: string): string => `/admin/records/${kind}/${id}`;

/** `/admin/records/profile/new?presidencyId=2026-12`: the form of a new record with some of its fields filled in. */
export const newRecordPath = (kind: EditableKind, fields: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(fields).toString();
  return `/admin/records/${kind}/new${query && `?${query}`}`;
};

/** The public page on which a record shows. */
export const publicPathOf = (
  kind: EditableKind,
  id: string,
  fields: Readonly<Record<string, unknown>> | null,
): string => {
  const named = (field: string): string => (typeof fields?.[field] === "string" ? fields[field] : "");
  switch (kind) {
    case "ambassador":
      return personPath(id);
    case "state":
      return statePath(id);
    case "membership":
      return statePath(named("stateId"));
    case "source":
      return aboutDataPath;
    case "presidency":
    case "profile":
    case "country-profile":
      return monthPath(id);
    case "event":
    case "presider":
      return monthPath(named("presidencyId"));
  }
};

/** The same page as it will be with all drafts published. */
export const previewOf = (path: string): string => `${path}?preview=1`;
