/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Set while the image is built. */
  readonly VITE_RELEASE?: string;
}
