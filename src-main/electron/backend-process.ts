import { serveBackend } from './serve-backend.ts';

serveBackend(process.parentPort);
