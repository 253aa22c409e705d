import type { ComparedPresidency, Presider } from "@council/schema";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Gap } from "../ui/facts.tsx";
import { Person } from "../ui/people.tsx";
import { SourceMark } from "../ui/sources.tsx";

const roleWords = {
  led: msg`led the delegation`,
  sat: msg`seen presiding`,
  announced: msg`expected, not seen presiding`,
} satisfies Record<Presider["role"], MessageDescriptor>;

/** Everybody who led the delegation, sat in the chair or was named to, and how often each was seen there. */
export const Presided = ({ one: { presiders } }: { one: ComparedPresidency }) => {
  const { t } = useLingui();
  if (presiders.length === 0)
    return (
      <Gap>
        <Trans>No source yet for who presided.</Trans>
      </Gap>
    );
  return (
    <ul className="compare-list">
      {presiders.map(({ id, ambassadorId, name, capacity, title, role, sittings, sources }) => (
        <li key={id}>
          <Person person={{ id: ambassadorId, name, capacity, title }} />
          <SourceMark ids={sources} />
          <span className="aside-note">
            {t(roleWords[role])}
            {sittings.length > 0 && (
              <>
                , <Plural value={sittings.length} one="# sitting read" other="# sittings read" />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};
