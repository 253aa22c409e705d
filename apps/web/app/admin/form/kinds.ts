import type { EditableKind } from "@council/schema/desk";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What the kinds of record are called. */
export const kindWords = {
  ambassador: { one: msg`Person`, many: msg`People`, add: msg`Add a person` },
  presidency: { one: msg`Presidency`, many: msg`Presidencies`, add: msg`Add a presidency` },
  presider: { one: msg`Presider`, many: msg`Presiders`, add: msg`Add a presider` },
  profile: { one: msg`Profile of a month`, many: msg`Profiles of months`, add: msg`Add a profile` },
  "country-profile": {
    one: msg`Country profile`,
    many: msg`Country profiles`,
    add: msg`Add a country profile`,
  },
  event: { one: msg`Event`, many: msg`Events`, add: msg`Add an event` },
  membership: { one: msg`Membership`, many: msg`Memberships`, add: msg`Add a membership` },
  state: { one: msg`State`, many: msg`States`, add: msg`Add a state` },
  source: { one: msg`Source`, many: msg`Sources`, add: msg`Add a source` },
} satisfies Record<EditableKind, { one: MessageDescriptor; many: MessageDescriptor; add: MessageDescriptor }>;

/** The kinds in the order of the desk: what changes most comes first. */
export const kinds = Object.keys(kindWords) as EditableKind[];
