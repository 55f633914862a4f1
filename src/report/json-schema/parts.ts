import * as z from 'zod/mini';
import { criterionIds } from '../../core/catalog/criteria.ts';

/** What the sections of the JSON report are made of. */

export const nullable = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, z.null()]);
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const score = z.number().check(z.gte(0), z.lte(100));
export const line = z.int().check(z.gte(1));
export const state = z.enum(['documented', 'informal', 'missing']);
export const criterion = z.enum(criterionIds);
export const criteria = z.array(criterion);
export const owner = nullable(z.string());
export const zone = z.enum(['audit-ready', 'findings-only', 'material-gaps', 'audit-blocker']);
export const span = z.strictObject({ from: day, to: day });
