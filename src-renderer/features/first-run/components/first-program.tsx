import { useTranslation } from 'react-i18next';
import { currencyDigits } from '#shared/domain/kernel/money.ts';
import type { StampIcon } from '#shared/domain/programs/program-terms.ts';
import { Card } from '#renderer/ui/card.tsx';
import { CountField } from '#renderer/ui/count-field.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { PunchCard } from '#renderer/ui/punch-card.tsx';
import { StampMark } from '#renderer/ui/stamp-mark.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { ChangeDraft, FirstRunDraft } from '../first-run-draft.ts';
import styles from './first-program.module.css';

interface Props {
  readonly draft: FirstRunDraft;
  readonly change: ChangeDraft;
}

/** A card that is on its way, for the picture. */
const shownStamps = 3;

const icons: readonly StampIcon[] = ['cup', 'bread', 'bowl', 'scissors', 'flower', 'heart', 'star', 'paw'];

/** Name, stamps and reward of the first card, and the card as it will look. */
export function FirstProgram({ draft, change }: Props) {
  const { t } = useTranslation(['first-run', 'errors']);
  const name = draft.programName ?? t('first-run:begin.usualProgram');
  const reward = draft.rewardText ?? t('first-run:begin.usualReward');
  const stamps = Math.min(shownStamps, draft.stampsNeeded - 1);
  return (
    <div className={styles.program}>
      <Card>
        <div className={styles.pair}>
          <TextField
            label={t('first-run:begin.programName')}
            value={name}
            onChange={(programName) => change({ programName })}
            maxLength={60}
            error={name.trim() === '' ? t('errors:NAME_MISSING') : undefined}
          />
          <CountField
            label={t('first-run:begin.stampsNeeded')}
            lessLabel={t('first-run:begin.fewer')}
            moreLabel={t('first-run:begin.more')}
            value={draft.stampsNeeded}
            min={2}
            max={50}
            onChange={(stampsNeeded) => change({ stampsNeeded })}
          />
        </div>
        <div className={styles.pair}>
          <TextField
            label={t('first-run:begin.reward')}
            value={reward}
            onChange={(rewardText) => change({ rewardText })}
            maxLength={60}
            error={reward.trim() === '' ? t('first-run:begin.rewardMissing') : undefined}
          />
          <NumberField
            label={t('first-run:begin.worth')}
            value={draft.rewardWorth}
            min={0}
            max={10_000_000}
            decimals={currencyDigits(draft.currency)}
            unit={draft.currency}
            onChange={(rewardWorth) => change({ rewardWorth })}
          />
        </div>
      </Card>
      <div className={styles.preview}>
        <PunchCard
          label={t('first-run:begin.preview', { name, count: draft.stampsNeeded, reward })}
          title={name}
          summary={t('first-run:begin.stamps', { count: draft.stampsNeeded })}
          stamps={stamps}
          of={draft.stampsNeeded}
          rewardLabel={reward}
          symbol={draft.icon}
        />
        <fieldset className={styles.icons}>
          <legend className={styles.legend}>{t('first-run:begin.mark')}</legend>
          {icons.map((icon, index) => (
            <label key={icon} className={styles.icon} data-chosen={draft.icon === icon || undefined}>
              <input
                type="radio"
                name="mark"
                className={styles.radio}
                aria-label={t(`first-run:mark.${icon}`)}
                checked={draft.icon === icon}
                onChange={() => change({ icon })}
              />
              <StampMark index={index} symbol={icon} />
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
