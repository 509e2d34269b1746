import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isTyping } from './is-typing.ts';

// What was opened last takes them: a dialog before the screen under it.
const takers: symbol[] = [];

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/**
 * Takes files that are dropped anywhere on the window or pasted, while what calls it is on screen.
 * @returns whether files are held over the window now
 */
export function useIncomingFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const me = useRef(Symbol('taker'));
  const isMyTurn = () => takers.at(-1) === me.current;

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    // A table copied from a spreadsheet comes with a picture of itself.
    const isText = isTyping(event.target) && event.clipboardData?.types.includes('text/plain') === true;
    if (files.length === 0 || isText || !isMyTurn()) return;
    event.preventDefault();
    onFiles(files);
  });
  const hold = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return;
    // Otherwise the browser opens the file in place of the app.
    event.preventDefault();
    setOver(isMyTurn());
  });
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!holdsFiles(event) || event.defaultPrevented || !isMyTurn()) return;
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });

  useEffect(() => {
    const mine = me.current;
    takers.push(mine);
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener('paste', (event) => paste(event), { signal });
    document.addEventListener('dragover', (event) => hold(event), { signal });
    document.addEventListener('dragleave', (event) => leave(event), { signal });
    document.addEventListener('drop', (event) => drop(event), { signal });
    return () => {
      takers.splice(takers.indexOf(mine), 1);
      ending.abort();
    };
  }, []);
  return over;
}
