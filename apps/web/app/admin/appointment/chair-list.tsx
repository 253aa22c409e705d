import type { Chair } from "@council/schema/desk";
import { useLingui } from "@lingui/react/macro";
import { optionWords } from "../form/option-words.ts";

/** Who presides in a turn, with the part each has in it. */
export const ChairList = ({ chairs }: { chairs: Chair[] }) => {
  const { t } = useLingui();
  if (chairs.length === 0) return <span className="desk-none">{t`Nobody named yet`}</span>;
  return (
    <ul>
      {chairs.map(({ ambassadorId, name, capacity, role }) => {
        const words = [capacity, role].flatMap((word) =>
          word && optionWords[word] ? t(optionWords[word]) : [],
        );
        return (
          <li key={`${ambassadorId} ${capacity}`}>
            {name} <span className="desk-note">{words.join(", ")}</span>
          </li>
        );
      })}
    </ul>
  );
};
