/** Where the last good copy of the policy is. Apart, so that pages can read it without the worker's state. */
import { StorageItem } from '../platform/storage.ts';

export const policyItem = new StorageItem<unknown>('local', 'policy');
