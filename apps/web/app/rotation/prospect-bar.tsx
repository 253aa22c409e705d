import type { Month, ProspectView } from "@council/schema";
import { addMonths, monthOf } from "@council/schema/calendar";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { type ProspectScale, scaleFrom } from "./prospect-scale.ts";

/** The coming turns of a state on a line: those known as blocks, the range of the next one as a band. The words beside it tell the same. */
export const ProspectBar = ({ view: { state, today, coming, edge, beyond } }: { view: ProspectView }) => {
  const { t } = useLingui();
  const id = useId();
  const openFill = `url(#${id})`;
  const name = state.commonName;
  const { earliest, latest } = beyond ?? { earliest: null, latest: null };
  const scale = scaleFrom(monthOf(today), [
    coming.at(-1) ?? null,
    edge,
    earliest && addMonths(earliest, 12),
    latest,
  ]);
  return (
    <figure className="prospect">
      <svg width="100%" height="86" role="img">
        <title>{t`When ${name} presides next`}</title>
        <defs>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="prospect-hatch" d="M0 0V6" />
          </pattern>
        </defs>
        {earliest && <Range scale={scale} from={earliest} to={latest} openFill={openFill} />}
        {edge && (
          <line
            className="prospect-edge"
            x1={`${scale.at(edge)}%`}
            x2={`${scale.at(edge)}%`}
            y1="2"
            y2="58"
          />
        )}
        <line className="prospect-line" x1="0" x2="100%" y1="58" y2="58" />
        {coming.map((month) => (
          <Turn key={month} scale={scale} month={month} />
        ))}
        {scale.years.map((year) => (
          <Year key={year} year={year} x={scale.at(`${year}-01`)} />
        ))}
      </svg>
      <figcaption>
        {coming.length > 0 && (
          <Key shape={<rect className="prospect-turn" x="1" y="1" width="16" height="12" />}>
            <Trans>known turn</Trans>
          </Key>
        )}
        {earliest && (
          <Key
            shape={
              latest === null ? (
                <rect width="18" height="14" fill={openFill} />
              ) : (
                <rect className="prospect-range" x="1" y="1" width="16" height="12" />
              )
            }
          >
            {latest === null ? <Trans>possible from here on</Trans> : <Trans>certain to lie in here</Trans>}
          </Key>
        )}
        {edge && (
          <Key shape={<path className="prospect-edge" d="M9 0V14" />}>
            <Trans>where the rota ends</Trans>
          </Key>
        )}
      </figcaption>
    </figure>
  );
};

type RangeProps = { scale: ProspectScale; from: Month; to: Month | null; openFill: string };

const Range = ({ scale, from, to, openFill }: RangeProps) => {
  const start = scale.at(from);
  const end = to === null ? 100 : scale.at(addMonths(to, 1));
  const box = { x: `${start}%`, width: `${end - start}%`, y: 22, height: 36 };
  if (to !== null) return <rect className="prospect-range" {...box} />;
  return (
    <>
      <rect fill={openFill} {...box} />
      <line className="prospect-start" x1={box.x} x2={box.x} y1="22" y2="58" />
    </>
  );
};

const Turn = ({ scale, month }: { scale: ProspectScale; month: Month }) => {
  const start = scale.at(month);
  const width = scale.at(addMonths(month, 1)) - start;
  return <rect className="prospect-turn" x={`${start}%`} width={`${width}%`} y="22" height="36" />;
};

const Year = ({ year, x }: { year: number; x: number }) => (
  <>
    <line className="prospect-line" x1={`${x}%`} x2={`${x}%`} y1="58" y2="65" />
    <text className="prospect-year" x={`${x}%`} y="81" textAnchor={x < 4 ? "start" : "middle"}>
      {year}
    </text>
  </>
);

const Key = ({ shape, children }: { shape: ReactNode; children: ReactNode }) => (
  <span>
    <svg width="18" height="14" aria-hidden="true">
      {shape}
    </svg>
    {children}
  </span>
);
