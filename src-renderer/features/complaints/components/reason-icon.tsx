import {
  IconArmchair,
  IconArrowsShuffle,
  IconDots,
  IconHeartHandshake,
  IconHourglass,
  IconMoodSad,
  IconPackage,
  IconReceipt,
  IconRubberStamp,
  IconSnowflake,
  IconTag,
  IconThumbDown,
  type Icon,
} from '@tabler/icons-react';
import type { ReasonNames } from '#shared/contract/complaint-reasons.contract.ts';
import type { ReasonCode } from '#shared/domain/complaints/case.ts';

const icons: Readonly<Record<ReasonCode, Icon>> = {
  product: IconPackage,
  product_cold: IconSnowflake,
  product_wrong: IconArrowsShuffle,
  product_quality: IconThumbDown,
  service: IconHeartHandshake,
  service_wait: IconHourglass,
  service_rude: IconMoodSad,
  price: IconReceipt,
  stamps: IconRubberStamp,
  place: IconArmchair,
  other: IconDots,
};

interface Props {
  readonly reason: ReasonNames;
  readonly size?: number;
}

/** One of the shop's own has the drawing of its group. */
export function ReasonIcon({ reason: { code, group }, size = 24 }: Props) {
  const known = code ?? group?.code ?? null;
  const Drawing = known === null ? IconTag : icons[known];
  return <Drawing size={size} stroke={1.7} aria-hidden="true" />;
}
