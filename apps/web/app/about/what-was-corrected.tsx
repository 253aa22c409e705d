import type { Correction } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { monthPath, personPath, statePath } from "../lib/paths.ts";
import { correctedParts } from "../ui/corrected-part.ts";

/** What was put right after it had been published: what, when and why. */
export const WhatWasCorrected = ({ corrections }: { corrections: Correction[] }) => (
  <section className="section" id="corrected">
    <h2>
      <Trans>What was corrected</Trans>
    </h2>
    {corrections.length === 0 ? (
      <p className="prose">
        <Trans>
          Nothing that was published here has been corrected so far. A correction is listed with its reason.
        </Trans>
      </p>
    ) : (
      <CorrectionTable corrections={corrections} />
    )}
  </section>
);

const CorrectionTable = ({ corrections }: { corrections: Correction[] }) => {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">
            <Trans>When</Trans>
          </th>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col">
            <Trans>Why</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {corrections.map(({ recordId, on, reason, parts, isGone, ...named }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one record may be corrected twice on one day.
          <tr key={at}>
            <td>
              <time dateTime={on}>{format.day(on)}</time>
            </td>
            <th scope="row">
              <Named correction={named} recordId={recordId} />{" "}
              <span className="aside-note">
                {isGone ? (
                  <Trans>withdrawn</Trans>
                ) : (
                  format.list(parts.map((part) => t(correctedParts[part])))
                )}
              </span>
            </th>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type NamedProps = { correction: Pick<Correction, "page" | "name">; recordId: string };

const Named = ({ correction: { page, name }, recordId }: NamedProps) => {
  const format = useFormat();
  if (page === null) return name ?? recordId;
  if (page.kind === "month")
    return (
      <>
        <Link to={monthPath(page.id)}>{format.month(page.id)}</Link>
        {name !== null && `, ${name}`}
      </>
    );
  return <Link to={page.kind === "state" ? statePath(page.id) : personPath(page.id)}>{name ?? page.id}</Link>;
};
