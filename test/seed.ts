import fc from 'fast-check';

/**
 * Every machine tries the same random texts, so that a change is judged by itself. `SEED=random npm test` looks
 * further; what it finds is printed with its seed and becomes a case of its own.
 */
const seed = process.env['SEED'] ?? '20260421';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
