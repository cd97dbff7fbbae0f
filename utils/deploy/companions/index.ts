/** The one table of companion policies. Kits, their documents and the self-check all read it. */
import type { Companion } from './companion.ts';
import { NETWORK } from './network.ts';
import { SURFACE } from './surface.ts';
import { TRACES } from './traces.ts';
import { WINDOWS } from './windows.ts';

export const COMPANIONS: readonly Companion[] = [...WINDOWS, ...TRACES, ...NETWORK, ...SURFACE];
