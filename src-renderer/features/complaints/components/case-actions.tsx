import { useTranslation } from 'react-i18next';
import { ActionMenu } from '#renderer/ui/action-menu.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { seldomKeys, stepKeys, type OfferedStep, type SeldomStep } from '../case-steps.ts';
import styles from './case.module.css';

interface Props {
  readonly steps: readonly OfferedStep[];
  readonly open: OfferedStep | 'take_back' | undefined;
  readonly busy: boolean;
  readonly onStep: (step: OfferedStep) => void;
  readonly seldom: readonly SeldomStep[];
  readonly onSeldom: (step: SeldomStep) => void;
}

/** So many stand out; the others are quieter, so that one sees at once what comes next. */
const prominent = 3;

/** What can be done with the case as it stands, each with its key. */
export function CaseActionBar({ steps, open, busy, onStep, seldom, onSeldom }: Props) {
  const { t } = useTranslation('complaints');
  return (
    <div className={styles.actions} role="group" aria-label={t('case.actions')}>
      {steps.map((step, index) => (
        <BigButton
          key={step}
          variant={index === 0 ? 'main' : index < prominent ? 'quiet' : 'plain'}
          shortcut={stepKeys[step].toUpperCase()}
          expanded={open === step ? true : undefined}
          disabled={busy && open !== step}
          onClick={() => onStep(step)}
        >
          {t(`case.step.${step}`)}
        </BigButton>
      ))}
      <ActionMenu
        label={t('case.step.more')}
        entries={seldom.map((step) => ({
          label: `${t(`case.step.${step}`)} (${seldomKeys[step].toUpperCase()})`,
          onSelect: () => onSeldom(step),
        }))}
      />
    </div>
  );
}
