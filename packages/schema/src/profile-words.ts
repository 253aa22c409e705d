import type { Profile } from "./profile.ts";

/** What a profile of a month with facts enough has at least, and what none exceeds. */
export const profileLength = { fewest: 120, most: 350 };

/** How many words the sections of a profile have, headings left out. */
export const profileWords = ({ sections }: Pick<Profile, "sections">): number =>
  sections
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((words, { text }) => words + text.split(/\s+/).length, 0);
