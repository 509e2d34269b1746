import { useTranslation } from 'react-i18next';
import type { KeptFit } from '#shared/contract/reports/btyd.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './btyd.module.css';

interface Props {
  readonly found: NonNullable<KeptFit['found']>;
}

/** What the model takes for granted, for who wants to know. */
export function HowNote({ found: { parameters, errors, logLikelihood } }: Props) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  const told = (name: keyof typeof parameters) => {
    const error = errors === null ? '' : ` ± ${format.decimal(errors[name], 3)}`;
    return `${format.decimal(parameters[name], 3)}${error}`;
  };
  return (
    <details className={styles.how}>
      <summary>{t('how.title')}</summary>
      {(['model', 'blind', 'once', 'counts'] as const).map((part) => (
        <p key={part}>{t(`how.${part}`)}</p>
      ))}
      <Quiet>
        {t('how.parameters', {
          r: told('r'),
          alpha: told('alpha'),
          a: told('a'),
          b: told('b'),
          logLikelihood: format.decimal(logLikelihood, 1),
        })}
      </Quiet>
    </details>
  );
}
