import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import iconButton from './icon-button.module.css';
import styles from './action-menu.module.css';

export interface MenuEntry {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** What is done seldom, behind three dots. */
export function ActionMenu({ label, entries }: Props) {
  return (
    <Menu position="bottom-end" radius="md" shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton type="button" className={iconButton.button ?? ''} aria-label={label}>
          <IconDots size={24} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={styles.dropdown ?? ''}>
        {entries.map((entry) => (
          <Menu.Item
            key={entry.label}
            className={styles.item ?? ''}
            leftSection={entry.icon}
            disabled={entry.disabled ?? false}
            onClick={entry.onSelect}
            data-danger={entry.danger === true ? true : undefined}
          >
            {entry.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
