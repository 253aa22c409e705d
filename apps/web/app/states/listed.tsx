import type { StateView } from "@council/schema";
import { Fragment } from "react";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { statePath } from "../lib/paths.ts";

/** States in a sentence, each leading to its page. */
export const Listed = ({ states }: { states: StateView["successors"] }) => {
  const format = useFormat();
  return format.listParts(states.map(({ commonName }) => commonName)).map(({ type, value }, index) => {
    const state = type === "element" ? states[index / 2] : undefined;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their order
      <Fragment key={index}>{state ? <Link to={statePath(state.id)}>{value}</Link> : value}</Fragment>
    );
  });
};
