import type { ShouldRevalidateFunctionArgs } from "react-router";

/** Lets a page read anew what others have changed, when something was refused because of it. */
export const readAnew = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  actionStatus === 409 || defaultShouldRevalidate;
