import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { AnswerTemplatesService } from './answer-templates.service.ts';
import type { CaseAnswersService } from './case-answers.service.ts';

interface Services {
  readonly templates: AnswerTemplatesService;
  readonly answers: CaseAnswersService;
}

/** Anybody who answers uses them; what they say is the owner's. */
export function answerTemplatesProcedures({ templates, answers }: Services, gate: RoleGate) {
  const owner = gate.forCommand('owner');
  return os.answerTemplates.router({
    list: os.answerTemplates.list.use(gate.forQuery('owner')).handler(() => templates.list()),
    save: os.answerTemplates.save
      .use(owner)
      .handler(({ input, context }) => answer(templates.save(input, context.session.staffId))),
    remove: os.answerTemplates.remove
      .use(owner)
      .handler(({ input, context }) => answer(templates.remove(input, context.session.staffId))),
    forCase: os.answerTemplates.forCase
      .use(gate.forQuery('counter'))
      .handler(({ input, context }) => answer(answers.forCase(input.caseId, context.session.name))),
    letter: os.answerTemplates.letter
      .use(gate.forCommand('counter'))
      .handler(async ({ input, context }) => answer(await answers.letter({ ...input, staff: context.session.name }))),
  });
}
