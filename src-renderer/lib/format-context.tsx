import { createContext, use, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './format.ts';
import { firstLanguage } from './languages.ts';

const FormatContext = createContext<Format | undefined>(undefined);

interface Props {
  /** IANA */
  readonly zone: string;
  /** ISO 4217 */
  readonly currency: string;
  readonly children: ReactNode;
}

const monthKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** Gives what is below the language of the moment and the shop's zone and currency to write in. */
export function FormatProvider({ zone, currency, children }: Props) {
  const { t, i18n } = useTranslation('common');
  const language = firstLanguage([i18n.language]);
  const format = useMemo(
    () =>
      createFormat({
        language,
        zone,
        currency,
        words: {
          justNow: () => t('when.justNow'),
          inMonth: (month, year) => {
            const words = t(`when.inMonth.${monthKeys[month - 1] ?? '1'}`);
            return year === undefined ? words : t('when.inMonthOfYear', { inMonth: words, year });
          },
        },
      }),
    [language, zone, currency, t],
  );
  return <FormatContext value={format}>{children}</FormatContext>;
}

export function useFormat(): Format {
  const format = use(FormatContext);
  if (format === undefined) throw new Error('useFormat needs a FormatProvider above it');
  return format;
}
