import { data } from "react-router";
import * as z from "zod";

/** More than any record has. A list is filled up to the last row that is named, and a page shows them all. */
const most = { fields: 5000, rows: 300, steps: 12 };

const inherited = new Set(["__proto__", "constructor", "prototype"]);

const isFieldName = (name: string): boolean => {
  const steps = name.split(/[.[\]]+/).filter(Boolean);
  const isStep = (step: string): boolean =>
    !inherited.has(step) && !(/^\d+$/.test(step) && Number(step) >= most.rows);
  return steps.length <= most.steps && steps.every(isStep);
};

const name = z.string().refine(isFieldName);
const row = z.int().nonnegative().max(most.rows);

/** What the buttons beside the rows of a list order. */
const RowOrder = z.discriminatedUnion("type", [
  z.object({ type: z.literal("insert"), payload: z.strictObject({ name }) }),
  z.object({ type: z.literal("remove"), payload: z.strictObject({ name, index: row }) }),
  z.object({ type: z.literal("reorder"), payload: z.strictObject({ name, from: row, to: row }) }),
]);

/** Which fields have been looked at. */
const State = z.object({ validated: z.record(z.string(), z.unknown()).optional() });

const isJsonOf = (schema: z.ZodType, text: FormDataEntryValue | null): boolean => {
  if (text === null || text === "") return true;
  try {
    return schema.safeParse(JSON.parse(String(text))).success;
  } catch {
    return false;
  }
};

const isOfForm = (form: FormData): boolean => {
  const names = [...form.keys()];
  return (
    names.length <= most.fields &&
    names.every(isFieldName) &&
    isJsonOf(RowOrder, form.get("__intent__")) &&
    isJsonOf(State, form.get("__state__"))
  );
};

/** What a form was sent with. A body that no form makes is refused. */
export const sentForm = async (request: Request): Promise<FormData> => {
  const form = await request.formData().catch((error) => {
    if (error instanceof TypeError) throw data(null, { status: 400 });
    throw error;
  });
  if (!isOfForm(form)) throw data(null, { status: 400 });
  return form;
};
