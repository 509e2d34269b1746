import {
  IconArmchair,
  IconArrowsShuffle,
  IconDots,
  IconHourglass,
  IconMoodSad,
  IconPackage,
  IconReceipt,
  IconRubberStamp,
  IconSnowflake,
  IconTag,
  IconThumbDown,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { ReasonCode } from '#shared/domain/complaints/case.ts';

const icons: Readonly<Record<ReasonCode, Icon>> = {
  product: IconPackage,
  product_cold: IconSnowflake,
  product_wrong: IconArrowsShuffle,
  product_quality: IconThumbDown,
  service: IconUsers,
  service_wait: IconHourglass,
  service_rude: IconMoodSad,
  price: IconReceipt,
  stamps: IconRubberStamp,
  place: IconArmchair,
  other: IconDots,
};

interface Props {
  readonly code: ReasonCode | null;
}

/** One of the shop's own has a plain tag: its name says more than any drawing. */
export function ReasonIcon({ code }: Props) {
  const Drawing = code === null ? IconTag : icons[code];
  return <Drawing size={24} stroke={1.7} aria-hidden="true" />;
}
