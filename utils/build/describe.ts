/** `npm run describe`: writes the files that describe the policy. Run it after a change of the schema or its words. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyFiles } from './policy-files.ts';

for (const [path, text] of Object.entries(policyFiles())) {
  writeFileSync(join(import.meta.dirname, '..', '..', path), text);
  console.log(`wrote ${path}`);
}
