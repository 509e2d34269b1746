import { visitClasses, type VisitClass } from '#shared/domain/reports/btyd/visit-class.ts';
import { useOwnChoice } from '../frame/use-report-filter.ts';

/** Where the customers are listed. */
export const customersAnchor = 'expected-customers';

/** Of which class the customers are listed; it stands in the address. */
export function useClassChoice() {
  const [chosen, onChoose] = useOwnChoice('class', ['all', ...visitClasses], 'all');
  return {
    chosen: chosen === 'all' ? null : chosen,
    onChoose: (name: VisitClass | null): void => {
      onChoose(name ?? 'all');
      if (name !== null) document.querySelector(`#${customersAnchor}`)?.scrollIntoView({ block: 'start' });
    },
  };
}
