import type { Turn } from "@council/schema";
import { addMonths } from "@council/schema/calendar";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Fact } from "./facts.tsx";

/** True when a turn is one whole calendar month, as all have been since 1947. */
export const isWholeMonth = ({
  id,
  startsOn,
  endsBefore,
}: Pick<Turn, "id" | "startsOn" | "endsBefore">): boolean =>
  startsOn === `${id}-01` && endsBefore === `${addMonths(id, 1)}-01`;

/** The days of a turn, where they are not simply its month. */
export const TurnDays = ({ turn }: { turn: Pick<Turn, "id" | "startsOn" | "endsBefore"> }) => {
  const format = useFormat();
  if (isWholeMonth(turn)) return null;
  return <Fact term={<Trans>Days</Trans>}>{format.days(turn.startsOn, turn.endsBefore)}</Fact>;
};
