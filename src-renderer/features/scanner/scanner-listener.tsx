import { useSession, useShop } from '#renderer/lib/use-session.ts';
import { useWedgeScanner } from './use-wedge-scanner.ts';

interface Props {
  readonly onScan: (code: string) => void;
}

/** Hears scans on every screen; they count while somebody is at the till. Draws nothing. */
export function ScannerListener({ onScan }: Props) {
  const shop = useShop();
  const session = useSession();
  useWedgeScanner({
    prefix: shop?.scannerPrefix ?? '',
    onScan: (code) => {
      if (session !== null) onScan(code);
    },
  });
  return null;
}
