import type { StateMention } from "@council/schema";

/** The address of a flag's file, by ISO 3166-1 alpha-2 code. */
export const flagPath = (code: string): string => `${import.meta.env.FLAGS}${code}.svg`;

type Flagged = Pick<StateMention, "flag" | "code">;

/** A flag, three wide and two high, beside the state's name. Where today's flag would be wrong, its code in a box. */
export const Flag = ({ of, width = 36 }: { of: Flagged; width?: number }) => {
  const size = { width, height: Math.round((width * 2) / 3) };
  if (of.flag) return <img className="flag" src={flagPath(of.flag)} {...size} loading="lazy" alt="" />;
  return (
    <svg className="flag" viewBox="0 0 36 24" {...size} aria-hidden="true">
      <CodeBox code={of.code} />
    </svg>
  );
};

/** The box of 36 by 24 that stands where there is no flag to show. */
export const CodeBox = ({ code }: { code: string }) => (
  <>
    <rect width="36" height="24" className="code-box" />
    <text x="18" y="16" textAnchor="middle" className="code-box-text">
      {code}
    </text>
  </>
);
