import type { Presider } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Gap } from "./facts.tsx";
import { SourceMark } from "./sources.tsx";

const unseen = {
  led: msg`Led the delegation; no day in the chair read`,
  sat: msg`Seen presiding; the day is not known`,
  announced: msg`Named beforehand, or by the post held; not seen presiding`,
} satisfies Record<Presider["role"], MessageDescriptor>;

/** The days on which someone was seen in the chair, with what was discussed; or why there are none. */
export const Sittings = ({ of: { sittings, role } }: { of: Pick<Presider, "sittings" | "role"> }) => {
  const { t } = useLingui();
  const format = useFormat();
  if (sittings.length === 0) return <Gap>{t(unseen[role])}</Gap>;
  return (
    <ul className="lines">
      {sittings.map(({ day, symbol, topic, sources }) => (
        <li key={day + (symbol ?? "") + (topic ?? "")}>
          {format.dayOfYear(day)}
          {topic !== null && `: ${topic}`}
          {symbol !== null && <span className="gap"> {symbol}</span>}
          <SourceMark ids={sources} />
        </li>
      ))}
    </ul>
  );
};
