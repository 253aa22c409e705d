import { addressHeader } from "./address.ts";

/** A request and its answer as the library must know them. */
export type Exchange = {
  headers: { request: Headers; response: Headers };
  /** The network address of who asks; null where it is not known. */
  address: string | null;
};

/** What the library gets to see of a request. */
export const libraryHeaders = ({ headers, address }: Exchange): Headers => {
  const seen = new Headers({ "content-type": "application/json" });
  for (const name of ["cookie", "user-agent"]) {
    const value = headers.request.get(name);
    if (value !== null) seen.set(name, value);
  }
  if (address !== null) seen.set(addressHeader, address);
  return seen;
};

/** Sends the library's cookies out with our answer. */
export const passCookies = (from: Headers, { headers }: Exchange): void => {
  for (const cookie of from.getSetCookie()) headers.response.append("set-cookie", cookie);
};
