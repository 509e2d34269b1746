import { keepPreviousData } from '@tanstack/react-query';

/** Visits come in all day: figures older than this are asked for again when one looks at them anew (milliseconds). */
const freshForMs = 60_000;

/** How every report is asked for: what is on screen stays until the next figures are there. */
export const reportOptions = { placeholderData: keepPreviousData, staleTime: freshForMs } as const;
