import { useRouter } from '@tanstack/react-router';
import { isTaking, receiveComplainer } from '#renderer/features/complaints/complainer-scan.ts';
import { receiveScan } from '#renderer/features/counter/scan-inbox.store.ts';
import { ScannerListener } from '#renderer/features/scanner/scanner-listener.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** A card scanned on any screen goes to the counter; while a complaint is taken it says whose that is. */
export function Scans() {
  const router = useRouter();
  const sentence = useErrorSentence();
  const refuse = (error: unknown) => {
    playSound('refusal');
    showToast({ text: sentence(error), tone: 'bad' });
  };
  return (
    <ScannerListener
      onScan={(code) => {
        if (isTaking()) {
          void receiveComplainer(code).catch(refuse);
          return;
        }
        receiveScan(code);
        if (router.state.location.pathname !== '/counter') void router.navigate({ to: '/counter' });
      }}
    />
  );
}
