import type { Ambassador } from "@council/schema";
import { isSame } from "@council/schema/desk";
import { useLingui as useI18n } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { pathLabel } from "../form/path-label.ts";
import { Value } from "../form/value.tsx";

type Props = { from: Ambassador; to: Ambassador; merged: Ambassador };

/** The fields in which two entries of a person differ or that change in the one that stays, before and afterwards. */
export const MergedEntry = ({ from, to, merged }: Props) => {
  const { i18n } = useI18n();
  const fields = Object.keys(merged) as (keyof Ambassador)[];
  const told = fields.filter((field) => !isSame(from[field], to[field]) || !isSame(merged[field], to[field]));
  return (
    <table className="table desk-merged">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Field</Trans>
          </th>
          <th scope="col">
            <Trans>Goes: {from.name}</Trans>
          </th>
          <th scope="col">
            <Trans>Stays: {to.name}</Trans>
          </th>
          <th scope="col">
            <Trans>Afterwards</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {told.map((field) => (
          <tr key={field}>
            <th scope="row">{pathLabel("ambassador", field, i18n)}</th>
            {[from, to, merged].map((entry, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the three columns stay in their order.
              <td key={at}>
                <Value kind="ambassador" value={entry[field]} path={[field]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
