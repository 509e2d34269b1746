import { useNavigate } from '@tanstack/react-router';
import { ProgramsScreen } from '#renderer/features/programs/programs-screen.tsx';

/** The programs, and the way to whose card is about to lapse. */
export function ProgramsPage() {
  const navigate = useNavigate();
  return (
    <ProgramsScreen
      onOpenCustomer={(customerId) =>
        void navigate({ to: '/people/$customerId', params: { customerId: String(customerId) } })
      }
    />
  );
}
