import { IconFileImport, IconPaperclip } from '@tabler/icons-react';
import { useId, useState, type DragEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './file-drop.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** As in an input's accept: extensions or types. */
  readonly accept: string;
  /** Never none; more than one only where `multiple`. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** `small` is one line among other things. */
  readonly size?: 'normal' | 'small';
  /** Something is held over the window that would be taken here. */
  readonly lit?: boolean;
}

/** Takes files, dropped or chosen. */
export function FileDrop({
  label,
  hint,
  accept,
  onFiles,
  multiple = false,
  disabled = false,
  size = 'normal',
  lit = false,
}: Props) {
  const inputId = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  }

  function take(files: readonly File[]): void {
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <div
      className={classNames(styles.drop, styles[size], (over || lit) && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={inputId}
        className={styles.input}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that choosing the same file again counts as a choice.
          event.currentTarget.value = '';
          take(files);
        }}
      />
      <label htmlFor={inputId} className={styles.label}>
        {size === 'small' ? (
          <IconPaperclip size={20} aria-hidden="true" />
        ) : (
          <IconFileImport size={36} aria-hidden="true" />
        )}
        <span className={styles.words}>{label}</span>
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      </label>
    </div>
  );
}
