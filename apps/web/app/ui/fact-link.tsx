import { useLingui } from "@lingui/react/macro";

/** A quiet mark beside a fact or a heading: the address of just this, to be followed or copied. */
export const FactLink = ({ id, of }: { id: string; of: string }) => {
  const { t } = useLingui();
  return (
    <a className="fact-link" href={`#${id}`} aria-label={t`Link to: ${of}`}>
      #
    </a>
  );
};
