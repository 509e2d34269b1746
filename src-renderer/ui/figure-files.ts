import { createContext, use } from 'react';

/** What the figures of a page are called when somebody takes them away. */
export interface FigureFiles {
  /** The name of a file about something, without its ending. */
  readonly nameOf: (what: string) => string;
  /** Over a paper: what the figures belong to. */
  readonly head: string;
  /** Under that: which days they are of, and what they are limited to. */
  readonly notes: readonly string[];
  /** What was found, in plain sentences. */
  readonly finding?: string | undefined;
}

export const FigureFilesContext = createContext<FigureFiles | undefined>(undefined);

export function useFigureFiles(): FigureFiles {
  const files = use(FigureFilesContext);
  if (files === undefined) throw new Error('useFigureFiles needs a FigureFilesContext above it');
  return files;
}
