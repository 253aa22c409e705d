import { useOrigin } from "../lib/asked.ts";
import { CopyButton } from "../ui/copy-button.tsx";

/** A whole address to be copied. */
export const Address = ({ path }: { path: string }) => {
  const address = useOrigin() + path;
  return (
    <span>
      <a href={path}>{address}</a> <CopyButton text={address} />
    </span>
  );
};
