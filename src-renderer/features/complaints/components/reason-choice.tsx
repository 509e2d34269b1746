import {
  IconArmchair,
  IconArrowsShuffle,
  IconDots,
  IconHourglass,
  IconMoodSad,
  IconReceipt,
  IconRubberStamp,
  IconSnowflake,
  IconThumbDown,
  type Icon,
} from '@tabler/icons-react';
import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { reasons, type Reason } from '#shared/domain/complaints/case.ts';
import styles from './reason-choice.module.css';

const icons: Readonly<Record<Reason, Icon>> = {
  product_cold: IconSnowflake,
  product_wrong: IconArrowsShuffle,
  product_quality: IconThumbDown,
  service_wait: IconHourglass,
  service_rude: IconMoodSad,
  price: IconReceipt,
  stamps: IconRubberStamp,
  place: IconArmchair,
  other: IconDots,
};

interface Props {
  readonly value: Reason | null;
  readonly onChange: (reason: Reason) => void;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** What it is about, in one press; the arrow keys go through it as through any choice of one. */
export function ReasonChoice({ ref, value, onChange }: Props) {
  const { t } = useTranslation('complaints');
  const name = useId();
  return (
    <fieldset ref={ref ?? null} className={styles.reasons}>
      <legend className={styles.legend}>{t('take.about')}</legend>
      <div className={styles.grid}>
        {reasons.map((reason, index) => {
          const Drawing = icons[reason];
          return (
            <label key={reason} className={styles.reason} data-reason={reason}>
              <input
                type="radio"
                className={styles.radio}
                name={name}
                checked={value === reason}
                data-autofocus={index === 0 ? true : undefined}
                onChange={() => onChange(reason)}
              />
              <Drawing size={24} stroke={1.7} aria-hidden="true" />
              <span>{t(`reason.${reason}`)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
