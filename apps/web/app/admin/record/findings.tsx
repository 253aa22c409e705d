import type { RecordFinding, RecordName } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { recordPath } from "../form/addresses.ts";
import { fieldName, pathLabel } from "../form/path-label.ts";

/** What the lint finds in a draft and in those that are published with it, each on its field. */
export const Findings = ({ findings, of }: { findings: RecordFinding[]; of: RecordName }) => {
  const blocking = findings.filter(({ severity }) => severity === "blocks");
  const warnings = findings.filter(({ severity }) => severity === "warns");
  if (findings.length === 0)
    return (
      <p className="desk-hint">
        <Trans>Nothing looks wrong.</Trans>
      </p>
    );
  return (
    <>
      {blocking.length > 0 && (
        <h3>
          <Trans>To be mended before it can be published</Trans>
        </h3>
      )}
      <Lines findings={blocking} of={of} severity="blocks" />
      {warnings.length > 0 && (
        <h3>
          <Trans>To be looked at</Trans>
        </h3>
      )}
      <Lines findings={warnings} of={of} severity="warns" />
    </>
  );
};

type LinesProps = { findings: RecordFinding[]; of: RecordName; severity: RecordFinding["severity"] };

const Lines = ({ findings, of, severity }: LinesProps) => {
  const { i18n } = useI18n();
  return (
    <ul className="desk-findings" data-severity={severity}>
      {findings.map(({ key, kind, id, path, message }) => {
        const field = fieldName(path);
        const label = pathLabel(kind, field, i18n);
        return (
          <li key={`${key} ${field} ${message}`}>
            {kind === of.kind && id === of.id ? (
              <a href={`#record-${encodeURIComponent(field)}`}>{label}</a>
            ) : (
              <Link to={recordPath(kind, id)}>
                {id}, {label}
              </Link>
            )}
            : {message}
          </li>
        );
      })}
    </ul>
  );
};
