import { useLingui } from "@lingui/react/macro";

type Props = {
  id: string;
  /** What stands there, in words; absent, the words of the element `{id}-term`. */
  of?: string;
};

/** A quiet mark beside a fact or a heading: the address of just this, to be followed or copied. */
export const FactLink = ({ id, of }: Props) => {
  const { t } = useLingui();
  const named = of === undefined ? { "aria-label": t`Link to` } : { "aria-label": t`Link to: ${of}` };
  const mark = `${id}-link`;
  return (
    <a
      className="fact-link"
      id={mark}
      href={`#${id}`}
      aria-labelledby={of === undefined ? `${mark} ${id}-term` : undefined}
      {...named}
    >
      #
    </a>
  );
};
