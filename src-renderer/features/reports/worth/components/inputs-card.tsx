import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useCommand } from '#renderer/lib/use-command.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import styles from './worth.module.css';

interface Props {
  readonly inputs: WorthReport['inputs'];
  /** What is asked about beside them. */
  readonly children: ReactNode;
}

/** What only the owner knows. */
export function InputsCard({ inputs, children }: Props) {
  const { t } = useTranslation('reports-worth');
  const format = useFormat();
  const { send, busy, failure } = useCommand();
  const inMajor = 10 ** format.moneyDigits;
  const [value, setValue] = useState(inputs === null ? undefined : inputs.visitValue / inMajor);
  const [margin, setMargin] = useState<number | undefined>(inputs?.marginPercent);
  const [looked, setLooked] = useState(false);
  const badValue = value === undefined || Math.round(value * inMajor) <= 0;
  const badMargin = margin === undefined || margin < 0.1 || margin > 100;
  const save = (): void => {
    setLooked(true);
    if (badValue || badMargin) return;
    const next = { visitValue: asMinorUnits(Math.round(value * inMajor)), marginPercent: margin };
    void send((order) => client.reports.worth.save(order), { inputs: next });
  };
  return (
    <Card title={t('inputs.title')} note={t('inputs.note')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <NumberField
          label={t('inputs.visitValue')}
          value={value}
          onChange={setValue}
          decimals={format.moneyDigits}
          unit={format.currency}
          error={looked && badValue ? t('inputs.badValue') : undefined}
        />
        <NumberField
          label={t('inputs.margin')}
          value={margin}
          onChange={setMargin}
          decimals={1}
          unit={t('inputs.percent')}
          error={looked && badMargin ? t('inputs.badMargin') : undefined}
        />
        {failure === undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
        <div>
          <BigButton type="submit" variant="main" busy={busy}>
            {t('inputs.save')}
          </BigButton>
        </div>
      </form>
      {children}
    </Card>
  );
}
