/** The header in which we tell the library who asks. No request from outside reaches it with its own headers. */
export const addressHeader = "x-council-client";

/** Where the library believes to be reached. Nobody is: our procedures call it in process. */
export const libraryAddress = "http://council.invalid/api/auth";
