import * as ambassador from "../ambassador.ts";
import * as countryProfile from "../country-profile.ts";
import { Day, PartialDay } from "../day.ts";
import { Event } from "../event.ts";
import { KeptFigure } from "../kept-figure.ts";
import { Licence } from "../licence.ts";
import { Membership } from "../membership.ts";
import { Month } from "../month.ts";
import { Evidence, Presidency, Status } from "../presidency.ts";
import { Presider, Sitting } from "../presider.ts";
import { Profile, ProfileSection, SourcedText } from "../profile.ts";
import {
  CompareQuery,
  EventQuery,
  MembershipQuery,
  MonthQuery,
  PageQuery,
  PresidencyQuery,
  SearchQuery,
  SlugQuery,
} from "../queries.ts";
import { RotationQuery, TurnsQuery } from "../rotation/query.ts";
import { RotationException } from "../rotation-exception.ts";
import { Reference, Slug } from "../slug.ts";
import { Confidence, Source, SourceIds, WebAddress } from "../source.ts";
import { LanguageTag, NamePair, RegionalGroup, State, StateName } from "../state.ts";
import * as views from "../views.ts";

const { Ambassador, Capacity, CareerStep, Education, Posting } = ambassador;
const { CountryProfile, Figure, FigureSnapshot, Indicator, Officeholder } = countryProfile;

/** The schemas that others refer to by name: facts, the answers made of them, and the questions. */
export const named = {
  ...{ Month, Day, PartialDay, Slug, Reference, WebAddress, SourceIds, Source, Confidence, Licence },
  ...{ RegionalGroup, LanguageTag, NamePair, StateName, State, Membership },
  ...{ Evidence, Status, Presidency, RotationException },
  ...{ Capacity, Posting, Education, CareerStep, Ambassador, Sitting, Presider },
  ...{ Event, Indicator, Figure, KeptFigure, FigureSnapshot, Officeholder, CountryProfile },
  ...{ SourcedText, ProfileSection, Profile },
  ...views,
  ...{
    CompareQuery,
    MonthQuery,
    SlugQuery,
    PageQuery,
    PresidencyQuery,
    MembershipQuery,
    EventQuery,
    SearchQuery,
  },
  ...{ RotationQuery, TurnsQuery },
};
export type SchemaName = keyof typeof named;
