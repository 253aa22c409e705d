import type { EditableKind, RecordFinding } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { fieldName, pathLabel } from "../form/path-label.ts";

/** What has to be mended before a draft can be published. What only warns stands in the form that publishes. */
export const Findings = ({ findings, kind }: { findings: RecordFinding[]; kind: EditableKind }) => {
  const { i18n } = useI18n();
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
      <ul className="desk-findings" data-severity="blocks">
        {blocking.map(({ key, path, message }) => (
          <li key={key}>
            <a href={`#record-${encodeURIComponent(fieldName(path))}`}>
              {pathLabel(kind, fieldName(path), i18n)}
            </a>
            : {message}
          </li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <h3>
          <Trans>To be looked at</Trans>
        </h3>
      )}
      <ul className="desk-findings" data-severity="warns">
        {warnings.map(({ key, message }) => (
          <li key={key}>{message}</li>
        ))}
      </ul>
    </>
  );
};
