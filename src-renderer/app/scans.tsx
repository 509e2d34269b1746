import { useNavigate } from '@tanstack/react-router';
import { receiveScan } from '#renderer/features/counter/scan-inbox.store.ts';
import { ScannerListener } from '#renderer/features/scanner/scanner-listener.tsx';

/** A card scanned on any screen goes to the counter. */
export function Scans() {
  const navigate = useNavigate();
  return (
    <ScannerListener
      onScan={(code) => {
        receiveScan(code);
        void navigate({ to: '/counter' });
      }}
    />
  );
}
