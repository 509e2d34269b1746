import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tile } from '#shared/contract/session.contract.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { useClock } from '../use-clock.ts';
import { useSecondsLeft } from '../use-seconds-left.ts';
import styles from './person-tiles.module.css';

interface Props {
  readonly tiles: readonly Tile[];
  readonly onPick: (tile: Tile) => void;
  /** Begins with the focus: who was here last. */
  readonly focusOn: StaffId | null;
  /** Marked as the one at the till now. */
  readonly atTill: StaffId | null;
}

/** One big button per person. */
export function PersonTiles({ tiles, onPick, focusOn, atTill }: Props) {
  const first = tiles.some((tile) => tile.staffId === focusOn) ? focusOn : tiles[0]?.staffId;
  return (
    <ul className={styles.tiles} data-many={tiles.length > 6 || undefined}>
      {tiles.map((tile) => (
        <li key={tile.staffId}>
          <PersonTile
            tile={tile}
            onPick={() => onPick(tile)}
            autoFocus={tile.staffId === first}
            atTill={tile.staffId === atTill}
          />
        </li>
      ))}
    </ul>
  );
}

interface TileProps {
  readonly tile: Tile;
  readonly onPick: () => void;
  readonly autoFocus: boolean;
  readonly atTill: boolean;
}

function PersonTile({ tile, onPick, autoFocus, atTill }: TileProps) {
  const { t } = useTranslation(['session', 'common']);
  const clock = useClock();
  const waits = useSecondsLeft(tile.lockedUntil);
  return (
    <button
      type="button"
      className={styles.tile}
      onClick={onPick}
      autoFocus={autoFocus}
      data-at-till={atTill || undefined}
    >
      <Avatar name={tile.name} id={tile.staffId} size="large" look={atTill ? 'accent' : 'soft'} />
      <span className={styles.name}>{tile.name}</span>
      {waits > 0 ? (
        <span className={styles.locked}>
          <IconLock size={16} aria-hidden="true" />
          {t('session:lockedFor', { time: clock(waits) })}
        </span>
      ) : (
        <span className={styles.role}>{atTill ? t('session:atTill') : t(`common:role.${tile.role}`)}</span>
      )}
    </button>
  );
}
