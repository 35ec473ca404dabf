/** The day on which the first records came into this registry. */
export const ADDED = '2026-11-21';
