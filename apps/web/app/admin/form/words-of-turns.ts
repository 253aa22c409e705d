import { msg } from "@lingui/core/macro";
import type { FieldWords } from "./words-of-records.ts";

/** Fields of turns, seats, meetings and what a month was about. */
export const turnWords: Readonly<Record<string, FieldWords>> = {
  "presidency.id": { label: msg`Month`, hint: msg`The month in which the turn begins: 2025-09.` },
  "presidency.name": {
    label: msg`Name at the United Nations`,
    hint: msg`In English, as it was on the first day of the turn.`,
  },
  evidence: { label: msg`Evidence` },
  isOnlyAnnounced: {
    label: msg`Only announced`,
    hint: msg`Every source was written before the turn began.`,
  },
  presidencyId: { label: msg`Month of the presidency`, hint: msg`Such as 2025-09.` },

  "membership.id": {
    label: msg`Id`,
    hint: msg`For good. Left blank, it is made from the state and the first day.`,
  },
  "membership.name": {
    label: msg`Name at the United Nations`,
    hint: msg`In English, while it sat: it sets the order of the rotation.`,
  },
  "membership.endsBefore": {
    label: msg`First day after it`,
    hint: msg`Blank for a permanent member in office.`,
  },
  seat: { label: msg`Seat` },
  group: { label: msg`Group whose seat it held`, hint: msg`Blank for permanent members and before 1966.` },

  "event.id": {
    label: msg`Id`,
    hint: msg`For good. Left blank, it is made from the month and the topic.`,
  },
  "event.startsOn": { label: msg`Day`, hint: msg`Blank where the source names the month alone.` },
  "event.endsBefore": { label: msg`First day after it`, hint: msg`Blank where it took one day.` },
  format: { label: msg`Format`, hint: msg`In the source’s words: open debate, briefing, vote.` },
  "event.topic": { label: msg`Topic`, isLong: true },
  chair: { label: msg`In the chair`, hint: msg`In words: who it was or was to be.` },
  weight: { label: msg`Weight` },
  status: { label: msg`Status` },
  outcome: { label: msg`Outcome`, isLong: true },

  headline: { label: msg`Headline` },
  standfirst: { label: msg`Standfirst`, hint: msg`One sentence.`, isLong: true },
  programmeOfWork: { label: msg`Programme of work` },
  "programmeOfWork.status": { label: msg`Adopted or not` },
  priorities: { label: msg`What the presidency said it would do`, row: msg`Priority` },
  sections: { label: msg`Sections`, row: msg`Section` },
  heading: { label: msg`Heading` },
  paragraphs: { label: msg`Paragraphs`, row: msg`Paragraph` },
  unknowns: { label: msg`What is not known`, row: msg`Gap` },
  text: { label: msg`Text`, isLong: true },
};
