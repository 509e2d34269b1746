import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GestureOrder } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { orderOfDraft, type PricedProblem } from '../gesture-draft.ts';
import styles from './gesture-form.module.css';

interface Props {
  readonly kind: 'replacement' | 'refund';
  readonly item: string;
  readonly busy: boolean;
  readonly submitLabel: string | undefined;
  readonly onGive: (order: GestureOrder) => void;
}

/** What the cost of has to be said: what was replaced, or the money given back. */
export function PricedGesture({ kind, item, busy, submitLabel, onGive }: Props) {
  const { t } = useTranslation('complaints');
  const { moneyDigits, currency } = useFormat();
  const [text, setText] = useState(item);
  const [amount, setAmount] = useState<number>();
  const [problem, setProblem] = useState<PricedProblem>();
  const errorOf = (field: PricedProblem['field']) =>
    problem?.field === field ? t(`give.${problem.problem}`) : undefined;

  function give(): void {
    const order = orderOfDraft({ kind, text, amount }, moneyDigits);
    if ('problem' in order) setProblem(order);
    else {
      setProblem(undefined);
      onGive(order);
    }
  }

  return (
    <form
      className={styles.priced}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) give();
      }}
    >
      {kind === 'refund' ? null : (
        <TextField
          label={t('give.replaced')}
          value={text}
          onChange={setText}
          maxLength={120}
          error={errorOf('text')}
          autoFocus={item === ''}
          required
        />
      )}
      <NumberField
        label={kind === 'refund' ? t('give.amount') : t('give.cost')}
        value={amount}
        onChange={setAmount}
        min={0}
        decimals={moneyDigits}
        unit={currency}
        error={errorOf('amount')}
        autoFocus={kind === 'refund' || item !== ''}
        required
      />
      <BigButton type="submit" variant="main" size="main" busy={busy}>
        {submitLabel ?? t('give.confirm')}
      </BigButton>
    </form>
  );
}
