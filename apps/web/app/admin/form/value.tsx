import type { EditableKind } from "@council/schema/desk";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { optionWords } from "./option-words.ts";
import { wordsFor } from "./words.ts";

type Props = { kind: EditableKind; value: unknown; path: readonly string[] };

/** Any value of a record in words: for two versions side by side. */
export const Value = ({ kind, value, path }: Props): ReactNode => {
  const { t } = useLingui();
  if (value === null || value === undefined || value === "")
    return <span className="desk-none">{t`Not known`}</span>;
  if (typeof value === "boolean") return value ? t`Yes` : t`No`;
  if (Array.isArray(value)) return <ListValue kind={kind} value={value} path={path} />;
  if (typeof value === "object") return <GroupValue kind={kind} value={value} path={path} />;
  const words = optionWords[String(value)];
  return words ? t(words) : String(value);
};

const ListValue = ({ kind, value, path }: Props & { value: unknown[] }) => {
  const { t } = useLingui();
  if (value.length === 0)
    return <span className="desk-none">{path.at(-1) === "sources" ? t`Unsourced` : t`None`}</span>;
  return (
    <ol className="desk-value-list">
      {value.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed value have no other name.
        <li key={at}>
          <Value kind={kind} value={row} path={path} />
        </li>
      ))}
    </ol>
  );
};

const GroupValue = ({ kind, value, path }: Props & { value: object }) => {
  const { t } = useLingui();
  return (
    <dl className="desk-value-group">
      {Object.entries(value).map(([name, part]) => {
        const words = wordsFor(kind, [...path, name]);
        return (
          <div key={name}>
            <dt>{words ? t(words.label) : name}</dt>
            <dd>
              <Value kind={kind} value={part} path={[...path, name]} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
