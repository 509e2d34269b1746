import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#shared/contract/reviews.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { useAnswering } from '../api/use-review-commands.ts';
import { AnswerClock } from './answer-clock.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './review-panel.module.css';

interface Props {
  readonly review: Review;
}

/** With which words the shop answered, or the field to answer with; published it is on the site itself. */
export function ReviewAnswer({ review }: Props) {
  const { t } = useTranslation(['reviews', 'common']);
  const format = useFormat();
  const mayAnswer = useMayActAs('manager');
  const [editing, setEditing] = useState(false);
  const { answer } = review;
  return (
    <section className={styles.answer} aria-label={t('answer.title')}>
      <h3 className={styles.heading}>{t('answer.title')}</h3>
      <div>
        <AnswerClock review={review} />
      </div>
      {answer === null || editing ? null : (
        <>
          <blockquote className={styles.words}>{answer.text}</blockquote>
          <Quiet>{t('answer.by', { name: answer.by, when: format.dateTime(answer.at) })}</Quiet>
          <div className={styles.actions}>
            <CopyButton text={answer.text} />
            {mayAnswer ? <BigButton onClick={() => setEditing(true)}>{t('answer.change')}</BigButton> : null}
          </div>
        </>
      )}
      {mayAnswer && (answer === null || editing) ? (
        <AnswerField review={review} onDone={() => setEditing(false)} />
      ) : null}
      {mayAnswer || answer !== null ? null : <Quiet>{t('answer.managers')}</Quiet>}
    </section>
  );
}

interface FieldProps extends Props {
  readonly onDone: () => void;
}

function AnswerField({ review, onDone }: FieldProps) {
  const { t } = useTranslation('reviews');
  const [text, setText] = useState(review.answer?.text ?? '');
  const { answer, busy, failure } = useAnswering(review.id);
  return (
    <form
      className={styles.field}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answer(text).then((done) => {
          if (done) onDone();
        });
      }}
    >
      <TextAreaField
        label={t('answer.field')}
        hint={t('answer.hint')}
        value={text}
        onChange={setText}
        maxLength={4000}
      />
      {failure === undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
      <div className={styles.actions}>
        <CopyButton text={text} />
        <BigButton type="submit" variant="main" busy={busy}>
          {t('answer.record')}
        </BigButton>
      </div>
    </form>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const { t } = useTranslation('reviews');
  const clipboard = useClipboard({ timeout: 3_000 });
  return (
    <BigButton
      icon={clipboard.copied ? <IconCheck size={20} /> : <IconCopy size={20} />}
      disabled={text.trim() === ''}
      onClick={() => clipboard.copy(text)}
    >
      {clipboard.copied ? t('answer.copied') : t('answer.copy')}
    </BigButton>
  );
}
