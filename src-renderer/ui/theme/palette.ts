import type { Hex } from './contrast.ts';

export type ColorScheme = 'light' | 'dark';

/** A soft ground and the text that is readable on it. */
export interface Tone {
  readonly text: Hex;
  readonly soft: Hex;
}

export interface Palette {
  readonly paper: Hex;
  readonly card: Hex;
  readonly sand: Hex;
  readonly ink: Hex;
  readonly muted: Hex;
  readonly line: Hex;
  /** Edges of things one can type into or press; 3:1 against card and paper. */
  readonly edge: Hex;
  readonly good: Tone;
  readonly amber: Tone;
  readonly bad: Tone;
  readonly badFill: Hex;
  readonly onBadFill: Hex;
  readonly rail: Hex;
  readonly railText: Hex;
  readonly railActive: Hex;
  readonly railActiveText: Hex;
  readonly toast: Hex;
  readonly toastText: Hex;
  /** Grounds of initials; a person keeps one tone by id. */
  readonly people: readonly Tone[];
}

export const palettes: Readonly<Record<ColorScheme, Palette>> = {
  light: {
    paper: '#f7f2e9',
    card: '#fffdf8',
    sand: '#ede4d6',
    ink: '#2a211c',
    muted: '#716458',
    line: '#e4dacb',
    edge: '#8f8172',
    good: { text: '#2f6141', soft: '#dfebdd' },
    amber: { text: '#7a4e0c', soft: '#f6e8c8' },
    bad: { text: '#8f2a1b', soft: '#f6dcd4' },
    badFill: '#a3301f',
    onBadFill: '#ffffff',
    rail: '#2a211c',
    railText: '#cdc1b3',
    railActive: '#463a34',
    railActiveText: '#fffdf8',
    toast: '#2a211c',
    toastText: '#fffdf8',
    people: [
      { text: '#9c3b26', soft: '#f3ddd3' },
      { text: '#4c6227', soft: '#e6ead7' },
      { text: '#484a8f', soft: '#e2e3ee' },
      { text: '#2c5b3f', soft: '#dfebdd' },
      { text: '#75490c', soft: '#f6e8c8' },
      { text: '#7d3560', soft: '#f0dde8' },
      { text: '#24596b', soft: '#daeaee' },
    ],
  },
  dark: {
    paper: '#1b1613',
    card: '#27201b',
    sand: '#332a24',
    ink: '#f5ecdf',
    muted: '#b9aa9a',
    line: '#41362e',
    edge: '#857566',
    good: { text: '#a5d3ad', soft: '#24382a' },
    amber: { text: '#edc987', soft: '#43341a' },
    bad: { text: '#f5b3a3', soft: '#4a251d' },
    badFill: '#b53f2b',
    onBadFill: '#ffffff',
    rail: '#120e0c',
    railText: '#b9aa9a',
    railActive: '#382d26',
    railActiveText: '#fffdf8',
    toast: '#40352d',
    toastText: '#fffdf8',
    people: [
      { text: '#f0b29f', soft: '#4a2b21' },
      { text: '#c8d6a3', soft: '#343b22' },
      { text: '#c3c5f0', soft: '#303253' },
      { text: '#a5d3ad', soft: '#24382a' },
      { text: '#edc987', soft: '#43341a' },
      { text: '#e8b6d2', soft: '#45273a' },
      { text: '#a4d0de', soft: '#1f3a43' },
    ],
  },
};
