/** Longer than Next waits before it begins to send a page. */
export const after = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));
