import { IconCircleCheck, IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadCheck as Check } from '#shared/contract/reports/day-report.contract.ts';
import { readHash } from '#shared/domain/reports/day-report/ledger-mark.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useCheckHead } from '../api/use-day-report.ts';
import { headAnswer } from '../head-answer.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './day-report.module.css';

/** Number and hash from a sheet that was kept: does the ledger still agree? */
export function HeadCheck() {
  const { t } = useTranslation('reports-day-report');
  const sentence = useErrorSentence();
  const [seq, setSeq] = useState<number>();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, reset, data, error, isPending, variables } = useCheckHead();
  const hash = readHash(text);
  const badSeq = seq === undefined || seq < 1 || !Number.isSafeInteger(seq);
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      reset();
    };
  return (
    <form
      className={styles.check}
      aria-label={t('check.title')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!badSeq && hash !== null) mutate({ seq, hash });
      }}
    >
      <h3 className={styles.checkTitle}>{t('check.title')}</h3>
      <Quiet>{t('check.note')}</Quiet>
      <div className={styles.checkFields}>
        <NumberField
          label={t('check.seq')}
          value={seq}
          min={1}
          onChange={changed(setSeq)}
          error={tried && badSeq ? t('check.badSeq') : undefined}
        />
        <TextField
          label={t('check.hash')}
          hint={t('check.hashHint')}
          value={text}
          maxLength={120}
          onChange={changed(setText)}
          error={tried && hash === null ? t('check.badHash') : undefined}
        />
        <BigButton type="submit" busy={isPending}>
          {t(isPending ? 'check.checking' : 'check.button')}
        </BigButton>
      </div>
      <div role="status">
        {data === undefined || variables === undefined ? null : <Answer check={data} seq={variables.seq} />}
      </div>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
    </form>
  );
}

function Answer({ check, seq }: { readonly check: Check; readonly seq: number }) {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const good = check.answer === 'unchanged';
  const facts = {
    seq: format.number(check.answer === 'broken' ? check.seq : seq),
    day: check.answer === 'unchanged' ? format.shortDay(check.day) : '',
  };
  const said = headAnswer(check).map(({ words, number }) =>
    t(words, { ...facts, count: number, number: format.number(number) }),
  );
  return (
    <p className={styles.answer} data-good={good}>
      {good ? <IconCircleCheck size={22} aria-hidden="true" /> : <IconAlertTriangle size={22} aria-hidden="true" />}
      <span>{said.join(' ')}</span>
    </p>
  );
}
