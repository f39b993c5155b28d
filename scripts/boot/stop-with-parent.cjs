// Preloaded into every Node that boot starts: when its parent is gone (kill -9 leaves that no last word), this process
// asks itself to stop. CommonJS, because the oldest Node that boot runs on can preload nothing else.
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.platform !== 'win32') {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
