import { Month, Slug, Source } from "@council/schema";
import type { DraftBatchInput, EditableKind, Fields } from "@council/schema/desk";
import { newIdOf, recordIdOf, recordLabel } from "@council/schema/desk";
import { draftsFrom, type LeftOut, type Proposal, type Recorded } from "@council/schema/import-profile";
import type { AppRouter } from "@council/server/router";
import type { TRPCClient } from "@trpc/client";
import { attempt } from "../form/failures.ts";
import { fieldName } from "../form/path-label.ts";
import type { Choices, ImportProblems } from "./choices.ts";
import { currentOf, recordedOf, targetOf } from "./recorded.ts";

type Api = TRPCClient<AppRouter>;

/** The drafts that were made of a pasted text, and what of it is in none. */
export type Made = { drafts: { kind: EditableKind; id: string; label: string }[]; left: LeftOut[] };

type Outcome = { made: Made; problems: ImportProblems } | { made: null; problems: ImportProblems };

/** Saves what was accepted as drafts that are published together. */
export const makeDrafts = async (
  api: Api,
  proposals: Proposal[],
  choices: Choices,
  form: FormData,
): Promise<Outcome> => {
  const problems = choiceProblems(choices);
  const source = sourceOf(choices, problems);
  if (Object.keys(problems).length > 0) return { made: null, problems };
  const target = await targetOf(api, choices, source.id);
  if ("problem" in target) return { made: null, problems: { [target.field]: [target.problem] } };
  const recorded = await recordedOf(api, target, choices.person);
  const accepted = choices.accepted.flatMap((at) => proposals[at] ?? []);
  const { drafts, left } = draftsFrom(accepted, target, recorded);
  const all = [...(source.fields ? [{ kind: "source" as const, fields: source.fields }] : []), ...drafts];
  if (drafts.length === 0)
    return { made: null, problems: { "": ["Accept at least one field that belongs to a record."] } };
  const input: DraftBatchInput = {
    drafts: await Promise.all(all.map((draft) => inputOf(api, draft, isRecorded(recorded, draft)))),
    reason: `Read from a pasted profile (${source.id}).`,
  };
  const { answer, refusal } = await attempt(() => api.drafts.saveAll.mutate(input), form);
  if (answer) return { made: { drafts: input.drafts.map(named), left }, problems: {} };
  const told = refusal.problems.map(({ path, message }) => `${fieldName(path)}: ${message}`);
  return { made: null, problems: { "": told.length > 0 ? told : [refusal.message] } };
};

type Drafted = { kind: EditableKind; fields: Fields };

/** A draft to be saved. A new record never takes the place of one that bears its id by chance: it begins from nothing. */
const inputOf = async (api: Api, { kind, fields }: Drafted, isKnown: boolean) => {
  const id = recordIdOf(fields as { id: string });
  const from = isKnown ? (await currentOf(api, { kind, id })).version : 0;
  return { kind, id, from, fields, door: "import" as const };
};

const isRecorded = (recorded: Recorded, { kind, fields }: Drafted): boolean => {
  if (kind === "ambassador") return recorded.ambassador !== null;
  if (kind === "presider") return recorded.presider !== null;
  if (kind === "country-profile") return recorded.countryProfile !== null;
  return recorded.events.some(({ id }) => kind === "event" && id === fields.id);
};

const named = ({ kind, id, fields }: DraftBatchInput["drafts"][number]) => ({
  kind,
  id,
  label: recordLabel(kind, fields),
});

const choiceProblems = ({ month, state }: Choices): ImportProblems => ({
  ...(Month.safeParse(month).success ? {} : { month: ["Give the month as YYYY-MM."] }),
  ...(Slug.safeParse(state).success ? {} : { state: ["Choose the state that presides."] }),
});

/** The source that the text is: one that is recorded, or a new one. Adds to `problems` what keeps a new one from being. */
const sourceOf = (
  { source, newSource }: Choices,
  problems: ImportProblems,
): { id: string; fields: Source | null } => {
  if (source !== "") return { id: source, fields: null };
  const nullable = (text: string): string | null => text || null;
  const fields = {
    id: newIdOf("source", newSource),
    title: newSource.title,
    ...{ publisher: nullable(newSource.publisher), url: nullable(newSource.url) },
    ...{ publishedOn: nullable(newSource.publishedOn), note: null },
  };
  const read = Source.safeParse(fields);
  for (const { path, message } of read.error?.issues ?? []) {
    const name = path[0] === "id" ? "newSource.title" : `newSource.${String(path[0])}`;
    problems[name] = [
      newSource.title === "" && name === "newSource.title"
        ? "Give its title, or choose a recorded source."
        : message,
    ];
  }
  return { id: fields.id, fields: read.data ?? null };
};
