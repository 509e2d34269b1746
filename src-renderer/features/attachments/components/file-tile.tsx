import { IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './attachments.module.css';

interface Props {
  readonly picture: ReactNode;
  readonly name: string;
  readonly note: ReactNode;
}

/** A file as it lies among others: what it looks like, its name, and a quiet line. */
export function FileTile({ picture, name, note }: Props) {
  return (
    <>
      <span className={styles.picture}>{picture}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.note}>{note}</span>
    </>
  );
}

/** Stands where there is no picture, or not yet. */
export function FileMark({ pdf }: { readonly pdf: boolean }) {
  const MarkIcon = pdf ? IconFileTypePdf : IconPhoto;
  return <MarkIcon size={36} stroke={1.5} aria-hidden="true" />;
}
