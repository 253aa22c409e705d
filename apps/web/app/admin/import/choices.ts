import type { Proposal } from "@council/schema/import-profile";

/** What a person chose for a pasted text: what is accepted, and to what it belongs. */
export type Choices = {
  /** Places in the list of proposals. */
  accepted: number[];
  month: string;
  state: string;
  /** Id of a person in the list; empty for a new person. */
  person: string;
  /** Id of a recorded source; empty when the text is a new one. */
  source: string;
  newSource: { title: string; publisher: string; url: string; publishedOn: string };
};

/** What keeps the drafts from being made, by the name of the field; an empty name for the whole. */
export type ImportProblems = Record<string, string[]>;

/** Before anybody has chosen: all that is at least fairly sure, and what the text says it is about. */
export const proposedChoices = (proposals: Proposal[]): Choices => ({
  accepted: proposals.flatMap(({ field, confidence }, at) =>
    field !== "unknown" && confidence !== "low" ? [at] : [],
  ),
  month: proposals.find(({ field }) => field === "presidency.month")?.value.toString() ?? "",
  state: proposals.find(({ field }) => field === "presidency.state")?.value.toString() ?? "",
  person: "match",
  source: "",
  newSource: { title: "", publisher: "", url: "", publishedOn: "" },
});

/** What was chosen in the form. */
export const choicesIn = (form: FormData): Choices => {
  const typed = (name: string): string => String(form.get(name) ?? "").trim();
  return {
    accepted: form.getAll("accepted").map(Number),
    ...{ month: typed("month"), state: typed("state"), person: typed("person"), source: typed("source") },
    newSource: {
      ...{ title: typed("newSource.title"), publisher: typed("newSource.publisher") },
      ...{ url: typed("newSource.url"), publishedOn: typed("newSource.publishedOn") },
    },
  };
};
