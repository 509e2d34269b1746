/** Days within which a second visit counts as a return. */
export const returnWindows = [7, 30, 90] as const;
