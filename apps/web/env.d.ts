/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Folder of the flags' files, with a slash at both ends. */
  readonly FLAGS: string;
}
