import type { JobId } from '#shared/domain/kernel/ids.ts';
import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import { countOption, refuseWords } from '#main/shell/options.ts';
import type { Backend } from '#main/backend/backend.ts';
import { beginShop } from '../begin-shop.ts';
import { defineCommand, type CommandTools, type ExitCode } from '../command.ts';

/** Makes the sample cafe of the first run in an empty folder, in any size. */
export const demoCommand = defineCommand({
  name: 'demo',
  takes: '[--customers=N] [--months=M] [--seed=S]',
  options: { customers: { type: 'string' }, months: { type: 'string' }, seed: { type: 'string' } },
  run: async ({ values, positionals }, tools) => {
    refuseWords(positionals);
    const order = {
      people: countOption(values.customers, 420),
      months: countOption(values.months, 18),
      seed: countOption(values.seed, 1),
      inHaste: true,
    };
    const { t, language, dataFolder, say, note } = tools;
    return tools.withBackend(
      async (backend): Promise<ExitCode> => {
        const owner = { name: t('cli:demo.owner'), pin: SAMPLE_PINS.manager };
        const name = t('cli:demo.shop');
        const made = await beginShop(backend, { name, language, owner, begin: { with: 'sample' } });
        const job = made ? backend.services.sample.begin(order) : null;
        if (job === null) {
          note(t('cli:demo.not_empty', { folder: dataFolder }));
          return 1;
        }
        await showProgress(backend, job.id, tools);
        const { state, output } = await job.ended;
        if (state !== 'done') {
          note(t('cli:demo.failed'));
          return 1;
        }
        const written = new Intl.NumberFormat(language);
        const { customers, stamps } = output as { customers: number; stamps: number };
        const sizes = { customers: written.format(customers), stamps: written.format(stamps) };
        say(t('cli:demo.made', { shop: name, ...sizes, folder: dataFolder }));
        say(t('cli:demo.pins', { owner: owner.name, ...SAMPLE_PINS }));
        return 0;
      },
      { make: true },
    );
  },
});

async function showProgress({ services }: Backend, id: JobId, { t, progress }: CommandTools): Promise<void> {
  for await (const job of services.jobs.watch(id) ?? []) progress.show(t('cli:demo.making'), job.done, job.total);
}
