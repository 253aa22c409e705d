import type { AmbassadorView, Month } from "@council/schema";
import { Plural, Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";

const namedAtMost = 3;

type Presided = AmbassadorView["presided"];

/** In which months the person presided, led the delegation or was named to, in a sentence. */
export const RoleSentence = ({ presided }: { presided: Presided }) => {
  const monthsOf = (roles: Presided[number]["role"][]): Month[] => [
    ...new Set(presided.filter(({ role }) => roles.includes(role)).map(({ presidencyId }) => presidencyId)),
  ];
  const acted = monthsOf(["led", "sat"]);
  const onlyNamed = monthsOf(["announced"]).filter((month) => !acted.includes(month));
  if (acted.length + onlyNamed.length === 0) return <Trans>No turn in the chair is in the record.</Trans>;
  return (
    <>
      {acted.length > 0 && (
        <Trans>
          Presided over the Council in <Months months={acted} />.
        </Trans>
      )}{" "}
      {onlyNamed.length > 0 && (
        <Trans>
          Named beforehand to preside in <Months months={onlyNamed} />.
        </Trans>
      )}
    </>
  );
};

const Months = ({ months }: { months: Month[] }) => {
  const format = useFormat();
  const first = months[0] ?? "";
  const last = months.at(-1) ?? "";
  if (months.length <= namedAtMost) return format.list(months.map(format.month));
  return (
    <>
      <Plural value={months.length} one="# month" other="# months" />{" "}
      <Trans>
        between {format.month(first)} and {format.month(last)}
      </Trans>
    </>
  );
};
