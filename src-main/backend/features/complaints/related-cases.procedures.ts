import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { MergeCasesService } from './merge-cases.service.ts';
import type { RelatedCasesService } from './related-cases.service.ts';

export interface RelatedServices {
  readonly relatedCases: RelatedCasesService;
  readonly merges: MergeCasesService;
}

/** Open to the counter; that merging needs a manager is decided with the command. */
export function relatedCasesProcedures({ relatedCases, merges }: RelatedServices, gate: RoleGate) {
  const query = gate.forQuery('counter');
  const counter = gate.forCommand('counter');
  const { complaints } = os;
  return {
    suggestions: complaints.suggestions.use(query).handler(({ input }) => relatedCases.suggestions(input.caseId)),
    link: complaints.link.use(counter).handler(({ input, context }) => answer(relatedCases.link(input, context))),
    unlink: complaints.unlink.use(counter).handler(({ input, context }) => answer(relatedCases.unlink(input, context))),
    mergePreview: complaints.mergePreview
      .use(query)
      .handler(({ input }) => answer(merges.preview(input.caseId, input.otherId))),
    merge: complaints.merge.use(counter).handler(({ input, context }) => answer(merges.merge(input, context))),
    unmerge: complaints.unmerge.use(counter).handler(({ input, context }) => answer(merges.unmerge(input, context))),
  };
}
