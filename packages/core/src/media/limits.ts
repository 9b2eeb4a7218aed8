const MIB = 1024 * 1024;

/** Media of each kind is copied up to this size, bytes: the only place that says so. */
export const MEDIA_LIMITS: Readonly<Record<string, number>> = {
  image: 10 * MIB,
  sticker: 2 * MIB,
  audio: 25 * MIB,
  video: 25 * MIB,
  file: 25 * MIB,
};

/** How long a copy may take, ms. */
export const MEDIA_TIMEOUT_MS = 20_000;

/** How long a link to an attachment works at least, and from how many on it is another, ms: browsers keep what they fetched by it. */
export const LINK_MS = 10 * 60_000;
export const LINK_STEP_MS = 5 * 60_000;
