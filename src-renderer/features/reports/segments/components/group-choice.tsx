import { useTranslation } from 'react-i18next';
import { segmentGroups, type SegmentGroup } from '#shared/domain/reports/segments/groups.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './segments.module.css';

interface Props {
  readonly value: readonly SegmentGroup[];
  readonly onChange: (value: readonly SegmentGroup[]) => void;
}

/** Any of the groups; none chosen means all of them. */
export function GroupChoice({ value, onChange }: Props) {
  const { t } = useTranslation('reports-segments');
  return (
    <fieldset className={styles.choice}>
      <legend>{t('form.groups')}</legend>
      <Quiet>{t('form.groupsHint')}</Quiet>
      <div className={styles.options}>
        {segmentGroups.map((group) => (
          <label key={group} className={styles.option}>
            <input
              type="checkbox"
              checked={value.includes(group)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...value, group] : value.filter((one) => one !== group))
              }
            />
            {t(`group.${group}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
