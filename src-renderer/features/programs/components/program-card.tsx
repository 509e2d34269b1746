import { IconArchive, IconArchiveOff, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { ProgramState } from '#shared/domain/programs/program-terms.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ActionMenu } from '#renderer/ui/action-menu.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import { PunchCard } from '#renderer/ui/punch-card.tsx';
import { useTermsWords } from '../use-terms-words.ts';
import styles from './programs.module.css';

const tones: Readonly<Record<ProgramState, Tone>> = { active: 'good', paused: 'amber', archived: 'neutral' };

interface Props {
  readonly program: Program;
  readonly mayChange: boolean;
  readonly onChange: () => void;
  readonly onState: (state: ProgramState) => void;
  readonly onVersions: () => void;
}

/** One program: its card, what it earns, and how it is doing. */
export function ProgramCard({ program, mayChange, onChange, onState, onVersions }: Props) {
  const { t } = useTranslation(['programs', 'common']);
  const format = useFormat();
  const termsWords = useTermsWords();
  const { terms, state, openCards, openCardsOnOlderTerms, rewardsWaiting } = program;
  const figures = [
    t('openCards', { count: openCards }),
    t('rewardsWaiting', { count: rewardsWaiting }),
    openCardsOnOlderTerms === 0 ? null : t('olderTerms', { count: openCardsOnOlderTerms }),
  ];
  return (
    <Card
      title={terms.name}
      note={t('earns', {
        count: terms.stampsNeeded,
        reward: terms.rewardText,
        value: terms.rewardValue === 0 ? '' : ` (${format.money(terms.rewardValue)})`,
      })}
      corner={
        <Chip tone={tones[state]} size="small">
          {t(`state.${state}`)}
        </Chip>
      }
    >
      <PunchCard
        size="small"
        label={t('drawing', { count: terms.stampsNeeded })}
        stamps={Math.min(3, terms.stampsNeeded - 1)}
        of={terms.stampsNeeded}
        rewardLabel={terms.rewardText}
        symbol={terms.icon}
      />
      <ul className={styles.terms}>
        {termsWords(terms).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.figures}>{figures.filter((figure) => figure !== null).join(' · ')}</p>
      {mayChange ? (
        <div className={styles.actions}>
          {state === 'archived' ? null : <BigButton onClick={onChange}>{t('change')}</BigButton>}
          {state === 'active' ? <BigButton onClick={() => onState('paused')}>{t('pause')}</BigButton> : null}
          {state === 'paused' ? <BigButton onClick={() => onState('active')}>{t('resume')}</BigButton> : null}
          <ActionMenu
            label={t('more', { name: terms.name })}
            entries={[
              { label: t('versions.title'), icon: <IconHistory size={20} />, onSelect: onVersions },
              state === 'archived'
                ? { label: t('bringBack'), icon: <IconArchiveOff size={20} />, onSelect: () => onState('paused') }
                : { label: t('archive'), icon: <IconArchive size={20} />, onSelect: () => onState('archived') },
            ]}
          />
        </div>
      ) : null}
    </Card>
  );
}
