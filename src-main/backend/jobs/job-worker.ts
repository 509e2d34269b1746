import { jobRegistry } from './job-registry.ts';
import { serveJob } from './serve-job.ts';

await serveJob(jobRegistry);
