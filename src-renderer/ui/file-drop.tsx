import { IconFileImport } from '@tabler/icons-react';
import { useId, useState, type DragEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './file-drop.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** As in an input's accept: extensions or types. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly disabled?: boolean;
}

/** Takes one file, dropped or chosen. */
export function FileDrop({ label, hint, accept, onFile, disabled = false }: Props) {
  const inputId = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !disabled) onFile(file);
  }

  return (
    <div
      className={classNames(styles.drop, over && styles.over)}
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
        disabled={disabled}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again counts as a choice.
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <label htmlFor={inputId} className={styles.label}>
        <IconFileImport size={36} aria-hidden="true" />
        <span className={styles.words}>{label}</span>
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      </label>
    </div>
  );
}
