import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedSegment } from '#shared/contract/reports/segments.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import { useReportAddress } from '../../frame/report-address.ts';
import { changeReportSearch } from '../../frame/report-search.ts';
import { useSavedSegments, useSegmentSizes } from '../api/segments-queries.ts';
import { firstDefinition } from '../segment-draft.ts';
import { useDefinitionWords } from '../use-segments-words.ts';
import { SegmentForm } from './segment-form.tsx';
import styles from './segments.module.css';

/** The filters of the shop that have a name, and the way to another one. */
export function SavedSegments() {
  const { t } = useTranslation('reports-segments');
  const { data: saved = [] } = useSavedSegments();
  const sizes = useSegmentSizes();
  const [open, setOpen] = useState<SavedSegment | null>();
  return (
    <Card
      title={t('saved.title')}
      note={t('saved.note')}
      corner={
        <BigButton icon={<IconPlus size={20} />} onClick={() => setOpen(null)}>
          {t('saved.new')}
        </BigButton>
      }
    >
      {saved.length === 0 ? (
        <Quiet>{t('saved.none')}</Quiet>
      ) : (
        <ul className={styles.saved}>
          {saved.map((segment) => (
            <Line key={segment.id} segment={segment} size={sizes.get(segment.id)} onEdit={() => setOpen(segment)} />
          ))}
        </ul>
      )}
      {open === undefined ? null : (
        <SegmentForm
          key={open?.id ?? 'new'}
          of={open}
          first={open?.definition ?? firstDefinition}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}

interface LineProps {
  readonly segment: SavedSegment;
  /** Customers in it; undefined while they are counted. */
  readonly size: number | undefined;
  readonly onEdit: () => void;
}

function Line({ segment: { id, name, definition }, size, onEdit }: LineProps) {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const words = useDefinitionWords();
  const { search, onSearch, onOpenSegment } = useReportAddress();
  return (
    <li>
      <span className={styles.savedWords}>
        <strong>{name}</strong>
        <Quiet inline>{words(definition)}</Quiet>
      </span>
      <span className={styles.savedActions}>
        {size === undefined ? null : (
          <TextLink label={t('saved.peopleOf', { name })} onClick={() => onOpenSegment(id)}>
            {t('saved.size', { count: size, number: format.number(size) })}
          </TextLink>
        )}
        <TextLink
          label={t('saved.useOf', { name })}
          onClick={() => onSearch(changeReportSearch(search, { segment: id }))}
        >
          {t('saved.use')}
        </TextLink>
        <TextLink label={t('saved.editOf', { name })} onClick={onEdit}>
          {t('saved.edit')}
        </TextLink>
      </span>
    </li>
  );
}
