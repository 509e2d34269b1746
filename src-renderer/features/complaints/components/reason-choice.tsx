import { IconDotsVertical } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { mostUsed, type OfferedReason } from '../offered-reasons.ts';
import { useDistinctReasonWords } from '../use-distinct-reason-words.ts';
import { ReasonIcon } from './reason-icon.tsx';
import styles from './reason-choice.module.css';

interface Props {
  readonly reasons: readonly OfferedReason[];
  readonly value: ReasonId | null;
  readonly onChange: (reason: ReasonId) => void;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** So many are in sight at once; with the way to the others they fill two rows. */
const mostInSight = 9;

/** What it is about, in one press; the arrow keys go through it as through any choice of one. */
export function ReasonChoice({ ref, reasons, value, onChange }: Props) {
  const { t } = useTranslation('complaint-reasons');
  const words = useReasonWords();
  const distinct = useDistinctReasonWords(reasons);
  const name = useId();
  const rest = useRef<HTMLDivElement>(null);
  // As it was when it was opened: nothing moves under a finger because somebody else takes a complaint.
  const [inSight] = useState(() => mostUsed(reasons, mostInSight));
  const first = reasons.filter(({ id }) => inSight.has(id));
  const others = reasons.filter(({ id }) => !inSight.has(id));
  const [wanted, setWanted] = useState(false);
  const open = wanted || others.some(({ id }) => id === value);
  useEffect(() => {
    if (wanted) rest.current?.querySelector('input')?.focus();
  }, [wanted]);

  const tile = (reason: OfferedReason, isFirst: boolean) => (
    <label key={reason.id} className={styles.reason}>
      <input
        type="radio"
        className={styles.radio}
        name={name}
        checked={value === reason.id}
        data-autofocus={isFirst ? true : undefined}
        onChange={() => onChange(reason.id)}
      />
      <ReasonIcon code={reason.code} />
      <span>{distinct(reason)}</span>
    </label>
  );
  return (
    <fieldset ref={ref ?? null} className={styles.reasons}>
      <legend className={styles.legend}>{t('take.about')}</legend>
      <div className={styles.grid}>
        {first.map((reason, index) => tile(reason, index === 0))}
        {others.length === 0 || open ? null : (
          <button type="button" className={styles.reason} aria-expanded={false} onClick={() => setWanted(true)}>
            <IconDotsVertical size={24} stroke={1.7} aria-hidden="true" />
            <span>{t('take.more')}</span>
          </button>
        )}
      </div>
      {open ? (
        <div ref={rest} className={styles.rest}>
          {[...Map.groupBy(others, ({ group }) => JSON.stringify(group)).values()].map((together) => {
            const group = together[0]?.group;
            const key = together[0]?.id;
            return (
              <div key={key} role="group" aria-label={group ? words(group) : t('take.others')}>
                <p className={styles.group} aria-hidden="true">
                  {group ? words(group) : t('take.others')}
                </p>
                <div className={styles.grid}>{together.map((reason) => tile(reason, false))}</div>
              </div>
            );
          })}
        </div>
      ) : null}
    </fieldset>
  );
}
