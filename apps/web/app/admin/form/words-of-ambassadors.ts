import { msg } from "@lingui/core/macro";
import type { FieldWords } from "./words-of-records.ts";

/** Fields of people and of who sat in the chair. */
export const ambassadorWords: Readonly<Record<string, FieldWords>> = {
  "ambassador.name": {
    label: msg`Name`,
    hint: msg`In the order the person uses: “Sangjin Kim”, “Cho Hyun”.`,
  },
  familyName: { label: msg`Family name`, hint: msg`Blank where it is not certain.` },
  givenName: { label: msg`Given name`, hint: msg`Blank where it is not certain.` },
  "ambassador.aliases": {
    label: msg`Other spellings and orders`,
    hint: msg`As met in sources: “Kim Sang-jin”, “KIM Sangjin”.`,
    row: msg`Spelling`,
  },
  "ambassador.stateId": {
    label: msg`State`,
    hint: msg`Blank for a person who acted for more than one.`,
    picks: "state",
  },
  languages: { label: msg`Languages`, hint: msg`In English, one a row.`, row: msg`Language` },
  languagesSources: { label: msg`Sources for the languages`, row: msg`Source`, picks: "source" },
  education: { label: msg`Education`, row: msg`Degree` },
  degree: { label: msg`Degree` },
  subject: { label: msg`Subject` },
  institution: { label: msg`Institution` },
  year: { label: msg`Year` },
  career: {
    label: msg`Career`,
    hint: msg`One fact a row, in our own words, with its years.`,
    row: msg`Step`,
  },
  "career.text": { label: msg`What`, isLong: true },
  postings: { label: msg`Posts at the United Nations`, row: msg`Post` },
  capacity: { label: msg`Capacity` },
  title: { label: msg`Title`, hint: msg`In the source’s words.` },
  appointedOn: { label: msg`Appointed` },
  arrivedOn: { label: msg`Arrived` },
  credentialsOn: { label: msg`Presented credentials` },
  startedOn: { label: msg`In post from` },
  endedOn: { label: msg`No longer in post from`, hint: msg`Blank while in post.` },
  "postings.note": { label: msg`Note`, isLong: true },
  "state.endedOn": { label: msg`No longer a member from`, hint: msg`Blank for a member of today.` },

  "presider.id": {
    label: msg`Id`,
    hint: msg`For good. Left blank, it is made from the month and the person.`,
  },
  ambassadorId: { label: msg`Person`, picks: "ambassador" },
  "presider.capacity": { label: msg`Capacity`, hint: msg`Blank where the source prints a name alone.` },
  role: { label: msg`Part in the month` },
  sittings: { label: msg`Days seen in the chair`, row: msg`Day` },
  day: { label: msg`Day` },
  symbol: { label: msg`Meeting record`, hint: msg`Such as S/PV.3478.` },
  topic: { label: msg`Topic` },
};
