const nowhere = "http://nowhere.invalid";

/** Where somebody goes after signing in: the path of this site that they asked for, else the desk. */
export const nextPath = (asked: string | null): string => {
  const url = asked?.startsWith("/") && URL.canParse(asked, nowhere) ? new URL(asked, nowhere) : null;
  // "/.//elsewhere.example" is a path of this site whose normal form leads to another one.
  if (url?.origin !== nowhere || url.pathname.startsWith("//")) return "/admin";
  return url.pathname + url.search + url.hash;
};

/** The page to sign in on, from which one goes on to `path`. */
export const signInPath = (path: string): string => `/admin/sign-in?${new URLSearchParams({ next: path })}`;
