import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { useLingui } from "@lingui/react/macro";
import type { Meta } from "./meta.ts";
import { optionWords } from "./option-words.ts";
import { Picker } from "./picker.tsx";
import { Problem } from "./problem.tsx";
import { useFormSetting, useWords } from "./setting.ts";
import type { Group, Shape } from "./shape.ts";
import { TextArea } from "./text-area.tsx";

type Value = Exclude<Shape, Group | { type: "list" }>;
type Props = { shape: Value; meta: Meta; path: readonly string[]; label?: string };

/** A field with its label, its hint and what is wrong with it. `label` names a row of a list; it is then not shown. */
export const Control = ({ shape, meta, path, label }: Props) => {
  const words = useWords(path);
  const formatHint = useFormatHint(shape);
  const { t } = useLingui();
  const { fixedField } = useFormSetting();
  const isFixed = path.length === 1 && path[0] === fixedField;
  const told = isFixed ? t`It never changes.` : [words.hint, formatHint].filter(Boolean).join(" ");
  const hint = label === undefined ? told : null;
  const described = hint ? { ariaDescribedBy: meta.descriptionId } : {};
  if (shape.type === "flag") return <Flag meta={meta} label={words.label} hint={words.hint} />;
  return (
    <div className="desk-field" data-size={sizeOf(shape, words.isLong)}>
      <label htmlFor={meta.id} className={label === undefined ? undefined : "desk-unseen"}>
        {label ?? words.label}
      </label>
      <Input shape={shape} meta={meta} path={path} described={described} isFixed={isFixed} />
      {hint && (
        <p className="desk-hint" id={meta.descriptionId}>
          {hint}
        </p>
      )}
      <Problem of={meta} />
    </div>
  );
};

type InputProps = Omit<Props, "label"> & { described: { ariaDescribedBy?: string }; isFixed: boolean };

const Input = ({ shape, meta, path, described, isFixed }: InputProps) => {
  const { isLong, picks } = useWords(path);
  if (shape.type === "choice") return <Select shape={shape} meta={meta} described={described} />;
  if (picks) return <Picker meta={meta} kind={picks} described={described} />;
  if (isLong) {
    const { key, ...props } = getTextareaProps(meta, described);
    return <TextArea key={key} {...props} rows={3} />;
  }
  const { key, ...props } = getInputProps(meta, { type: "text", ...described });
  const isNumeric = shape.type === "number";
  return (
    <input
      key={key}
      {...props}
      readOnly={isFixed}
      inputMode={isNumeric ? "decimal" : undefined}
      autoComplete="off"
    />
  );
};

type SelectProps = { shape: Value & { type: "choice" }; meta: Meta; described: { ariaDescribedBy?: string } };

const Select = ({ shape, meta, described }: SelectProps) => {
  const { t } = useLingui();
  const { key, ...props } = getSelectProps(meta, described);
  return (
    <select key={key} {...props}>
      <option value="">{shape.isNullable ? t`Not known` : t`Choose …`}</option>
      {shape.options.map((option) => {
        const words = optionWords[option];
        return (
          <option key={option} value={option}>
            {words ? t(words) : option}
          </option>
        );
      })}
    </select>
  );
};

const Flag = ({ meta, label, hint }: { meta: Meta; label: string; hint: string | null }) => {
  const described = hint ? { ariaDescribedBy: meta.descriptionId } : {};
  const { key, ...props } = getInputProps(meta, { type: "checkbox", ...described });
  return (
    <div className="desk-flag">
      <input key={key} {...props} />
      <label htmlFor={meta.id}>{label}</label>
      {hint && (
        <p className="desk-hint" id={meta.descriptionId}>
          {hint}
        </p>
      )}
      <Problem of={meta} />
    </div>
  );
};

/** How a day is to be written, said at each field that asks for one. */
const useFormatHint = (shape: Value): string | null => {
  const { t } = useLingui();
  if (shape.type !== "text") return null;
  if (shape.format === "day") return t`YYYY-MM-DD.`;
  return shape.format === "partial-day" ? t`As exactly as known: YYYY, YYYY-MM or YYYY-MM-DD.` : null;
};

const sizeOf = (shape: Value, isLong: boolean): "long" | "short" | undefined => {
  if (isLong) return "long";
  const isDated = shape.type === "text" && ["day", "partial-day", "month"].includes(shape.format ?? "");
  return isDated || shape.type === "number" ? "short" : undefined;
};
