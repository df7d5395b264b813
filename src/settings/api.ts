/** Serving a store over HTTP. */
export const apiSettings = {
  /** TCP port, 0 to 65,535; 0 takes any free one. */
  port: 4173,
} as const;
