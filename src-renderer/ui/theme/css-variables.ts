import type { CSSVariablesResolver } from '@mantine/core';
import { accents, type AccentName } from './accents.ts';
import { mixColors, type Hex } from './contrast.ts';
import { palettes, type ColorScheme } from './palette.ts';

type Variables = Record<string, string>;

function mantineVariables(scheme: ColorScheme, accentName: AccentName): Variables {
  const palette = palettes[scheme];
  const accent = accents[accentName][scheme];
  return {
    '--mantine-color-text': palette.ink,
    '--mantine-color-bright': palette.ink,
    '--mantine-color-body': palette.card,
    '--mantine-color-error': palette.bad.text,
    '--mantine-color-success': palette.good.text,
    '--mantine-color-placeholder': palette.muted,
    '--mantine-color-anchor': accent.text,
    '--mantine-color-default': palette.card,
    '--mantine-color-default-hover': palette.sand,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.edge,
    '--mantine-color-dimmed': palette.muted,
    '--mantine-color-disabled': palette.sand,
    '--mantine-color-disabled-color': palette.muted,
    '--mantine-color-disabled-border': palette.line,
    '--mantine-color-accent-filled': accent.fill,
    '--mantine-color-accent-filled-hover': accent.fillHover,
    '--mantine-color-accent-text': accent.text,
    '--mantine-color-accent-outline': accent.text,
    '--mantine-color-accent-light': accent.soft,
    '--mantine-color-accent-light-hover': mixColors(accent.soft, accent.fill, 0.12),
    '--mantine-color-accent-light-color': accent.text,
    '--mantine-primary-color-contrast': accent.onFill,
  };
}

function stempelVariables(scheme: ColorScheme, accentName: AccentName): Variables {
  const palette = palettes[scheme];
  const accent = accents[accentName][scheme];
  const people: [string, Hex][] = palette.people.flatMap((tone, index): [string, Hex][] => [
    [`--st-person-${index}`, tone.text],
    [`--st-person-${index}-soft`, tone.soft],
  ]);
  return {
    '--st-paper': palette.paper,
    '--st-card': palette.card,
    '--st-sand': palette.sand,
    '--st-ink': palette.ink,
    '--st-muted': palette.muted,
    '--st-line': palette.line,
    '--st-edge': palette.edge,
    '--st-good': palette.good.text,
    '--st-good-soft': palette.good.soft,
    '--st-amber': palette.amber.text,
    '--st-amber-soft': palette.amber.soft,
    '--st-bad': palette.bad.text,
    '--st-bad-soft': palette.bad.soft,
    '--st-bad-fill': palette.badFill,
    '--st-on-bad-fill': palette.onBadFill,
    '--st-rail': palette.rail,
    '--st-rail-text': palette.railText,
    '--st-rail-active': palette.railActive,
    '--st-rail-active-text': palette.railActiveText,
    '--st-toast': palette.toast,
    '--st-toast-text': palette.toastText,
    '--st-accent-fill': accent.fill,
    '--st-accent-fill-hover': accent.fillHover,
    '--st-on-accent-fill': accent.onFill,
    '--st-accent': accent.text,
    '--st-accent-soft': accent.soft,
    // The lighter of two areas of a chart.
    '--st-chart-soft': mixColors(palette.card, accent.fill, 0.38),
    '--st-stamp': accent.stamp,
    '--st-accent-on-toast': accent.onToast,
    ...Object.fromEntries(people),
  };
}

/** The colours of our own style sheets on white paper. */
export function paperColours(accentName: AccentName): Readonly<Variables> {
  return { ...stempelVariables('light', accentName), '--st-card': '#ffffff' };
}

/** Gives Mantine and our own style sheets the same colours, for both schemes and the shop's accent. */
export function cssVariablesFor(accentName: AccentName): CSSVariablesResolver {
  const variables = (scheme: ColorScheme): Variables => ({
    ...mantineVariables(scheme, accentName),
    ...stempelVariables(scheme, accentName),
  });
  return () => ({ variables: {}, light: variables('light'), dark: variables('dark') });
}
