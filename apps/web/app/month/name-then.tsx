import type { PresidencyView } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Fact } from "../ui/facts.tsx";
import { SourceMark } from "../ui/sources.tsx";

/** The UN name of the month, where the state bears another today. A longer form of the same name is no other. */
export const NameThen = ({ view: { presidency, state } }: { view: PresidencyView }) => {
  const then = presidency.state.name;
  const now = state.names.at(-1);
  if (!now || now.name.startsWith(then)) return null;
  const named = state.names.find(({ name }) => name === then);
  return (
    <Fact id="un-name" term={<Trans>UN name</Trans>}>
      {then}
      <SourceMark ids={named?.sources ?? []} />
      <span className="aside-note">
        <Trans>today {now.name}</Trans>
        <SourceMark ids={now.sources} />
      </span>
    </Fact>
  );
};
