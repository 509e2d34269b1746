import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GestureView } from '#shared/contract/complaints.contract.ts';
import { Card } from '#renderer/ui/card.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { AskingStep } from '../case-steps.ts';
import { useGestureWords } from '../use-gesture-words.ts';
import styles from './case.module.css';
import { AssignForm, ReasonForm, SeverityForm } from './case-choices.tsx';
import { GiveForm } from './case-give.tsx';
import { AnswerForm, PromiseForm, TakeBackForm, WordsForm } from './case-words.tsx';
import type { ComposerProps } from './composer-props.ts';

/** What is being asked for before a step is taken. */
export type Composing = { readonly step: AskingStep } | { readonly step: 'take_back'; readonly gesture: GestureView };

interface Props extends ComposerProps {
  readonly composing: Composing;
  readonly onClose: () => void;
}

/** Where the words, the choice or the date of a step are given; the case stays in sight. */
export function CaseComposer({ composing, onClose, ...form }: Props) {
  const { t } = useTranslation(['complaints', 'common']);
  const gestureWords = useGestureWords();
  const title =
    composing.step === 'take_back'
      ? t('case.step.takeBack', { what: gestureWords(composing.gesture) })
      : t(`case.step.${composing.step}`);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sheet.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={sheet} className={styles.sheet}>
      <Card
        title={title}
        corner={
          <span className={styles.corner}>
            <IconButton label={t('common:close')} icon={<IconX size={22} aria-hidden="true" />} onClick={onClose} />
          </span>
        }
      >
        <Form composing={composing} {...form} />
      </Card>
    </div>
  );
}

function Form({ composing, ...form }: ComposerProps & { readonly composing: Composing }) {
  switch (composing.step) {
    case 'answer':
      return <AnswerForm {...form} />;
    case 'promise':
      return <PromiseForm {...form} />;
    case 'assign':
      return <AssignForm {...form} />;
    case 'severity':
      return <SeverityForm {...form} />;
    case 'reason':
      return <ReasonForm {...form} />;
    case 'give':
      return <GiveForm {...form} />;
    case 'take_back':
      return <TakeBackForm {...form} gesture={composing.gesture} />;
    default:
      return <WordsForm key={composing.step} {...form} step={composing.step} />;
  }
}
