import type { SearchHit, SearchKind } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { monthPath, personPath, statePath, yearPath } from "../lib/paths.ts";
import { EventMark } from "./event-mark.tsx";
import { Flag } from "./flag.tsx";
import { StatusMark } from "./status-mark.tsx";
import { Verbatim } from "./verbatim.tsx";
import "./search-hit.css";

const kindWords = {
  state: msg`State`,
  presidency: msg`Presidency`,
  person: msg`Person`,
  event: msg`Meeting`,
  year: msg`Year`,
} satisfies Record<SearchKind, MessageDescriptor>;

/** Where a result leads. */
export const hitPath = ({ kind, id, months }: SearchHit): string => {
  if (kind === "state") return statePath(id);
  if (kind === "person") return personPath(id);
  if (kind === "year") return yearPath(Number(id));
  return monthPath(months[0] ?? id);
};

/** One result in two lines: what it is called, and what it is. */
export const HitLines = ({ hit }: { hit: SearchHit }) => {
  const { t } = useLingui();
  const { kind, state } = hit;
  return (
    <span className="hit">
      <span className="hit-flag">{state && <Flag of={state} width={30} />}</span>
      <span>
        <b>
          <Title hit={hit} />
        </b>
        <span className="hit-note">
          <OtherName hit={hit} />
          <Note hit={hit} />
        </span>
      </span>
      <span className="hit-kind">{t(kindWords[kind])}</span>
    </span>
  );
};

type Props = { hit: SearchHit };

const Title = ({ hit: { kind, id, title, state } }: Props) => {
  const format = useFormat();
  return kind === "presidency" ? `${format.month(id)}, ${state?.commonName}` : title;
};

const OtherName = ({ hit: { kind, as } }: Props) => {
  if (as === null) return null;
  return (
    <span>
      {kind === "person" ? (
        <Trans>
          also written <Verbatim text={as} />
        </Trans>
      ) : (
        <Trans>
          also <Verbatim text={as} />
        </Trans>
      )}
    </span>
  );
};

const Note = ({ hit: { kind, title, state, months, status } }: Props) => {
  const format = useFormat();
  const [first] = months;
  if (status === "announced" || status === "held" || status === "cancelled")
    return (
      <>
        <EventMark status={status} />
        <span>{first && `${format.month(first)}, ${state?.commonName}`}</span>
      </>
    );
  if (status !== null)
    return (
      <>
        <StatusMark status={status} />
        {title !== null && <span>{title}</span>}
      </>
    );
  if (kind === "year")
    return (
      <span>
        <Trans>its presidencies, month by month</Trans>
      </span>
    );
  const isFew = kind === "person" && months.length <= 3;
  return (
    <>
      {kind === "person" && state && <span>{state.commonName}</span>}
      <span>{isFew ? format.list(months.map(format.monthBrief)) : <Turns count={months.length} />}</span>
    </>
  );
};

const Turns = ({ count }: { count: number }) => (
  <Plural value={count} _0="no turn" one="# turn" other="# turns" />
);
