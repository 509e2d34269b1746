import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { till } from '../till.store.ts';
import styles from './actions.module.css';

/** One finger, one press; more than these are typed. */
const quick = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The most stamps one command gives. */
const mostStamps = 50;

interface Props {
  readonly onStamp: (quantity: number) => void;
}

/** How many stamps at once: a press, or a number and Enter. */
export function StampPad({ onStamp }: Props) {
  const { t } = useTranslation(['counter', 'common']);
  const titleId = useId();
  const [other, setOther] = useState<number>();
  const valid = other !== undefined && other >= 1 && other <= mostStamps;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.pad}>
      <p id={titleId} className={styles.padTitle}>
        {t('actions.pad')}
      </p>
      <div className={styles.keys}>
        {quick.map((count) => (
          <BigButton key={count} size="main" label={t('actions.padKey', { count })} onClick={() => onStamp(count)}>
            {`+${count}`}
          </BigButton>
        ))}
      </div>
      <form
        className={styles.other}
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) onStamp(other);
        }}
      >
        <NumberField
          label={t('actions.padOther')}
          value={other}
          onChange={setOther}
          min={1}
          max={mostStamps}
          autoFocus
        />
        <BigButton type="submit" variant="main" size="main" disabled={!valid} shortcut={t('actions.keyEnter')}>
          {other === undefined ? t('actions.stamp') : t('actions.padStamp', { count: other })}
        </BigButton>
        <span className={styles.leave}>
          <BigButton size="main" onClick={() => till.showPad(false)}>
            {t('common:cancel')}
          </BigButton>
        </span>
      </form>
    </div>
  );
}
