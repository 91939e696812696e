/** The encodings that Vietnamese was written in before Unicode (TCVN 6909:2001 ended them). */
import { cp1258 } from './cp1258.ts';
import type { LegacyEncoding } from './single-byte.ts';
import { tcvn3 } from './tcvn3.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';

export type { LegacyEncoding } from './single-byte.ts';
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [tcvn3, vni, viscii, vps, cp1258];
