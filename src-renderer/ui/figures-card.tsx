import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from './card.tsx';
import type { FigureTable } from './figure-table.ts';
import styles from './figures-card.module.css';
import { FiguresTable } from './figures-table.tsx';
import { TextLink } from './text-link.tsx';
import { figureFileKinds, useSavingFigures } from './use-saving-figures.ts';

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  /** Absent where there is nothing to count. */
  readonly table?: FigureTable | undefined;
  /** What is taken away where the card shows only the beginning of it. */
  readonly whole?: (() => Promise<FigureTable>) | undefined;
  /** `behind`: one press away, where the picture is the main thing; `drawn`: the picture is the table itself. */
  readonly tableLook?: 'shown' | 'behind' | 'drawn';
  /** Above the table: what it says in a sentence, or as a picture. */
  readonly children?: ReactNode;
  /** Beside the ways to take it away, such as a choice of how it is drawn. */
  readonly tools?: ReactNode;
  readonly heading?: 'h2' | 'h3';
}

/** Figures that are said, drawn and counted, with their table to take away. */
export function FiguresCard(props: Props) {
  const { title, note, table, whole, tableLook = 'shown', children, tools, heading = 'h2' } = props;
  const [open, setOpen] = useState(false);
  const shown = tableLook === 'shown' || open;
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <Card
      title={title}
      note={note}
      heading={heading}
      corner={
        table === undefined ? undefined : (
          <Corner
            title={title}
            note={note}
            table={table}
            whole={whole}
            picture={() => drawing.current?.querySelector<SVGSVGElement>('[role="img"] svg') ?? null}
            open={open}
            onTable={tableLook === 'behind' ? () => setOpen(!open) : undefined}
          />
        )
      }
    >
      {tools}
      <div ref={drawing} className={styles.drawing}>
        {children}
      </div>
      {table === undefined || tableLook === 'drawn' ? null : (
        // On paper there is nothing to press.
        <div className={shown ? undefined : styles.behind}>
          <FiguresTable table={table} />
        </div>
      )}
    </Card>
  );
}

interface CornerProps {
  readonly title: string;
  readonly note: string | undefined;
  readonly table: FigureTable;
  readonly whole: Props['whole'];
  readonly picture: () => SVGSVGElement | null;
  readonly open: boolean;
  readonly onTable: (() => void) | undefined;
}

function Corner({ title, note, table, whole, picture, open, onTable }: CornerProps) {
  const { t } = useTranslation('common');
  const { save } = useSavingFigures();
  return (
    <ul className={styles.corner} aria-label={t('figures.take', { what: title })}>
      {onTable === undefined ? null : (
        <li>
          <TextLink
            label={t(open ? 'figures.hideTableOf' : 'figures.tableOf', { what: title })}
            expanded={open}
            onClick={onTable}
          >
            {t('figures.table')}
          </TextLink>
        </li>
      )}
      {figureFileKinds.map((kind) => (
        <li key={kind}>
          <TextLink
            label={t(`figures.save.${kind}`, { what: title })}
            onClick={() => void save(kind, { title, table, note, whole, picture })}
          >
            {t(`figures.${kind}`)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
