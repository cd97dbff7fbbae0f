/** A config that uses every kind of setting. */
import { type KitConfig, readConfig } from '../../../utils/deploy/config.ts';
import { DEMO_POLICY } from '../../demo/policy.ts';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';

export const RAW = {
  ...DEMO_POLICY,
  notices: { repeat: 'every-visit', categories: { retail: 'strong' } },
  session: { ...DEMO_POLICY.session, idleMinutes: 7, deleteDownloads: false },
  deployment: {
    branch: 'Main street',
    extensionId: ID,
    updateUrl: 'https://files.derby.example/carrel/update.xml',
    xpiUrl: 'https://files.derby.example/carrel/carrel.xpi',
  },
};

export function example(raw: object = RAW): KitConfig {
  const { config, problems } = readConfig(raw);
  if (config === null) throw new Error(problems.join('\n'));
  return config;
}
