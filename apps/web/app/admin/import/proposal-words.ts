import type { Confidence } from "@council/schema";
import type { ProposalField } from "@council/schema/import-profile";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What the fields that a text is read into are called. */
export const proposalWords = {
  "presidency.state": msg`State that presides`,
  "presidency.month": msg`Month`,
  "ambassador.name": msg`Ambassador`,
  "ambassador.title": msg`Title`,
  "ambassador.since": msg`In post since`,
  "ambassador.languages": msg`Languages`,
  "ambassador.education": msg`Education`,
  "ambassador.career": msg`Career`,
  "countryProfile.headOfState": msg`Head of state`,
  "countryProfile.headOfGovernment": msg`Head of government`,
  "countryProfile.foreignMinister": msg`Foreign minister`,
  "countryProfile.governmentType": msg`Form of government`,
  "countryProfile.joinedUn": msg`Year it joined the United Nations`,
  "countryProfile.councilTerms": msg`Terms on the Council`,
  "countryProfile.population": msg`Population`,
  "countryProfile.co2TonnesPerPerson": msg`Carbon dioxide per person, tonnes`,
  "countryProfile.worldCo2TonnesPerPerson": msg`The world’s carbon dioxide per person, tonnes`,
  "event.dates": msg`Days of the event`,
  "event.topic": msg`Topic of the event`,
  unknown: msg`Not understood`,
} satisfies Record<ProposalField, MessageDescriptor>;

/** How sure a reading is. */
export const confidenceWords = {
  high: msg`Sure.`,
  medium: msg`Fairly sure.`,
  low: msg`A guess.`,
} satisfies Record<Confidence, MessageDescriptor>;

/** Why something that was accepted is in no draft. */
export const leftWords = {
  elsewhere: msg`The record holds this elsewhere, from better sources: compare it there.`,
  "no-person": msg`Nothing says whose it is.`,
  "no-title": msg`A post needs its title.`,
  "no-topic": msg`An event needs its topic.`,
  "too-long": msg`Some of it is longer than the record holds: tell it in your own words.`,
  unknown: msg`Its label is not understood.`,
};
