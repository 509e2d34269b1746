import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { queryClient } from '#renderer/lib/query-client.ts';
import { CrashNotice } from './crash-notice.tsx';

/** One screen failed; the frame around it still stands. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    void queryClient.invalidateQueries({ refetchType: 'none' });
    reset();
    void router.invalidate();
  };
  return <CrashNotice error={error} onRetry={retry} />;
}
