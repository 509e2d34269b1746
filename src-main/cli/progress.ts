/** How far a long command has come, drawn over itself on a terminal and not at all elsewhere. */
export interface Progress {
  /** @param label what is being done, already in words */
  show(label: string, done: number, total: number): void;
  clear(): void;
}

const barWidth = 24;
const redrawMs = 100;

export function terminalProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  let drawnAt = -Infinity;
  let drawn = false;
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (label, done, total) => {
      if (now() - drawnAt < redrawMs && done < total) return;
      drawnAt = now();
      drawn = true;
      stream.write(`\r\u001B[2K${progressLine(label, done, total)}`);
    },
    clear: () => {
      if (drawn) stream.write('\r\u001B[2K');
      drawn = false;
    },
  };
}

/** `Reading customers  ████████░░░░  66 %` */
export function progressLine(label: string, done: number, total: number): string {
  const part = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  const full = Math.floor(part * barWidth);
  return `${label}  ${'█'.repeat(full)}${'░'.repeat(barWidth - full)}  ${Math.floor(part * 100)} %`;
}
