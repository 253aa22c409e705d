import { Control } from "./control.tsx";
import { type Meta, partsOf } from "./meta.ts";
import { Problem } from "./problem.tsx";
import { Rows } from "./rows.tsx";
import { useWords } from "./setting.ts";
import type { Group, Shape } from "./shape.ts";

type Props = { shape: Shape; meta: Meta; path: readonly string[] };

/** One part of a record: a value, a group of values, or rows of either. */
const Part = ({ shape, meta, path }: Props) => {
  if (shape.type === "list") return <Rows of={shape.of} meta={meta} path={path} />;
  if (shape.type === "group") return <GroupPart shape={shape} meta={meta} path={path} />;
  return <Control key={meta.key} shape={shape} meta={meta} path={path} />;
};

/** The parts of a group, in the order of its schema. */
export const Parts = ({
  group,
  parts,
  path,
}: {
  group: Group;
  parts: Readonly<Record<string, Meta>>;
  path: readonly string[];
}) =>
  Object.entries(group.fields).map(([name, shape]) => {
    const meta = parts[name];
    return meta && <Part key={name} shape={shape} meta={meta} path={[...path, name]} />;
  });

const GroupPart = ({ shape, meta, path }: Props & { shape: Group }) => {
  const { label, hint } = useWords(path);
  return (
    <fieldset className="desk-group" id={meta.id} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p className="desk-hint">{hint}</p>}
      <Problem of={meta} />
      <div className="desk-parts">
        <Parts group={shape} parts={partsOf(meta)} path={path} />
      </div>
    </fieldset>
  );
};
