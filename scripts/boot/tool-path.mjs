import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The script of a command line tool, to run with the Node we chose instead of the one its first line would find. */
export const toolPath = (root, packageName, command = packageName.split('/').at(-1)) => {
  const home = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : bin[command]);
};
