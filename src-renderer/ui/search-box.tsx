import { IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import styles from './search-box.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  /** Shown at its end while it is empty. */
  readonly hint?: ReactNode;
  readonly size?: 'normal' | 'hero';
  readonly autoFocus?: boolean;
  /** The list it steers, for arrow keys: the ids of the list and of the marked option. */
  readonly listId?: string | undefined;
  /** Whether that list is there now. */
  readonly listOpen?: boolean;
  readonly activeOptionId?: string | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchBox({ ref, ...props }: Props) {
  const { t } = useTranslation('common');
  const steersList = props.listId !== undefined;
  const { listOpen = steersList } = props;
  return (
    <div className={classNames(styles.box, props.size === 'hero' && styles.hero)}>
      <IconSearch className={styles.icon} aria-hidden="true" />
      <input
        ref={ref}
        className={styles.input}
        type="text"
        role={steersList ? 'combobox' : 'searchbox'}
        aria-label={props.label}
        aria-controls={listOpen ? props.listId : undefined}
        aria-expanded={steersList ? listOpen : undefined}
        aria-autocomplete={steersList ? 'list' : undefined}
        aria-activedescendant={props.activeOptionId}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={120}
        autoFocus={props.autoFocus}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
      {props.value === '' ? (
        <span className={styles.hint} aria-hidden="true">
          {props.hint}
        </span>
      ) : (
        <button type="button" className={styles.clear} aria-label={t('clearSearch')} onClick={() => props.onChange('')}>
          <IconX size={20} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
