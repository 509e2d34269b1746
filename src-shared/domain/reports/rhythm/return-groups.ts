/** What curves are drawn apart by. The weekday is the one of the visit that is followed. */
export const splits = ['none', 'program', 'weekday', 'segment'] as const;
export type Split = (typeof splits)[number];
