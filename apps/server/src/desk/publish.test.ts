import { readData, seed } from "@council/prisma";
import { expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";
import { dataDirectory } from "../env.ts";

const council = await openCouncil();
const eve = council.askAs("publisher", "Eve");
const person = { kind: "ambassador", id: "cho-hyun" } as const;

const newEdition = async (change: object) => {
  const content = readData(dataDirectory);
  const ambassadors = content.ambassadors.map((one) => (one.id === person.id ? { ...one, ...change } : one));
  await seed(council.db, { ...content, ambassadors });
};

const draftOf = async (change: object) => {
  const { version, current } = await eve.records.get(person);
  return eve.drafts.save({ ...person, from: version, fields: { ...current, ...change } });
};

const publish = async () => {
  const { version } = await eve.records.get(person);
  const accepted = (await eve.drafts.check(person)).map(({ key }) => key);
  return eve.drafts.publish({ ...person, from: version, reason: "Checked", accepted });
};

test("a draft is published on top of what a new edition of the text has changed meanwhile", async () => {
  await draftOf({ note: "From the desk." });
  await newEdition({ languages: ["Korean", "French"] });
  await publish();
  const { published } = await eve.records.get(person);
  expect(published).toMatchObject({ note: "From the desk.", languages: ["Korean", "French"] });
});
