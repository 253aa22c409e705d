import type { MessageDescriptor } from "@lingui/core";
import { msg, selectOrdinal } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

const words: MessageDescriptor[] = [
  ...[msg`first`, msg`second`, msg`third`, msg`fourth`, msg`fifth`, msg`sixth`],
  ...[msg`seventh`, msg`eighth`, msg`ninth`, msg`tenth`, msg`eleventh`, msg`twelfth`],
];

/** "third", "twelfth", then "13th": the place of something among its like, counted from 1. */
export const useOrdinal = (): ((place: number) => string) => {
  const { t } = useLingui();
  return (place) => {
    const word = words[place - 1];
    return word ? t(word) : t`${selectOrdinal(place, { one: "#st", two: "#nd", few: "#rd", other: "#th" })}`;
  };
};
