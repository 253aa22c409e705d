import type { Role } from "@council/schema/desk";
import { msg } from "@lingui/core/macro";

/** What each role is called, and what those who have it may do. */
export const roleWords = {
  editor: { name: msg`Editor`, may: msg`Editors write drafts.` },
  publisher: { name: msg`Publisher`, may: msg`Publishers also publish, restore and merge.` },
  admin: { name: msg`Administrator`, may: msg`Administrators also invite and manage staff.` },
} as const satisfies Record<Role, { name: unknown; may: unknown }>;

export const roles = Object.keys(roleWords) as Role[];
