import { z } from "zod";
import { Month } from "./month.ts";
import { SourceIds } from "./source.ts";

/** Text that carries its own sources. */
export const SourcedText = z.object({ text: z.string().min(1).max(2000), sources: SourceIds });
export type SourcedText = z.infer<typeof SourcedText>;

/** One part of a profile, under a heading. */
export const ProfileSection = z.object({
  heading: z.string().min(1).max(80),
  paragraphs: z.array(SourcedText).min(1),
});
export type ProfileSection = z.infer<typeof ProfileSection>;

/** What a month was about, in our words. Written once for its month; a later change is a correction. */
export const Profile = z.object({
  presidencyId: Month,
  headline: z.string().min(1).max(100),
  /** One sentence. */
  standfirst: z.string().min(1).max(400),
  /** `plan-of-work`: the Council did not adopt it. `unknown`: no source read says. */
  programmeOfWork: z.object({
    status: z.enum(["adopted", "plan-of-work", "unknown"]),
    sources: SourceIds,
  }),
  /** What the presidency said it would do. */
  priorities: z.array(SourcedText),
  sections: z.array(ProfileSection),
  /** What is not known, and where sources contradict. */
  unknowns: z.array(SourcedText),
});
export type Profile = z.infer<typeof Profile>;
