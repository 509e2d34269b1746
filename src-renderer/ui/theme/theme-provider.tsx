import '@mantine/core/styles.layer.css';
import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/fraunces/wght.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { styleNonce } from '#renderer/lib/shell.ts';
import type { AccentName } from './accents.ts';
import { colorSchemeManager } from './appearance.ts';
import { cssVariablesFor } from './css-variables.ts';
import { themeFor } from './theme.ts';

interface Props {
  readonly accent: AccentName;
  readonly children: ReactNode;
}

export function ThemeProvider({ accent, children }: Props) {
  const theme = useMemo(() => themeFor(accent), [accent]);
  const variables = useMemo(() => cssVariablesFor(accent), [accent]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {children}
    </MantineProvider>
  );
}
