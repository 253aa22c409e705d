import type { EditableKind } from "@council/schema/desk";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What a form says of one field. */
export type FieldWords = {
  label: MessageDescriptor;
  hint?: MessageDescriptor;
  /** Of a list: the name of one row. */
  row?: MessageDescriptor;
  /** True where sentences go. */
  isLong?: true;
  /** The kind of record that the field names by its id. */
  picks?: EditableKind;
};

/** Fields that most kinds of record have, and those of states and sources. */
export const recordWords: Readonly<Record<string, FieldWords>> = {
  id: {
    label: msg`Id`,
    hint: msg`Its address, for good. Left blank, it is made from the name.`,
  },
  name: { label: msg`Name` },
  note: {
    label: msg`Note`,
    hint: msg`What a reader should know, such as where sources contradict.`,
    isLong: true,
  },
  sources: {
    label: msg`Sources`,
    hint: msg`Best first. With none, the fact shows as unsourced.`,
    row: msg`Source`,
    picks: "source",
  },
  stateId: { label: msg`State`, picks: "state" },
  startsOn: { label: msg`First day` },
  endsBefore: { label: msg`First day after it`, hint: msg`The day on which it no longer holds.` },
  confidence: { label: msg`How sure you are` },
  aliases: { label: msg`Other spellings`, row: msg`Spelling` },

  "source.id": {
    label: msg`Id`,
    hint: msg`How facts refer to it, for good. Left blank, it is made from the title.`,
  },
  "source.title": {
    label: msg`Title`,
    hint: msg`As printed; else a description of the document.`,
    isLong: true,
  },
  publisher: { label: msg`Publisher` },
  url: { label: msg`Web address` },
  publishedOn: { label: msg`Published on` },

  "state.aliases": { label: msg`Former ids and other spellings`, row: msg`Id` },
  commonName: {
    label: msg`Common English name`,
    hint: msg`For headlines: “South Korea”. Never used to sort.`,
  },
  names: {
    label: msg`Names at the United Nations`,
    hint: msg`Oldest first; the last one holds today. They set the order of the rotation.`,
    row: msg`Name`,
  },
  "names.startsOn": { label: msg`First day`, hint: msg`Blank where the day is not known.` },
  "names.endsBefore": { label: msg`First day after it`, hint: msg`Blank where the day is not known.` },
  flag: { label: msg`Flag`, hint: msg`Two letters (ISO 3166-1); blank where today’s flag would be wrong.` },
  namesIn: { label: msg`Names in the official languages` },
  "namesIn.en": { label: msg`English` },
  "namesIn.fr": { label: msg`French` },
  "namesIn.es": { label: msg`Spanish` },
  "namesIn.ru": { label: msg`Russian` },
  "namesIn.zh": { label: msg`Chinese` },
  "namesIn.ar": { label: msg`Arabic` },
  short: { label: msg`Short name` },
  formal: { label: msg`Name in full` },
  iso3: { label: msg`ISO code, three letters` },
  iso2: { label: msg`ISO code, two letters` },
  m49: { label: msg`UN M49 code` },
  wikidata: { label: msg`Wikidata id` },
  regionalGroup: { label: msg`Regional group` },
  region: { label: msg`Region` },
  subregion: { label: msg`Subregion` },
  capital: { label: msg`Capital` },
  admittedOn: { label: msg`Admitted to the United Nations` },
  ending: { label: msg`What became of it`, isLong: true },
  successors: { label: msg`States that followed it`, row: msg`State`, picks: "state" },
  governmentType: { label: msg`Form of government` },
  governmentAsOf: { label: msg`Form of government as of` },
};
