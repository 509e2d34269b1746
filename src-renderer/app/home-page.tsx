import { Navigate } from '@tanstack/react-router';
import { usePersonAtTill } from '#renderer/lib/use-session.ts';

/** Where one begins: an owner with what her shop comes to, everybody else with the next customer. */
export function HomePage() {
  const person = usePersonAtTill();
  if (person === null) return null;
  return <Navigate to={person.role === 'owner' ? '/reports/regulars' : '/counter'} replace />;
}
