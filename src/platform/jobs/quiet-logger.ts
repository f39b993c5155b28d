import { Logger } from 'graphile-worker';

/** The queue's own chatter is not ours; what fails is logged by the worker door. */
export const quietLogger = new Logger(() => () => undefined);
