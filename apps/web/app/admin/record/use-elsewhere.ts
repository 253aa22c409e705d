import type { RecordName } from "@council/schema/desk";
import { useEffect } from "react";
import { useFetcher } from "react-router";
import { recordPath } from "../form/addresses.ts";
import type { SaveState } from "../form/save-bar.tsx";
import type { Latest } from "./latest-of.ts";

const askEveryMs = 20_000;

/** Who has changed a record since `begun`, asked again and again while its page is looked at; null while nobody has. */
export const useElsewhere = ({ kind, id }: RecordName, latest: Latest, begun: number): SaveState | null => {
  const { data, load } = useFetcher<Latest>();
  const address = `${recordPath(kind, id)}/latest`;
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === "visible") void load(address);
    };
    const timer = setInterval(ask, askEveryMs);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [address, load]);
  const newest = data && data.version > latest.version ? data : latest;
  if (newest.version <= begun) return null;
  return { is: "elsewhere", by: newest.by, at: newest.at };
};
