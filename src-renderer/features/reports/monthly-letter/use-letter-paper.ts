import { useTranslation } from 'react-i18next';
import type { MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import type { Paper } from '#shared/contract/reports/paper.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useShop } from '#renderer/lib/use-session.ts';
import { useLetterWords } from './use-letter-words.ts';

/** The letter as a paper. */
export function useLetterPaper(): (letter: MonthlyLetter) => Paper {
  const { t } = useTranslation('reports-monthly-letter');
  const format = useFormat();
  const shop = useShop()?.name ?? '';
  const write = useLetterWords();
  return (letter) => {
    const { title, greeting, opening, figures, closing } = write(letter);
    return {
      language: format.language,
      from: shop,
      title,
      date: format.day(letter.today),
      blocks: [
        { kind: 'text', text: greeting, quiet: false },
        { kind: 'text', text: opening, quiet: false },
        ...figures.map(({ label, value, text, earlier, where }) => ({
          kind: 'figure' as const,
          label,
          value,
          text,
          note: [earlier, where].filter((line) => line !== '').join(' · '),
        })),
        ...(letter.months.length < 2
          ? []
          : [
              { kind: 'heading' as const, text: t('months.title') },
              {
                kind: 'bars' as const,
                bars: letter.months.map(({ month: one, visits }) => ({
                  label: format.monthYear(one),
                  value: visits,
                  text: format.number(visits),
                  strong: one === letter.figures.month,
                })),
              },
            ]),
        { kind: 'text', text: closing, quiet: true },
      ],
    };
  };
}
