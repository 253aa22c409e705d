import fc from "fast-check";
import type { Form } from "./forms.ts";
import { hostileText, seldom } from "./hostile.ts";
import { knownWords } from "./known.ts";

/** How a form is filled that is not read yet: `form`, `button` and `at` count among what is there, round and round. */
export type Filling = {
  form: number;
  button: number;
  changes: { at: number; how: "left out" | "twice" | "another" | "typed"; text: string }[];
  more: [name: string, value: string] | null;
  body: "form" | "multipart" | "nonsense";
};

const typed = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...knownWords) }, hostileText);

export const filling: fc.Arbitrary<Filling> = fc.record({
  ...{ form: fc.nat(5), button: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(9)) },
  changes: fc.array(
    fc.record({
      at: fc.nat(60),
      how: fc.constantFrom("typed", "typed", "typed", "another", "left out", "twice"),
      text: typed,
    }),
    { maxLength: 2 },
  ),
  more: seldom(fc.tuple(hostileText, typed), 15),
  body: fc.oneof(
    { weight: 20, arbitrary: fc.constant("form" as const) },
    { weight: 3, arbitrary: fc.constant("multipart" as const) },
    { weight: 1, arbitrary: fc.constant("nonsense" as const) },
  ),
});

/** What a browser would send of a form filled so; of a page without a form, one button and nothing else. */
export const filled = ({ fields, buttons }: Form, { button, changes, more }: Filling): [string, string][] => {
  const standing = fields.map((field) => ({ ...field, values: field.isSent ? [field.value] : [] }));
  for (const { at, how, text } of changes) {
    const field = standing[at % standing.length];
    if (!field) continue;
    if (how === "left out") field.values = [];
    else if (how === "twice") field.values = [field.value, text];
    else if (how === "another") field.values = [field.others[at % field.others.length] ?? field.value];
    else field.values = [text];
  }
  const pressed = buttons[button % buttons.length];
  return [
    ...standing.flatMap(({ name, values }) => values.map((value): [string, string] => [name, value])),
    ...(pressed ? [pressed] : []),
    ...(more ? [more] : []),
  ];
};

/** The body of a post, and the headers that go with it. */
export const bodyOf = (
  pairs: [string, string][],
  how: Filling["body"],
): { body: NonNullable<RequestInit["body"]>; headers: Record<string, string> } => {
  if (how === "form") return { body: new URLSearchParams(pairs), headers: {} };
  if (how === "nonsense")
    return { body: JSON.stringify(pairs), headers: { "content-type": "multipart/form-data; boundary=x" } };
  const body = new FormData();
  for (const [name, value] of pairs) body.append(name, value);
  return { body, headers: {} };
};
