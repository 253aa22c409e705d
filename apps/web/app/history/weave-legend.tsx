import type { Status } from "@council/schema";
import { useLingui } from "@lingui/react/macro";
import { statusMeanings, statusWords } from "../ui/status-mark.tsx";

/** How the picture shows how sure a turn is, for each of the statuses that `shown` holds. */
export const WeaveLegend = ({ shown }: { shown: ReadonlySet<Status> }) => {
  const { t } = useLingui();
  const statuses = (Object.keys(statusWords) as Status[]).filter((status) => shown.has(status));
  return (
    <dl className="weave">
      {statuses.map((status) => (
        <WeaveEntry
          key={status}
          status={status}
          word={t(statusWords[status])}
          meaning={t(statusMeanings[status])}
        />
      ))}
    </dl>
  );
};

const WeaveEntry = ({ status, word, meaning }: { status: Status; word: string; meaning: string }) => (
  <>
    <dt className={status}>
      <span className="thread">{word}</span>
    </dt>
    <dd>
      <b aria-hidden="true">{word}.</b> {meaning}
    </dd>
  </>
);
