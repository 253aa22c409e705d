import type { State, StateName } from "@council/schema";
import { addDays } from "@council/schema/calendar";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { Gap } from "../ui/facts.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** The names under which the United Nations knew the state, oldest first; nothing where it was always the same. */
export const NamesThroughTime = ({ state: { names } }: { state: State }) => {
  if (new Set(names.map(({ name }) => name)).size === 1) return null;
  return (
    <section className="aside">
      <h2>
        <Trans>Names at the UN</Trans>
      </h2>
      <ol className="old-names">
        {names.map((name, index) => (
          <li key={name.name}>
            <b>{name.name}</b>
            <SourceMark ids={name.sources} />
            <p>
              <Span name={name} isLast={index === names.length - 1} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};

const Span = ({ name: { startsOn, endsBefore }, isLast }: { name: StateName; isLast: boolean }) => {
  const format = useFormat();
  const first = startsOn && format.day(startsOn);
  const last = endsBefore && format.day(addDays(endsBefore, -1));
  if (first && last)
    return (
      <Trans>
        from {first} until {last}
      </Trans>
    );
  if (first) return <Trans>from {first}</Trans>;
  if (last) return <Trans>until {last}; its first day is not in the record</Trans>;
  return (
    <Gap>
      {isLast ? (
        <Trans>today; the day of the change is not in the record</Trans>
      ) : (
        <Trans>earlier; the days are not in the record</Trans>
      )}
    </Gap>
  );
};
