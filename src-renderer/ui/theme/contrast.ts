/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

function parseHex(color: Hex): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) throw new Error(`Not a #rrggbb colour: ${color}`);
  const [, red = '', green = '', blue = ''] = match;
  return { red: parseInt(red, 16), green: parseInt(green, 16), blue: parseInt(blue, 16) };
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(color: Hex): number {
  const { red, green, blue } = parseHex(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Contrast of two colours, 1 to 21; text needs 4.5, shapes 3.
 * Formula: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrastRatio(one: Hex, other: Hex): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour `share` (0 to 1) of the way from one colour to another. */
export function mixColors(from: Hex, to: Hex, share: number): Hex {
  const start = parseHex(from);
  const end = parseHex(to);
  const channel = (a: number, b: number) =>
    Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(start.red, end.red)}${channel(start.green, end.green)}${channel(start.blue, end.blue)}`;
}
