export { compileBackend as setup } from '../../scripts/lib/compile-cache.mjs';
