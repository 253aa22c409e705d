/** Made from the docstrings by `npm run describe`; a test keeps it so. */
export const descriptions: Record<string, string> = {
  Month:
    'A calendar month, `"YYYY-MM"`, from 1946-01 on. It is also the id of the presidency whose turn begins in that month.',
  Day: 'A calendar day, `"YYYY-MM-DD"`, that exists in the Gregorian calendar. Days of the Council are days in New York.',
  PartialDay:
    'A date as exactly as its source gives it: `"2025"`, `"2025-07"` or `"2025-07-29"`. Texts of one length compare in order.',
  Slug: "An id for people to read: lower-case Latin letters and digits in groups joined by hyphens. Never changed, never reused.",
  WebAddress:
    "A full web address as it goes over the wire (RFC 3986): what is outside ASCII is written in per cent signs and codes.",
  SourceIds:
    "The sources of one fact, best first. An empty list is the explicit mark *unsourced*: written down from general knowledge\nand checked against no document. Shown with that mark, never as confirmed.",
  Source:
    "Something that can be looked up and that carries a fact: a meeting record, a release, an article, a data set.",
  "Source.title": "Title as printed; where none was read, a description of the document.",
  "Source.publisher": "Who published it; null when not known.",
  "Source.url": "Where to read it; null for a document known by its symbol or title only.",
  "Source.publishedOn": "When it was published, as exactly as known.",
  "Source.note": "What a reader should know: a copy, a mirror, a translation, what was read of it.",
  Confidence: "How sure the person who entered the fact was. Null where nobody said.",
  Licence: "On what terms a part of the facts may be used again, and whom to name.",
  "Licence.covers": "What it holds for, in words.",
  "Licence.credit": "The line to print beside the facts.",
  RegionalGroup:
    "The five electoral groups of the General Assembly. They hold for elected seats; the borders date from 1966.",
  LanguageTag: "The six official languages of the United Nations, as BCP 47 tags.",
  NamePair: "A state's names in one language: `short` as on its nameplate, `formal` in full.",
  StateName:
    "An English name under which the United Nations knew a state. The order of the Council follows the name valid at the time.\nA null border means that the day of the change is not known, not that there was none.",
  "StateName.flag":
    "Flag of that time as an ISO 3166-1 alpha-2 code, or null where today's flag would be wrong.",
  State: "A member of the United Nations, or one that sat on the Council and no longer exists.",
  "State.commonName": 'The common English name, for headlines: "South Korea". Never a sort key.',
  "State.names": "Dated UN names, oldest first; the last one is today's (or the last it bore).",
  "State.namesIn": "UN names today in the official languages; a historic state has English only.",
  "State.aliases": "Former ids and common spellings that lead here.",
  "State.m49": "UN M49 code, three digits.",
  "State.regionalGroup": "Null for a state that no longer exists or has no group.",
  "State.region": "M49 region and subregion, in English.",
  "State.endedOn": "The day from which it was no longer a member; null for a member of today.",
  "State.ending": "What became of it, in a sentence; null for a member of today.",
  "State.governmentAsOf": "When that form of government was read, as the source says.",
  Membership:
    "A seat that a state held on the Council under one name. A seat that changed its name in mid-term is two memberships.",
  "Membership.id": 'State and first day: `"republic-of-korea-2024-01-01"`.',
  "Membership.name": "The UN name in English while it sat: the sort key of rule 18.",
  "Membership.endsBefore": "First day on which it no longer sits; null for a permanent member in office.",
  "Membership.group": "The group whose seat it held; null for permanent members and before 1966.",
  Evidence:
    "What carries the claim that this state presided: independent sources, or the rule alone (nobody looked the month up).",
  Status:
    "How sure a month is, told by shape and word on every page.\n\n- `confirmed`: sources name the state for a turn that has begun.\n- `derived`: the rule says so for the past; nobody has checked.\n- `scheduled`: a published rota, for a turn still to come.\n- `projected`: the rule applied to known future members.",
  Presidency: "One turn of the presidency, held by a state. Who sat in the chair is told by its presiders.",
  "Presidency.id":
    'The month in which the turn begins: `"2025-09"`, and `"1946-01"` for the turn from 17 January 1946.',
  "Presidency.name": "The UN name in English on the first day of the turn.",
  "Presidency.isOnlyAnnounced":
    "True when every source was written before the turn began: it announces, and nobody has looked since.",
  RotationException:
    "A departure from rule 18, as data.\n\n- `calendar`: turns that begin in `firstMonth` to `lastMonth` begin on `startsOnDay` and end the day before it, a month later.\n- `extension`: the turn of `month` runs on until `endsBefore`; no turn begins in between.\n- `out-of-order`: `stateId` presides in `month`. The order then goes on after `resumesAfter`, or after `stateId` when that is null.\n- `cession`: under rule 20 the president of `month` ceded the chair to `stateId` for one question. It does not move the rota.",
  Capacity:
    "In what capacity a person acts for a state. The exact words are kept beside it as a title: this list is for grouping.",
  Posting:
    "A post a person held for a state at the United Nations. Appointed, arrived and presented credentials are three days.",
  "Posting.title": "The post in the source's words.",
  Education: "One degree or course of study.",
  CareerStep: "One fact of a career, in our own words, with its years in the text where known.",
  Ambassador:
    "A person who sat in the chair or led a delegation in a presidency month. Most are permanent representatives; ministers,\nheads of government and heads of state who presided are here too.",
  "Ambassador.name": 'In the order the person uses: "Sangjin Kim", "Cho Hyun", "Lee Jae-myung".',
  "Ambassador.familyName":
    "Null where the parts are not known with certainty, as for names printed without a given name.",
  "Ambassador.aliases": 'Other spellings and orders met in sources: "Kim Sang-jin", "KIM Sangjin".',
  "Ambassador.stateId": "The state the person acted for; null when more than one.",
  "Ambassador.languages": "Languages spoken, English names; empty means not known.",
  Sitting: "A day on which a person was seen in the chair.",
  "Sitting.symbol": 'Document symbol of the meeting record, such as "S/PV.3478".',
  Presider: "A person who presided, or was named to preside, in one presidency and in one capacity.",
  "Presider.id":
    'Presidency and person, and a number when one person acted in two capacities: `"2025-09-sangjin-kim"`. It stays when\nsomebody else takes the place of a person who was only announced.',
  "Presider.capacity": "Null where the source prints a name without a capacity.",
  "Presider.title": "The capacity in words; null where none was printed.",
  "Presider.role":
    "`led`: led the delegation, president of the month by office. `sat`: seen presiding over a meeting.\n`announced`: named beforehand, not seen.",
  "Presider.sittings":
    "Days seen in the chair, in order; empty when a source only names the person for the month.",
  Event: "A meeting that a presidency convened or that marked its month. Planned is not held.",
  "Event.startsOn": "Null where the source names the month only.",
  "Event.endsBefore": "First day after it; null with `startsOn` null or when the source gives one day only.",
  "Event.format": '"open debate", "briefing", "vote" … in the source\'s words.',
  "Event.chair": "Who was in the chair or was to be, in words.",
  "Event.weight":
    "`signature`: the presidency's own choice. `likely`: reported so, not named so. `other`: a notable meeting.",
  Indicator: "What a figure measures.",
  Figure: "One measured value of a state, or of the world, in a year.",
  "Figure.year": "Null where a source prints a figure without its year.",
  FigureSnapshot:
    "A figure as of the month, with the world's for the same measure, and what other sources printed.",
  "FigureSnapshot.world": "Null where the world's value of that year is not known.",
  "FigureSnapshot.others":
    "Values of other sources for the same measure, with the reason why `preferred` is preferred.",
  Officeholder: "Who held an office in a month.",
  "Officeholder.name": 'With the title where the source prints it: "President Lee Jae-myung".',
  "Officeholder.note": "How the source stands to the month, such as a snapshot taken before or after it.",
  CountryProfile:
    "What a country was like in the month it presided: a snapshot that is not updated when the world changes.\nHead of state is not head of government. Null means not known.",
  "CountryProfile.figures": "At most one entry a measure.",
  SourcedText: "Text that carries its own sources.",
  ProfileSection: "One part of a profile, under a heading.",
  Profile:
    "What a month was about, in our words. Written once for its month; a later change is a correction.",
  "Profile.standfirst": "One sentence.",
  "Profile.programmeOfWork": "`plan-of-work`: the Council did not adopt it. `unknown`: no source read says.",
  "Profile.priorities": "What the presidency said it would do.",
  "Profile.unknowns": "What is not known, and where sources contradict.",
  "AmbassadorSummary.name": 'In the order the person uses: "Sangjin Kim", "Cho Hyun", "Lee Jae-myung".',
  "AmbassadorSummary.familyName":
    "Null where the parts are not known with certainty, as for names printed without a given name.",
  "AmbassadorSummary.aliases": 'Other spellings and orders met in sources: "Kim Sang-jin", "KIM Sangjin".',
  "AmbassadorSummary.stateId": "The state the person acted for; null when more than one.",
  "AmbassadorSummary.languages": "Languages spoken, English names; empty means not known.",
  AmbassadorSummary: "One line of the list of persons.",
  "AmbassadorSummary.turns": "In how many turns the person presided, led the delegation or was announced.",
  AmbassadorView: "All that the page of one person tells.",
  "AmbassadorView.presided": "In the chair, oldest first.",
  "AmbassadorView.corrections": "What was put right on this page, the latest first.",
  CorrectedPart: "What a correction put right, in kinds that a reader tells apart.",
  Correction:
    "Something that was put right after it had been published: what, when and why. Who did it is not told.",
  "Correction.name": "What the record calls itself; null where it has no name of its own.",
  "Correction.page": "The page that shows it; null for a source, and for what is gone.",
  "Correction.isGone": "True when it was taken from the readers' sight altogether.",
  "Correction.on": "The day in New York.",
  CorrectionList: "All corrections, the latest first.",
  Corrections: "Where a mistake can be told.",
  "Corrections.issuesUrl":
    "Address of a new issue with `{title}` and `{body}` in the places of both; null where none is known.",
  CountryProfileView:
    "The country of one turn as its month knew it. Every turn has one, however little is known.",
  "CountryProfileView.presidency": "Its number tells which presidency of the state it is.",
  "CountryProfileView.state": "Under the name of the first day of the turn.",
  "CountryProfileView.memberships":
    "The seats the state had taken by the first day of the turn, oldest first.",
  "CountryProfileView.countryProfile":
    "Leaders and figures of the month; null and empty where none is recorded.",
  Coverage:
    "How well one decade of turns is known. `twoSources`, `oneSource`, `announced` and `derived` add up to `turns`.",
  "Coverage.decade": "First year of the decade.",
  "Coverage.announced": "Turns whose every source was written before they began.",
  "Coverage.withPresider":
    "Turns for which a source names somebody who led the delegation or sat in the chair.",
  CoverageGap:
    "What is looked for next: the turns begun by now that lack a source, a second source, a person or a profile.",
  "CoverageGap.newest": "The newest of them, newest first.",
  CoverageView: "How much is known at all, and on whose terms.",
  "CoverageView.decades": "Oldest first.",
  EventList: "Meetings in the order of their presidencies, then of their days; those without a day last.",
  "EventList.next":
    "The meeting to give as `after` for the next page; null when nothing follows, and for a period, which is given as a whole.",
  ExplanationView: "What `rotation.explain` answers.",
  "ExplanationView.table":
    "The members on the first day of the turn on record, beginning with its president; null where none is recorded.",
  "ExplanationView.following": "Who presides after it; null at the edge of what is recorded.",
  "ExplanationView.states":
    "Every state that an answer of the rotation names, by id, under its UN name of today or the last it bore.",
  History: "Every turn since 17 January 1946, oldest first, and each state that held one, by id.",
  MembershipList: "Seats on the Council, oldest first, then in the order of their names.",
  "MembershipList.next":
    "The seat to give as `after` for the next page; null when nothing follows, and for a period, which is given as a whole.",
  NumberedTurn: "A turn of one state, numbered from its first.",
  PersonMention: "A person as other facts mention them.",
  PresidencyList: "Some turns, oldest first.",
  "PresidencyList.today": "The day in New York on which this was answered.",
  "PresidencyList.next":
    "The turn to give as `after` for the next page; null when nothing follows, and for a period, which is given as a whole.",
  "PresidencySummary.id":
    'The month in which the turn begins: `"2025-09"`, and `"1946-01"` for the turn from 17 January 1946.',
  "PresidencySummary.name": "The UN name in English on the first day of the turn.",
  "PresidencySummary.isOnlyAnnounced":
    "True when every source was written before the turn began: it announces, and nobody has looked since.",
  PresidencySummary: "One turn in a list: what a year, a feed or a search result shows of it.",
  "PresidencySummary.presiders":
    "Those who led the delegation first, then those who sat, then those announced.",
  "PresidencySummary.headline": "Headline of its profile, or null while none is written.",
  PresidencyView: "All that the page of one month tells.",
  "PresidencyView.state": "The president's state in full.",
  "PresidencyView.table":
    "The members on the first day of the turn, in the order of rule 18, beginning with the president.",
  "PresidencyView.ambassadors": "The persons behind the presiders, in the same order, each once.",
  "PresidencyView.memberships": "All seats the state has held, oldest first.",
  "PresidencyView.turns": "All turns of the state, oldest first.",
  "PresidencyView.exceptions": "Departures from rule 18 that touch this turn.",
  "PresidencyView.previous": "The turn right before; null at the edge of what is known, as is `next`.",
  "PresidencyView.year": "The turns that begin in the same year.",
  "PresidencyView.corrections": "What was put right on this page, the latest first.",
  ProjectedMonth:
    "One computed month beside the record, which beats it; a disagreement is shown, not hidden.",
  "ProjectedMonth.recorded": "The recorded turn that begins in this month; null where none is recorded.",
  ProspectView:
    "What `rotation.prospect` answers: when a state presides next, counted from the month after today's.",
  "ProspectView.coming": "Its known turns to come, up to the edge.",
  "ProspectView.edge":
    "The first month without a certain president: turns from there on are missing. Null when there is none.",
  "ProspectView.beyond": "The first turn from the edge on; null without an edge.",
  RotationView: "What `rotation.project` answers.",
  "RotationView.edge":
    "The first month without a certain president: turns from there on are missing. Null when there is none.",
  "RotationView.exceptions": "The exceptions that the months refer to by id.",
  "RotationView.states":
    "Every state that an answer of the rotation names, by id, under its UN name of today or the last it bore.",
  "ScenarioView.byState": "The months of each state that presides, by its first month.",
  ScenarioView:
    "What `rotation.scenario` answers. An impossible scenario is refused with a problem on each wrong choice.",
  "ScenarioView.scenario": "The scenario as it was understood.",
  "ScenarioView.query": "Its address: equal scenarios have equal ones.",
  "ScenarioView.states":
    "Every state that the answer names, by id, under its UN name of today or the last it bore.",
  SearchAnswer: "What `search.find` answers: the results, best first.",
  SearchContent: "All that can be found, as server and browser index it alike.",
  "SearchContent.today": "The day in New York for which the statuses hold.",
  "SearchContent.turns": "Oldest first.",
  SearchEvent: "A meeting of a presidency.",
  "SearchEvent.words": "Format, chair and outcome.",
  SearchHit: "One result.",
  "SearchHit.id": "Id of the state, the person or the event; month of the presidency; the year.",
  "SearchHit.title":
    "Common name of the state, name of the person, topic of the event, headline of the presidency or null, the year.",
  "SearchHit.as": "The other name or spelling by which the query found it; null where it is the title's own.",
  "SearchHit.state":
    "The state itself, the one that presided, or the one the person acted for; null where there is none or more than one.",
  "SearchHit.months": "The turns it concerns, oldest first; none for a year.",
  "SearchHit.status": "Of a presidency or an event.",
  SearchKind: "What kind of thing a result leads to.",
  "SearchPerson.name": 'In the order the person uses: "Sangjin Kim", "Cho Hyun", "Lee Jae-myung".',
  "SearchPerson.familyName":
    "Null where the parts are not known with certainty, as for names printed without a given name.",
  "SearchPerson.aliases": 'Other spellings and orders met in sources: "Kim Sang-jin", "KIM Sangjin".',
  "SearchPerson.stateId": "The state the person acted for; null when more than one.",
  "SearchPerson.languages": "Languages spoken, English names; empty means not known.",
  SearchPerson: "A person under every spelling met.",
  "SearchPerson.turns": "Oldest first.",
  "SearchState.name": "The UN name at the time of the fact.",
  "SearchState.flag":
    "ISO 3166-1 alpha-2 code of the flag to show, or null where today's flag would be wrong: then show `code`.",
  "SearchState.code": "ISO 3166-1 alpha-3 code where there is one, else initials of the name.",
  SearchState: "A state with every name it ever had.",
  "SearchState.names": "UN names of all times, and the names in the six official languages.",
  "SearchState.spellings": "Codes, initials and other ways to call it.",
  SearchTurn: "A turn of the presidency, found by its state, by its month, and by what its profile tells.",
  "SearchTurn.flag": "The flag of the state at that time.",
  "SearchTurn.headline": "Null while no profile is written.",
  "SearchTurn.words": "Standfirst, headings and priorities of the profile.",
  "Seat.name": "The UN name at the time of the fact.",
  "Seat.flag":
    "ISO 3166-1 alpha-2 code of the flag to show, or null where today's flag would be wrong: then show `code`.",
  "Seat.code": "ISO 3166-1 alpha-3 code where there is one, else initials of the name.",
  Seat: "A seat at the table in rota order.",
  Sources: "Every source that an answer refers to, by id.",
  StateMention: "A state as other facts mention it.",
  "StateMention.name": "The UN name at the time of the fact.",
  "StateMention.flag":
    "ISO 3166-1 alpha-2 code of the flag to show, or null where today's flag would be wrong: then show `code`.",
  "StateMention.code": "ISO 3166-1 alpha-3 code where there is one, else initials of the name.",
  "StateSummary.commonName": 'The common English name, for headlines: "South Korea". Never a sort key.',
  "StateSummary.names": "Dated UN names, oldest first; the last one is today's (or the last it bore).",
  "StateSummary.namesIn": "UN names today in the official languages; a historic state has English only.",
  "StateSummary.aliases": "Former ids and common spellings that lead here.",
  "StateSummary.m49": "UN M49 code, three digits.",
  "StateSummary.regionalGroup": "Null for a state that no longer exists or has no group.",
  "StateSummary.region": "M49 region and subregion, in English.",
  "StateSummary.endedOn": "The day from which it was no longer a member; null for a member of today.",
  "StateSummary.ending": "What became of it, in a sentence; null for a member of today.",
  "StateSummary.governmentAsOf": "When that form of government was read, as the source says.",
  StateSummary: "One line of the list of states.",
  "StateSummary.name": "UN name today, or the last it bore.",
  "StateSummary.isSitting": "On the day of the answer, as is `isPermanent`.",
  "StateSummary.terms":
    "Stretches on the Council, those to come included; a seat that changed its name in mid-term is one.",
  "StateSummary.presidencies": "Turns that have begun, as are `firstTurn` and `lastTurn`.",
  StateView: "All that the page of one state tells.",
  "StateView.predecessors": "The states that ended and left this one as a successor.",
  "StateView.corrections": "What was put right on this page, the latest first.",
  StatisticsView: "What `rotation.statistics` answers, over the recorded turns that have begun.",
  "StatisticsView.statistics": "Most turns first.",
  "StatisticsView.neverSat": "Ids of the members of today that never sat.",
  "StatisticsView.satWithoutTurn": "Ids of the states that sat without a turn.",
  "StatisticsView.states":
    "Every state that an answer of the rotation names, by id, under its UN name of today or the last it bore.",
  Turn: "One turn in the whole history: as small as it can be, for 983 of them in one answer.",
  TurnsView:
    "What `rotation.turns` answers: the turns of a state that begin within a period, as the rule computes them.",
  "TurnsView.edge":
    "The first month without a certain president: turns from there on are missing. Null when there is none.",
  MonthQuery: "One month.",
  "MonthQuery.month": "A month in which a turn begins, or through which one runs.",
  SlugQuery: "One state or person; for a state a former id or a common spelling will do.",
  "SlugQuery.id": "The id: the last part of the address of its page.",
  PageQuery: "A list of all, page by page: those after the fact with this id.",
  "PageQuery.after": "Id of the last fact of the page before; absent for the first page.",
  "PageQuery.limit": "How many at once: 100 when absent.",
  PresidencyQuery:
    "The turns that begin in a year, or in `months` months from a month on; without either all turns, page by page.",
  "PresidencyQuery.year": "All turns that begin in this year.",
  "PresidencyQuery.from": "Turns that begin in this month or later.",
  "PresidencyQuery.months": "How many months from `from` on: 12 when absent.",
  "PresidencyQuery.after": "Id of the last turn of the page before; absent for the first page.",
  "PresidencyQuery.limit": "How many at once: 100 when absent.",
  "MembershipQuery.after": "Id of the last fact of the page before; absent for the first page.",
  "MembershipQuery.limit": "How many at once: 100 when absent.",
  MembershipQuery:
    "The seats held on any day of a year, or on one day; without either all seats, page by page.",
  "MembershipQuery.year": "Seats held on any day of this year.",
  "MembershipQuery.on": "Seats held on this day.",
  "EventQuery.after": "Id of the last fact of the page before; absent for the first page.",
  "EventQuery.limit": "How many at once: 100 when absent.",
  EventQuery:
    "The meetings in the presidencies of a year, or of one month; without either all meetings, page by page.",
  "EventQuery.year": "Meetings in the presidencies of this year.",
  "EventQuery.month": "Meetings in the presidency of this month.",
  SearchQuery: "What a reader types to find something, and how many results to give: 20 when absent.",
  "SearchQuery.q": "What is looked for: a name in any spelling, a month in words or digits, a topic.",
  "SearchQuery.limit": "How many hits at most: 20 when absent.",
  RotationQuery: 'The question "who presides from this month on?".',
  "RotationQuery.from": "First month asked for.",
  "RotationQuery.months": "How many months from there on.",
  TurnsQuery: 'The question "which turns of this state begin in this period?".',
  "TurnsQuery.stateId": "Whose turns.",
  "TurnsQuery.startsOn": "Turns that begin on this day or later.",
  "TurnsQuery.endsBefore": "Turns that begin before this day.",
};
