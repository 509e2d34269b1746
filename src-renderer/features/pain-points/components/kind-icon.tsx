import {
  IconCreditCardOff,
  IconFlag,
  IconHourglass,
  IconPackageOff,
  IconTemperatureSnow,
  IconTool,
  IconWifiOff,
  type Icon,
} from '@tabler/icons-react';
import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';

const icons: Readonly<Record<NonNullable<PainPointKind['code']>, Icon>> = {
  queue: IconHourglass,
  card_reader: IconCreditCardOff,
  machine: IconTool,
  ran_out: IconPackageOff,
  cold_noisy: IconTemperatureSnow,
  wifi: IconWifiOff,
};

interface Props {
  readonly code: PainPointKind['code'];
  readonly size: number;
}

/** A drawing of a known kind; the shop's own have a flag. */
export function KindIcon({ code, size }: Props) {
  const Drawing = code === null ? IconFlag : icons[code];
  return <Drawing size={size} stroke={1.7} aria-hidden="true" />;
}
