import { IconCards, IconCoffee } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { CompleteFirstRun } from '../api/use-complete-first-run.ts';
import type { ChangeDraft, FirstRunDraft } from '../first-run-draft.ts';
import { FirstProgram } from './first-program.tsx';
import styles from './steps.module.css';

interface Props {
  readonly draft: FirstRunDraft;
  readonly change: ChangeDraft;
  readonly onBack: () => void;
  readonly complete: CompleteFirstRun;
}

/** With the shop's own card, or with a look around in a sample cafe. */
export function BeginStep({ draft, change, onBack, complete }: Props) {
  const { t } = useTranslation(['first-run', 'common']);
  const empty = draft.begin === 'program' && (draft.programName?.trim() === '' || draft.rewardText?.trim() === '');
  return (
    <form
      className={classNames(styles.step, styles.steady)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete.busy && !empty) complete.send(draft);
      }}
    >
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{t('first-run:begin.title')}</legend>
        <Choice
          value="program"
          chosen={draft.begin}
          onChoose={(begin) => change({ begin })}
          icon={<IconCards size={30} stroke={1.6} aria-hidden="true" />}
          title={t('first-run:begin.own')}
          note={t('first-run:begin.ownNote')}
        />
        <Choice
          value="sample"
          chosen={draft.begin}
          onChoose={(begin) => change({ begin })}
          icon={<IconCoffee size={30} stroke={1.6} aria-hidden="true" />}
          title={t('first-run:begin.sample')}
          note={t('first-run:begin.sampleNote')}
        />
      </fieldset>
      {draft.begin === 'program' ? <FirstProgram draft={draft} change={change} /> : null}
      {complete.refusal === undefined ? null : <ErrorNotice>{complete.refusal}</ErrorNotice>}
      <div className={styles.ways}>
        <BigButton onClick={onBack} disabled={complete.busy}>
          {t('common:back')}
        </BigButton>
        <BigButton type="submit" variant="main" size="main" busy={complete.busy} disabled={empty}>
          {draft.begin === 'program' ? t('first-run:begin.finish') : t('first-run:begin.finishSample')}
        </BigButton>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly value: FirstRunDraft['begin'];
  readonly chosen: FirstRunDraft['begin'];
  readonly onChoose: (value: FirstRunDraft['begin']) => void;
  readonly icon: ReactNode;
  readonly title: string;
  readonly note: string;
}

function Choice({ value, chosen, onChoose, icon, title, note }: ChoiceProps) {
  return (
    <label className={styles.choice} data-chosen={value === chosen || undefined}>
      <input
        type="radio"
        name="begin"
        className={styles.radio}
        checked={value === chosen}
        onChange={() => onChoose(value)}
      />
      {icon}
      <span className={styles.choiceWords}>
        <span className={styles.choiceTitle}>{title}</span>
        <span className={styles.choiceNote}>{note}</span>
      </span>
    </label>
  );
}
