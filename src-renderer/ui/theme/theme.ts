import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';
import { accents, type AccentName } from './accents.ts';
import { mixColors } from './contrast.ts';

const textFont = "'Figtree Variable', 'Segoe UI', system-ui, sans-serif";
const displayFont = "'Fraunces Variable', Georgia, 'Times New Roman', serif";

function accentShades(name: AccentName): MantineColorsTuple {
  const fill = accents[name].light.fill;
  const lighter = (share: number) => mixColors('#ffffff', fill, share);
  const darker = (share: number) => mixColors(fill, '#000000', share);
  return [
    lighter(0.08),
    lighter(0.18),
    lighter(0.32),
    lighter(0.48),
    lighter(0.66),
    lighter(0.84),
    fill,
    darker(0.14),
    darker(0.28),
    darker(0.42),
  ];
}

/** Mantine draws skeletons, tracks and lists in these; its own are cold. */
const warmGray: MantineColorsTuple = [
  '#f7f2e9',
  '#ede4d6',
  '#e4dacb',
  '#cfc2b0',
  '#b3a595',
  '#8f8172',
  '#716458',
  '#574b41',
  '#3d332c',
  '#2a211c',
];

const warmDark: MantineColorsTuple = [
  '#f5ecdf',
  '#d8cabb',
  '#b9aa9a',
  '#857566',
  '#5a4c42',
  '#41362e',
  '#332a24',
  '#27201b',
  '#1b1613',
  '#120e0c',
];

/** Mantine's theme in Stempel's shapes; colours come from css-variables.ts. Sizes are rem, so the size setting scales all of them. */
export function themeFor(accentName: AccentName): MantineThemeOverride {
  return createTheme({
    colors: { accent: accentShades(accentName), gray: warmGray, dark: warmDark },
    primaryColor: 'accent',
    primaryShade: 6,
    white: '#ffffff',
    black: '#2a211c',
    fontFamily: textFont,
    fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
    headings: {
      fontFamily: displayFont,
      fontWeight: '560',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: '2.5rem', lineHeight: '1.15' },
        h2: { fontSize: '1.5rem', lineHeight: '1.25' },
        h3: { fontSize: '1.25rem', lineHeight: '1.3' },
      },
    },
    fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
    radius: { xs: '0.5rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
    defaultRadius: 'md',
    focusRing: 'auto',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      // The page itself never scrolls, its screens do; locking it would add a style tag without a nonce.
      Drawer: { defaultProps: { lockScroll: false, overlayProps: { backgroundOpacity: 0.45 } } },
      Modal: {
        defaultProps: { lockScroll: false, radius: 'xl', centered: true, overlayProps: { backgroundOpacity: 0.45 } },
      },
      Tooltip: { defaultProps: { openDelay: 500, radius: 'sm', events: { hover: true, focus: true, touch: false } } },
    },
  });
}
