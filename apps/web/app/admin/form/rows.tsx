import { useFormMetadata } from "@conform-to/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Control } from "./control.tsx";
import { type Meta, partsOf, rowsOf } from "./meta.ts";
import { Parts } from "./part.tsx";
import { Problem } from "./problem.tsx";
import { RowButtons } from "./row-buttons.tsx";
import { useWords } from "./setting.ts";
import type { Shape } from "./shape.ts";
import { useRowFocus } from "./use-row-focus.ts";

type Props = { of: Shape; meta: Meta; path: readonly string[] };

/** Rows that can be added, moved and removed: by keyboard, by pointer, and by plain posts without JavaScript. */
export const Rows = ({ of, meta, path }: Props) => {
  const { t } = useLingui();
  const form = useFormMetadata(meta.formId);
  const { label, hint, row: one } = useWords(path);
  const rows = rowsOf(meta);
  const { list, said, afterwards } = useRowFocus(rows.map(({ key }) => key).join());
  const add = form.insert.getButtonProps({ name: meta.name });
  const next = rows.length + 1;
  const isOfSources = path.at(-1) === "sources";
  const isFolded = isOfSources && path.length > 1;
  const body = (
    <>
      <Problem of={meta} />
      <ol>
        {rows.map((row, at) => (
          <Row key={row.key} of={of} meta={row} path={path} name={`${one} ${at + 1}`}>
            <RowButtons
              list={meta}
              at={at}
              count={rows.length}
              name={`${one} ${at + 1}`}
              afterwards={afterwards}
            />
          </Row>
        ))}
      </ol>
      <button
        {...add}
        formAction={`#${encodeURIComponent(meta.id)}`}
        className="desk-small"
        data-add
        onClick={() => afterwards({ to: "field", at: rows.length }, t`${one} ${next} added`)}
      >
        <Trans>Add: {one}</Trans>
      </button>
    </>
  );
  return (
    <fieldset className="desk-list" id={meta.id} ref={list} tabIndex={-1} data-plain={of.type !== "group"}>
      <legend className={isFolded ? "desk-unseen" : undefined}>{label}</legend>
      {hint && !isFolded && <p className="desk-hint">{hint}</p>}
      {isOfSources && rows.length === 0 && (
        <p className="desk-unsourced">
          <Trans>Unsourced</Trans>
        </p>
      )}
      {isFolded ? (
        <Fold meta={meta} rows={rows}>
          {body}
        </Fold>
      ) : (
        body
      )}
      <p role="status" className="desk-unseen">
        {said}
      </p>
    </fieldset>
  );
};

/**
 * The sources of one fact stand folded under it: a form of many facts stays short enough to be looked over. They unfold by
 * themselves where there is something to do.
 */
const Fold = ({ meta, rows, children }: { meta: Meta; rows: Meta[]; children: ReactNode }) => {
  const isToDo = rows.every(({ value }) => !value) || Object.keys(meta.allErrors).length > 0;
  const [isOpen, setIsOpen] = useState(isToDo);
  if (isToDo && !isOpen) setIsOpen(true);
  return (
    <details className="desk-fold" open={isOpen}>
      <summary>
        <Plural value={rows.length} _0="No source" one="# source" other="# sources" />
      </summary>
      {children}
    </details>
  );
};

type RowProps = Props & { name: string; children: ReactNode };

const Row = ({ of, meta, path, name, children }: RowProps) => {
  if (of.type === "group")
    return (
      <li>
        <fieldset id={meta.id} tabIndex={-1}>
          <legend>{name}</legend>
          <Problem of={meta} />
          <div className="desk-parts">
            <Parts group={of} parts={partsOf(meta)} path={path} />
          </div>
        </fieldset>
        {children}
      </li>
    );
  if (of.type === "list") return null;
  return (
    <li className="desk-line">
      <Control shape={of} meta={meta} path={path} label={name} />
      {children}
    </li>
  );
};
