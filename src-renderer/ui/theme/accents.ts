import type { Hex } from './contrast.ts';
import type { ColorScheme } from './palette.ts';

/** The colours a shop can choose from; each keeps 4.5:1 in both schemes (see the test). */
export const accentNames = ['brick', 'forest', 'plum', 'ocean', 'ink'] as const;

export type AccentName = (typeof accentNames)[number];

export interface Accent {
  /** Ground of the main action and ink of the stamp. */
  readonly fill: Hex;
  readonly fillHover: Hex;
  readonly onFill: Hex;
  /** Links and emphasised words on paper, card and the soft ground. */
  readonly text: Hex;
  readonly soft: Hex;
  /** The stamp's ink on card: at least 3:1, it is a drawing. */
  readonly stamp: Hex;
  /** Words in this colour on the toast. */
  readonly onToast: Hex;
}

export const accents: Readonly<Record<AccentName, Readonly<Record<ColorScheme, Accent>>>> = {
  brick: {
    light: {
      fill: '#b4472f',
      fillHover: '#9d3b26',
      onFill: '#ffffff',
      text: '#a63f29',
      soft: '#f3ddd3',
      stamp: '#b4472f',
      onToast: '#f0b29f',
    },
    dark: {
      fill: '#bd4d34',
      fillHover: '#a9422b',
      onFill: '#ffffff',
      text: '#f0a08a',
      soft: '#4a2b21',
      stamp: '#e57d61',
      onToast: '#f6bfae',
    },
  },
  forest: {
    light: {
      fill: '#2f6b4a',
      fillHover: '#25593c',
      onFill: '#ffffff',
      text: '#2b6344',
      soft: '#dcebe0',
      stamp: '#2f6b4a',
      onToast: '#a5d3b4',
    },
    dark: {
      fill: '#357a54',
      fillHover: '#2d6a48',
      onFill: '#ffffff',
      text: '#8fd0a8',
      soft: '#22392c',
      stamp: '#5fb384',
      onToast: '#b4e0c4',
    },
  },
  ocean: {
    light: {
      fill: '#2a5f8f',
      fillHover: '#214f79',
      onFill: '#ffffff',
      text: '#265784',
      soft: '#dae6f1',
      stamp: '#2a5f8f',
      onToast: '#a8cbe8',
    },
    dark: {
      fill: '#336ea3',
      fillHover: '#2b5f8e',
      onFill: '#ffffff',
      text: '#99c4ea',
      soft: '#21354a',
      stamp: '#6aa5d8',
      onToast: '#bcd9f0',
    },
  },
  plum: {
    light: {
      fill: '#85406f',
      fillHover: '#70345d',
      onFill: '#ffffff',
      text: '#7b3a66',
      soft: '#f0dfea',
      stamp: '#85406f',
      onToast: '#e3b6d4',
    },
    dark: {
      fill: '#97497e',
      fillHover: '#843f6e',
      onFill: '#ffffff',
      text: '#e3a9cf',
      soft: '#432a3b',
      stamp: '#c87fb0',
      onToast: '#ecc7e0',
    },
  },
  ink: {
    light: {
      fill: '#4a3f38',
      fillHover: '#382f29',
      onFill: '#ffffff',
      text: '#4a3f38',
      soft: '#e9e0d3',
      stamp: '#4a3f38',
      onToast: '#d9cbb9',
    },
    dark: {
      fill: '#6d6055',
      fillHover: '#5d5249',
      onFill: '#ffffff',
      text: '#d9cbb9',
      soft: '#3a3029',
      stamp: '#b3a392',
      onToast: '#ebe0d2',
    },
  },
};
