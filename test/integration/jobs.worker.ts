import type { JobFunction } from '#main/backend/jobs/job.ts';
import { serveJob } from '#main/backend/jobs/serve-job.ts';

const addTills: JobFunction<{ batches: number }, number> = async ({ batches }, tools) => {
  for (let done = 0; done < batches; done += 1) {
    if (tools.cancelled()) return done;
    tools.store.write((db) => {
      db.run('INSERT INTO till (code) VALUES (:code)', { code: `batch ${done}` });
      db.changed('shop');
    });
    tools.progress(done + 1, batches);
    await tools.pause();
  }
  return batches;
};

/** Writes without a breath: each transaction takes 25 ms and adds one till. */
const hogsTheFile: JobFunction<{ batches: number }, number> = async ({ batches }, tools) => {
  for (let done = 0; done < batches; done += 1) {
    tools.store.write((db) => {
      db.run('INSERT INTO till (code) VALUES (:code)', { code: `hog ${done}` });
      for (const until = performance.now() + 25; performance.now() < until;);
    });
  }
  return batches;
};

// One that does it right, and everything a job can do wrong.
await serveJob({
  addTills: async () => addTills,
  hogsTheFile: async () => hogsTheFile,
  throws: async () => async () => {
    throw new Error('a fault of ours');
  },
  diskFull: async () => async () => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  },
  dies: async () => async () => process.exit(3),
  throwsOutside: async () => () =>
    new Promise(() => {
      setTimeout(() => {
        throw new Error('where nobody catches it');
      });
    }),
  tellsTheTime: async () => async (_input, tools) => tools.clock.now(),
});
