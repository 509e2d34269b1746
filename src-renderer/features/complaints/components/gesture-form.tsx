import { IconCash, IconGift, IconReplace } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GestureOrder } from '#shared/contract/complaints.contract.ts';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { useGivablePrograms } from '../api/gesture-queries.ts';
import styles from './gesture-form.module.css';
import { GestureTile } from './gesture-tile.tsx';
import { PricedGesture } from './priced-gesture.tsx';
import { StampTiles } from './stamp-tiles.tsx';

interface Props {
  /** Stamps and rewards need somebody to give them to. */
  readonly customerId: CustomerId | null;
  readonly busy: boolean;
  /** On the button of what needs an amount; the rest is given by one press. */
  readonly submitLabel?: string | undefined;
  /** What a replacement is probably of. */
  readonly item?: string | undefined;
  /** The first choice takes the focus once it is there. */
  readonly takesFocus?: boolean;
  readonly onGive: (order: GestureOrder) => void;
}

const icon = { size: 26, stroke: 1.7, 'aria-hidden': true } as const;

/** Goodwill in one press: a reward, stamps; a replacement or money back with an amount. */
export function GestureForm({ customerId, busy, submitLabel, item = '', takesFocus = false, onGive }: Props) {
  const { t } = useTranslation('complaints');
  const programs = useGivablePrograms(customerId);
  const [priced, setPriced] = useState<'replacement' | 'refund'>();
  const form = useRef<HTMLDivElement>(null);
  const ready = programs !== undefined;
  useEffect(() => {
    if (ready && takesFocus) form.current?.querySelector('button')?.focus();
  }, [ready, takesFocus]);
  if (programs === undefined) return null;
  return (
    <div ref={form} className={styles.form} role="group" aria-label={t('give.label')}>
      <div className={styles.tiles}>
        {programs.map(({ id, terms }) => (
          <GestureTile
            key={id}
            icon={<IconGift {...icon} />}
            under={programs.length > 1 ? terms.name : undefined}
            busy={busy}
            onPress={() => onGive({ kind: 'reward', programId: id })}
          >
            {terms.rewardText}
          </GestureTile>
        ))}
        {(['replacement', 'refund'] as const).map((kind) => (
          <GestureTile
            key={kind}
            icon={kind === 'refund' ? <IconCash {...icon} /> : <IconReplace {...icon} />}
            busy={busy}
            open={priced === kind}
            onPress={() => setPriced(priced === kind ? undefined : kind)}
          >
            {t(`gesture.${kind}`)}
          </GestureTile>
        ))}
      </div>
      {priced === undefined ? null : (
        <PricedGesture key={priced} kind={priced} item={item} busy={busy} submitLabel={submitLabel} onGive={onGive} />
      )}
      {programs.length === 0 ? null : <Stamps programs={programs} busy={busy} onGive={onGive} />}
      {customerId === null ? <p className={styles.hint}>{t('give.needsCustomer')}</p> : null}
    </div>
  );
}

interface StampsProps {
  readonly programs: readonly Program[];
  readonly busy: boolean;
  readonly onGive: (order: GestureOrder) => void;
}

/** Stamps go onto the card stamped last, unless another is chosen. */
function Stamps({ programs, busy, onGive }: StampsProps) {
  const { t } = useTranslation('complaints');
  const [chosen, setChosen] = useState<ProgramId>();
  const program = programs.find(({ id }) => id === chosen) ?? programs[0];
  if (program === undefined) return null;
  return (
    <div className={styles.stamps}>
      <p className={styles.label}>{t('gesture.stamps')}</p>
      {programs.length > 1 ? (
        <Segmented
          label={t('give.whichCard')}
          value={String(program.id)}
          options={programs.map(({ id, terms }) => ({ value: String(id), label: terms.name }))}
          onChange={(value) => setChosen(programs.find(({ id }) => String(id) === value)?.id)}
        />
      ) : null}
      <StampTiles busy={busy} onGive={(quantity) => onGive({ kind: 'stamps', programId: program.id, quantity })} />
    </div>
  );
}
