import { Trans } from "@lingui/react/macro";
import { type ReactNode, useSyncExternalStore } from "react";
import { useNavigation } from "react-router";
import { useMoment } from "./new-york-time.ts";

/** How a record stands on the server, as the bar tells it. */
export type SaveState =
  | { is: "new" }
  | { is: "published" }
  | { is: "gone" }
  | { is: "draft"; by: string; at: string }
  /** Somebody else has saved since this page was opened. */
  | { is: "elsewhere"; by: string; at: string };

/** Always tells whether what stands in the fields is saved, and saves it. */
export const SaveBar = ({ state, isDirty }: { state: SaveState; isDirty: boolean }) => {
  const { state: navigation, formData } = useNavigation();
  const isSaving = navigation !== "idle" && formData !== undefined;
  const tone = isSaving ? "saving" : state.is === "elsewhere" ? "elsewhere" : isDirty ? "unsaved" : "saved";
  return (
    <div className="desk-bar" data-tone={tone}>
      <p role="status">{isSaving ? <Trans>Saving …</Trans> : <Told state={state} isDirty={isDirty} />}</p>
      <button type="submit" name="do" value="save" className="desk-main" aria-disabled={isSaving}>
        <Trans>Save draft</Trans>
      </button>
    </div>
  );
};

const never = () => () => {};

/** A page without scripts keeps nothing of what is typed. */
const Told = ({ state, isDirty }: { state: SaveState; isDirty: boolean }): ReactNode => {
  const moment = useMoment();
  const at = "at" in state ? moment(state.at) : "";
  const isKept = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (state.is === "elsewhere")
    return (
      <Trans>
        Changed elsewhere by {state.by}, {at}. Saving joins both, and asks you where they differ.
      </Trans>
    );
  if (isDirty && isKept) return <Trans>Not saved yet. This browser keeps it until you save.</Trans>;
  if (isDirty) return <Trans>Not saved yet.</Trans>;
  switch (state.is) {
    case "draft":
      return (
        <Trans>
          Draft saved by {state.by}, {at}. Readers do not see it.
        </Trans>
      );
    case "published":
      return <Trans>Saved. Readers see this.</Trans>;
    case "gone":
      return <Trans>Withdrawn: readers do not see it.</Trans>;
    case "new":
      return <Trans>Not saved yet.</Trans>;
  }
};
