import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { painPoints } from '#renderer/features/pain-points/pain-points.store.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import { usePersonAtTill } from '#renderer/lib/use-session.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { runNewestToastAction } from '#renderer/ui/toast.store.ts';
import { takeComplaint } from './complaint-taking.tsx';
import { places } from './navigation.ts';

function isEmptyField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.value === '';
}

/** The keys of the frame: Alt and a digit, Alt+M for a complaint, Alt+P for a pain point, F1 or ? for help, Ctrl+Z for what a toast offers to undo. */
export function useShortcuts() {
  const navigate = useNavigate();
  const [helpOpen, setHelpOpen] = useState(false);
  const role = usePersonAtTill()?.role;
  useEffect(() => {
    const mayGo = (needs: Role) => role === undefined || mayActAs(role, needs);
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      // By position: Alt and a digit types another character in some layouts.
      const place =
        event.altKey && !event.ctrlKey
          ? places[Number(/^(?:Digit|Numpad)(\d)$/u.exec(event.code)?.[1]) - 1]
          : undefined;
      if (place !== undefined) {
        event.preventDefault();
        if (mayGo(place.needs)) void navigate({ to: place.to });
      } else if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyM') {
        event.preventDefault();
        takeComplaint();
      } else if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyP') {
        event.preventDefault();
        painPoints.open();
      } else if (event.key === 'F1' || (event.key === '?' && plain && !isTyping(event.target))) {
        event.preventDefault();
        setHelpOpen(true);
      } else if (
        (event.ctrlKey || event.metaKey) &&
        event.key.toLowerCase() === 'z' &&
        (!isTyping(event.target) || isEmptyField(event.target)) &&
        runNewestToastAction()
      ) {
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, role]);
  return { helpOpen, openHelp: () => setHelpOpen(true), closeHelp: () => setHelpOpen(false) };
}
