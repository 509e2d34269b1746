import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { useReasons } from '#renderer/lib/use-reasons.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { useUnhappyCount } from '../api/use-due-count.ts';
import type { ListedView } from '../api/use-board.ts';
import { boardViews } from '../board-search.ts';
import styles from './board.module.css';

interface ViewsProps {
  readonly view: ListedView;
  readonly onChange: (view: ListedView) => void;
}

/** Which complaints are listed. */
export function BoardViews({ view, onChange }: ViewsProps) {
  const { t } = useTranslation('complaints');
  const unhappy = useUnhappyCount();
  const narrow = useMediaQuery('(max-width: 74.99em)', false, { getInitialValueInEffect: false });
  const choice = {
    label: t('board.views'),
    value: view,
    // Of no interest on a good day.
    options: boardViews
      .filter((value) => value !== 'unhappy' || unhappy > 0 || view === 'unhappy')
      .map((value) => ({ value, label: t(`board.view.${value}`) })),
    onChange,
  };
  return (
    <div className={styles.views}>{narrow ? <SelectField {...choice} labelHidden /> : <Segmented {...choice} />}</div>
  );
}

interface ReasonProps {
  /** null: whatever they are about. */
  readonly reasonId: ReasonId | null;
  readonly onChange: (reasonId: ReasonId | null) => void;
}

const any = 'any';

/** ... about one reason, or a whole group of them. */
export function BoardReason({ reasonId, onChange }: ReasonProps) {
  const { t } = useTranslation('complaint-reasons');
  const words = useReasonWords();
  const { data: groups = [] } = useReasons();
  // What is archived is looked for as long as there are cases about it.
  const shown = <Listed extends { readonly archived: boolean; readonly cases: number }>(reasons: readonly Listed[]) =>
    reasons.filter(({ archived, cases }) => !archived || cases > 0);
  const options = groups.flatMap((group) => {
    const inIt = shown(group.reasons);
    const own = inIt.length > 0 || shown([group]).length > 0 ? [{ value: String(group.id), label: words(group) }] : [];
    return [
      ...own,
      ...inIt.map((reason) => ({
        value: String(reason.id),
        label: t('inGroup', { group: words(group), name: words(reason) }),
      })),
    ];
  });
  return (
    <div className={styles.reason}>
      <SelectField
        label={t('board.filter')}
        labelHidden
        value={reasonId === null ? any : String(reasonId)}
        options={[{ value: any, label: t('board.any') }, ...options]}
        onChange={(value) => onChange(value === any ? null : asId<ReasonId>(Number(value)))}
      />
    </div>
  );
}
