/** The demo library's config for a kit, as `npm run kit` reads it from a file. */
import { type KitConfig, readConfig } from '../../utils/deploy/config.ts';
import { DEMO_POLICY } from '../demo/policy.ts';

/** @param deployment what the machine under test has: browsers, addresses, id */
export function kitConfig(deployment: object): KitConfig {
  const { config, problems } = readConfig({
    ...DEMO_POLICY,
    deployment: { platforms: ['linux'], ...deployment },
  });
  if (config === null) throw new Error(problems.join('\n'));
  return config;
}
