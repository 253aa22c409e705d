import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type * as z from "zod";

/** What a form says of an issue for which its schema has no words of its own. */
export const issueWords =
  (i18n: I18n): z.core.$ZodErrorMap =>
  (issue) => {
    switch (issue.code) {
      case "too_small":
        if (issue.origin === "string") return i18n._(isId(issue) ? noId : msg`Fill this in.`);
        if (issue.origin === "array") return i18n._(msg`Add at least one.`);
        return i18n._(msg`Give ${String(issue.minimum)} or more.`);
      case "too_big":
        if (issue.origin === "string") return i18n._(msg`Use at most ${String(issue.maximum)} characters.`);
        return i18n._(msg`Give ${String(issue.maximum)} or less.`);
      case "invalid_value":
        return i18n._(msg`Choose one.`);
      case "invalid_type":
        if (issue.expected === "int") return i18n._(msg`Give a whole number.`);
        if (issue.expected !== "number") return i18n._(msg`Fill this in.`);
        return issue.input === undefined ? i18n._(msg`Fill this in.`) : i18n._(msg`Give a number.`);
      case "invalid_format":
        return i18n._(msg`This is not in the form asked for.`);
      default:
        return undefined;
    }
  };

const isId = ({ path }: z.core.$ZodRawIssue): boolean => path?.length === 1 && path[0] === "id";

const noId = msg`No id could be made of the name: write one in lower-case letters, digits and hyphens.`;
