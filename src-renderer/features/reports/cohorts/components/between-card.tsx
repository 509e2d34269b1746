import { useTranslation } from 'react-i18next';
import type { BetweenReport } from '#shared/contract/reports/cohorts.contract.ts';
import type { BetweenWhich } from '#shared/domain/reports/cohorts/cohort-customers.ts';
import type { WindowPair } from '#shared/domain/reports/cohorts/windows.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { Choices } from '#renderer/ui/choices.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { plainFinding } from '#renderer/ui/finding.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useBetween } from '../api/use-cohorts.ts';
import { useCohortWords } from '../use-cohort-words.ts';
import { useWindowsChoice, windowChoices } from '../windows-choice.ts';
import { Quiet, Said } from '#renderer/ui/words.tsx';
import styles from './cohorts.module.css';
import { SpanFields } from './span-fields.tsx';

interface Props {
  readonly filter: ReportFilter;
  readonly onOpen: ((which: BetweenWhich, pair: WindowPair) => void) | undefined;
}

/** Of those who came in one span of days, who came in another: retention, and churn. */
export function BetweenCard({ filter, onOpen }: Props) {
  const { t } = useTranslation('reports-cohorts');
  const sentence = useErrorSentence();
  const { choice, pair, onChoose, onOwnDays } = useWindowsChoice();
  const { data: report, error } = useBetween({ filter, ...pair });
  const table = useBetweenTable(report, onOpen === undefined ? undefined : (which) => onOpen(which, pair));
  return (
    <FiguresCard
      title={t('between.title')}
      note={t('between.note')}
      table={table}
      tools={
        <Choices>
          <div className={styles.field}>
            <SelectField
              label={t('between.preset')}
              value={choice}
              options={windowChoices.map((value) => ({ value, label: t(`between.${value}`) }))}
              onChange={onChoose}
            />
          </div>
          {choice === 'own' ? (
            <>
              <SpanFields
                labels={{ from: t('between.firstFrom'), to: t('between.firstTo') }}
                span={pair.first}
                onChange={(first) => onOwnDays({ ...pair, first })}
              />
              <SpanFields
                labels={{ from: t('between.secondFrom'), to: t('between.secondTo') }}
                span={pair.second}
                onChange={(second) => onOwnDays({ ...pair, second })}
              />
            </>
          ) : null}
        </Choices>
      }
    >
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {report === undefined ? null : <Sentence report={report} pair={pair} />}
    </FiguresCard>
  );
}

function Sentence({
  report: { of, kept, isOver },
  pair,
}: {
  readonly report: BetweenReport;
  readonly pair: WindowPair;
}) {
  const { t } = useTranslation('reports-cohorts');
  const format = useFormat();
  const words = useCohortWords();
  const spans = { first: words.span(pair.first), second: words.span(pair.second) };
  if (of === 0) return <Quiet>{t('between.nobody', spans)}</Quiet>;
  const said = t('between.sentence', {
    ...spans,
    count: of,
    number: format.number(of),
    kept: format.number(kept),
  });
  return (
    <>
      <Said>{plainFinding(said)}</Said>
      {isOver ? null : <Quiet>{t('between.notOver')}</Quiet>}
    </>
  );
}

function useBetweenTable(
  report: BetweenReport | undefined,
  onOpen: ((which: BetweenWhich) => void) | undefined,
): FigureTable | undefined {
  const { t } = useTranslation('reports-cohorts');
  const cells = useFigureCells();
  if (report === undefined || report.of === 0) return undefined;
  const { of, kept, lost, interval } = report;
  const open = (which: BetweenWhich) => (onOpen === undefined ? undefined : () => onOpen(which));
  const likelyLost = interval === null ? null : { low: 1 - interval.high, high: 1 - interval.low };
  return {
    name: t('between.title'),
    heads: [t('between.col'), t('between.number'), t('between.share'), t('between.likely')],
    rows: [
      { key: 'came', cells: [{ text: t('between.came') }, cells.count(of, open('came')), cells.none, cells.none] },
      {
        key: 'kept',
        cells: [
          { text: t('between.kept') },
          cells.count(kept, open('kept')),
          cells.share({ count: kept, of }),
          cells.range(interval),
        ],
      },
      {
        key: 'lost',
        cells: [
          { text: t('between.lost') },
          cells.count(lost, open('lost')),
          cells.share({ count: lost, of }),
          cells.range(likelyLost),
        ],
      },
    ],
  };
}
