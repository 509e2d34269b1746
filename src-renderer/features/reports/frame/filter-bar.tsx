import { IconFilter, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { Unseen } from '#renderer/ui/unseen.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './frame.module.css';
import { useReportAddress } from './report-address.ts';
import { changeReportSearch, type Narrowing } from './report-search.ts';
import { useNarrowingWords } from './use-narrowing-words.ts';

interface Props {
  /** Those the open report has a use for. */
  readonly usable: readonly Narrowing[];
}

/** What narrows the report now; a touch takes one away. */
export function FilterBar({ usable }: Props) {
  const { t } = useTranslation('reports');
  const { search, onSearch } = useReportAddress();
  const [open, setOpen] = useState(false);
  const set = useNarrowingWords(search);
  const used = set.filter(({ kind }) => usable.includes(kind));
  const unused = set.filter(({ kind }) => !usable.includes(kind));
  if (usable.length === 0 && unused.length === 0) return null;
  return (
    <div className={styles.bar}>
      <ChipList label={t('filter.active')}>
        {usable.length === 0 ? null : (
          <li>
            <Chip icon={<IconFilter size={16} aria-hidden="true" />} onClick={() => setOpen(true)}>
              {t('filter.title')}
            </Chip>
          </li>
        )}
        {used.map(({ kind, words }) => (
          <li key={kind}>
            <Chip tone="accent" onClick={() => onSearch(changeReportSearch(search, { [kind]: undefined }))}>
              <Unseen>{t('filter.remove', { filter: words })}</Unseen>
              <span aria-hidden="true">{words}</span>
              <IconX size={16} aria-hidden="true" />
            </Chip>
          </li>
        ))}
      </ChipList>
      {unused.length === 0 ? null : (
        <Quiet>{t('filter.unused', { filters: unused.map(({ words }) => words).join(' · ') })}</Quiet>
      )}
      {open ? <FilterPanel search={search} usable={usable} onSearch={onSearch} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
