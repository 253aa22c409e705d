/** A field of a form: what it stands at, whether a browser would send that, and what else it offers. */
type Field = { name: string; value: string; isSent: boolean; others: string[] };

/** A form of a page, as far as a browser would send it. */
export type Form = {
  action: string;
  method: "GET" | "POST";
  fields: Field[];
  /** Names and values of the buttons that send it. */
  buttons: [string, string][];
};

type Attributes = Record<string, string>;

const characters: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'" };

const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole);

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      decoded(value),
    ]),
  );

const parts =
  /<(input|button)\b([^>]*)>|<(textarea)\b([^>]*)>([^<]*)<\/textarea>|<(select)\b([^>]*)>(.*?)<\/select>/gs;

/** The forms of a page as our own renderer writes it. */
export const formsIn = (html: string): Form[] => {
  const forms = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)];
  const outside = partsOf(html).filter(({ attributes }) => attributes.form !== undefined);
  return forms.map(([, tag = "", inner = ""]) => {
    const { id, action = "", method = "get" } = attributesOf(tag);
    const own = partsOf(inner).filter(({ attributes: { form } }) => form === undefined);
    const all = [...own, ...outside.filter(({ attributes: { form } }) => form === id)];
    return {
      ...{ action, method: method === "post" ? ("POST" as const) : ("GET" as const) },
      fields: all.filter(({ kind }) => kind !== "button").map(fieldOf),
      buttons: all
        .filter(({ kind, attributes: { name } }) => kind === "button" && name)
        .map(({ attributes: { name = "", value = "" } }): [string, string] => [name, value]),
    };
  });
};

type Part = { kind: string; attributes: Attributes; inner: string };

const partsOf = (html: string): Part[] =>
  [...html.matchAll(parts)].map(([, plain, tag, area, areaTag, text, select, selectTag, options]) => ({
    kind: plain ?? area ?? select ?? "",
    attributes: attributesOf(tag ?? areaTag ?? selectTag ?? ""),
    inner: text ?? options ?? "",
  }));

const fieldOf = ({ kind, attributes, inner }: Part): Field => {
  const { name = "", value = "", type = "" } = attributes;
  if (kind === "textarea") return { name, value: decoded(inner), isSent: true, others: [] };
  if (kind === "input") {
    const isTicked = !/^(checkbox|radio)$/.test(type) || attributes.checked !== undefined;
    return { name, value, isSent: isTicked, others: [] };
  }
  const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, tag = ""]) => attributesOf(tag));
  const chosen = options.find(({ selected }) => selected !== undefined) ?? options[0];
  return {
    name,
    value: chosen?.value ?? "",
    isSent: true,
    others: options.map((option) => option.value ?? ""),
  };
};
