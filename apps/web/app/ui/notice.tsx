import type { ReactNode } from "react";

/** A remark a reader should not miss, beside the text it concerns. */
export const Notice = ({ title, children }: { title?: ReactNode; children: ReactNode }) => (
  <div className="notice" role="note">
    {title !== undefined && <p className="notice-title">{title}</p>}
    {children}
  </div>
);
