/** When the records were last gone through as a whole, ISO 8601. */
export const REVIEWED = '2026-11-22';
