import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FormatProvider } from '#renderer/lib/format-context.tsx';
import { firstLanguage } from '#renderer/lib/languages.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useSession, useShop } from '#renderer/lib/use-session.ts';
import { useWindowLanguageStore } from '#renderer/lib/window-language.store.ts';
import { speak } from '#renderer/lib/words.ts';
import { ThemeProvider } from '#renderer/ui/theme/theme-provider.tsx';
import { AppErrorBoundary } from './app-error-boundary.tsx';
import { router } from './router.ts';

/** The window's own choice, then the person's, then the shop's, then what the program was started with. */
function useLanguageOfTheMoment(): void {
  const own = useWindowLanguageStore((state) => state.language);
  const person = useSession()?.language;
  const shop = useShop()?.language;
  const language = firstLanguage([own, person, shop, shell.language, ...navigator.languages]);
  useEffect(() => {
    void speak(language);
  }, [language]);
}

// Before there is a shop nothing is counted in money; the zone is this computer's.
const noShop = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, currency: 'EUR' };

export function App() {
  useLanguageOfTheMoment();
  const shop = useShop();
  return (
    <ThemeProvider accent={shop?.accent ?? 'brick'}>
      <FormatProvider zone={shop?.zone ?? noShop.zone} currency={shop?.currency ?? noShop.currency}>
        <AppErrorBoundary>
          <RouterProvider router={router} />
        </AppErrorBoundary>
      </FormatProvider>
    </ThemeProvider>
  );
}
