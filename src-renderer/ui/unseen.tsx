import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Words for those who listen, where a figure or a picture says it to those who look. */
export function Unseen({ children }: Props) {
  return <VisuallyHidden component="span">{children}</VisuallyHidden>;
}
