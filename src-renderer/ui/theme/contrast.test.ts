import { describe, expect, it } from 'vitest';
import { accentNames, accents } from './accents.ts';
import { contrastRatio, mixColors, type Hex } from './contrast.ts';
import { palettes, type ColorScheme } from './palette.ts';

const schemes: readonly ColorScheme[] = ['light', 'dark'];
const text = 4.5;
const shape = 3;

type Pair = readonly [what: string, on: Hex, ground: Hex, least: number];

function palettePairs(scheme: ColorScheme): Pair[] {
  const p = palettes[scheme];
  const grounds = { paper: p.paper, card: p.card, sand: p.sand };
  return [
    ...Object.entries(grounds).flatMap(([name, ground]): Pair[] => [
      [`ink on ${name}`, p.ink, ground, text],
      [`muted on ${name}`, p.muted, ground, text],
    ]),
    ['edge on card', p.edge, p.card, shape],
    ['edge on paper', p.edge, p.paper, shape],
    ...(['good', 'amber', 'bad'] as const).flatMap((tone): Pair[] => [
      [`${tone} on its soft ground`, p[tone].text, p[tone].soft, text],
      [`${tone} on card`, p[tone].text, p.card, text],
      [`${tone} on paper`, p[tone].text, p.paper, text],
    ]),
    ['text on a dangerous action', p.onBadFill, p.badFill, text],
    ['navigation', p.railText, p.rail, text],
    ['current place in navigation', p.railActiveText, p.railActive, text],
    ['toast', p.toastText, p.toast, text],
    ...p.people.map((tone, index): Pair => [`initials ${index}`, tone.text, tone.soft, text]),
  ];
}

function accentPairs(scheme: ColorScheme): Pair[] {
  const p = palettes[scheme];
  return accentNames.flatMap((name): Pair[] => {
    const a = accents[name][scheme];
    return [
      [`${name}: text on the main action`, a.onFill, a.fill, text],
      [`${name}: text on the hovered main action`, a.onFill, a.fillHover, text],
      [`${name}: on paper`, a.text, p.paper, text],
      [`${name}: on card`, a.text, p.card, text],
      [`${name}: on sand`, a.text, p.sand, text],
      [`${name}: on its soft ground`, a.text, a.soft, text],
      [`${name}: ink on the soft ground`, p.ink, a.soft, text],
      [`${name}: stamp on card`, a.stamp, p.card, shape],
      [`${name}: stamp on the reward's ground`, a.stamp, p.amber.soft, shape],
      [`${name}: on the toast`, a.onToast, p.toast, text],
    ];
  });
}

describe('contrast', () => {
  it('knows the ends of the scale', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#777777')).toBe(1);
    expect(contrastRatio('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });

  it('mixes channel by channel', () => {
    expect(mixColors('#000000', '#ff8000', 0.5)).toBe('#804000');
  });

  it.each(
    schemes.flatMap((scheme) =>
      [...palettePairs(scheme), ...accentPairs(scheme)].map((pair) => [scheme, ...pair] as const),
    ),
  )('%s: %s is readable', (_scheme, _what, on, ground, least) => {
    expect(contrastRatio(on, ground)).toBeGreaterThanOrEqual(least);
  });
});
