import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { useOrigin, useToday } from "../lib/asked.ts";
import { CopyButton } from "./copy-button.tsx";

/** How to cite a page: what it tells, where, and on which day it was read. */
export const Cite = ({ title, path }: { title: string; path: string }) => {
  const { t } = useLingui();
  const format = useFormat();
  const today = useToday();
  const address = useOrigin() + path;
  if (today === null) return null;
  const citation = t`“${title}”, Council Presidency, read on ${format.day(today)}, ${address}`;
  return (
    <p className="cite" id="cite">
      <span>
        <Trans>To cite this page:</Trans>
      </span>{" "}
      {citation} <CopyButton text={citation} />
    </p>
  );
};
