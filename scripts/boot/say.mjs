/** Says one line to whoever started us; on stderr, so that the output of a command stays clean to pipe. */
export const say = (line) => process.stderr.write(`${line}\n`);
