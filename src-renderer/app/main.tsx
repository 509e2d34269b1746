import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { startChangeFeed } from '#renderer/lib/change-feed.ts';
import { connect } from '#renderer/lib/connection.ts';
import { firstLanguage } from '#renderer/lib/languages.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useWindowLanguageStore } from '#renderer/lib/window-language.store.ts';
import { startWords, words } from '#renderer/lib/words.ts';
import { applyKeptSize } from '#renderer/ui/theme/appearance.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

applyKeptSize();
startChangeFeed();
connect();
await startWords(firstLanguage([useWindowLanguageStore.getState().language, shell.language, ...navigator.languages]));

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={words}>
        <App />
      </I18nextProvider>
    </QueryClientProvider>
  </StrictMode>,
);
