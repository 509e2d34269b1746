import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './gesture-form.module.css';
import { GestureTile } from './gesture-tile.tsx';

const quick = [1, 2] as const;
/** The contract gives at most ten at once. */
const more = [3, 4, 5, 6, 7, 8, 9, 10] as const;

interface Props {
  readonly busy: boolean;
  readonly onGive: (quantity: number) => void;
}

/** How many stamps: one press for the usual ones, the others behind one more. */
export function StampTiles({ busy, onGive }: Props) {
  const { t } = useTranslation('complaints');
  const [open, setOpen] = useState(false);
  const tile = (count: number) => (
    <GestureTile key={count} label={t('give.stamps', { count })} busy={busy} onPress={() => onGive(count)}>
      {open ? `+${count}` : t('give.stamps', { count })}
    </GestureTile>
  );
  return (
    <div className={open ? styles.pad : styles.quick} role="group" aria-label={t('give.howMany')}>
      {quick.map(tile)}
      {open ? (
        more.map(tile)
      ) : (
        <GestureTile label={t('give.moreStampsLabel')} busy={busy} open={false} onPress={() => setOpen(true)}>
          {t('give.moreStamps')}
        </GestureTile>
      )}
    </div>
  );
}
