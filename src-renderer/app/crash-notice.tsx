import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import styles from './crash-notice.module.css';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** For whoever helps the shop: what broke, where, in which version. Nothing about customers. */
function detailsOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const route = window.location.hash.replaceAll(/\d+/gu, '0');
  return [`Stempel ${shell.version} (${shell.kind})`, new Date().toISOString(), route, navigator.userAgent, stack].join(
    '\n',
  );
}

/** A sentence instead of a blank window, a way on, and details to send to somebody. */
export function CrashNotice({ error, onRetry }: Props) {
  const { t } = useTranslation('app');
  const sentence = useErrorSentence();
  const clipboard = useClipboard({ timeout: 3_000 });
  return (
    <Page width="reading">
      <PageHeader title={t('crash.title')} lead={sentence(error)} />
      <div className={styles.actions}>
        <BigButton variant="main" size="main" onClick={onRetry}>
          {t('crash.retry')}
        </BigButton>
        <BigButton size="main" onClick={() => clipboard.copy(detailsOf(error))}>
          {clipboard.copied ? t('crash.copied') : t('crash.copy')}
        </BigButton>
      </div>
    </Page>
  );
}
