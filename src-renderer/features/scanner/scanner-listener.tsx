import { useSession, useShop } from '#renderer/lib/use-session.ts';
import { useWedgeScanner } from './use-wedge-scanner.ts';

interface Props {
  readonly onScan: (code: string) => void;
}

/** Hears scans on every screen while somebody is at the till; draws nothing. */
export function ScannerListener({ onScan }: Props) {
  const shop = useShop();
  const session = useSession();
  useWedgeScanner({ prefix: shop?.scannerPrefix ?? '', enabled: session !== null, onScan });
  return null;
}
