/** Rows and columns of the matrix: 1 rare or slight, 5 almost certain or grave. */
export interface RiskRating {
  likelihood: number;
  impact: number;
  /** Likelihood times impact, 1 to 25. */
  score: number;
  level: RiskLevelName;
}

export type RiskLevelName = 'low' | 'moderate' | 'high' | 'extreme';

const levels: readonly { level: RiskLevelName; from: number }[] = [
  { level: 'extreme', from: 15 },
  { level: 'high', from: 10 },
  { level: 'moderate', from: 5 },
  { level: 'low', from: 1 },
];

/** The cell of the 5×5 matrix. */
export function riskRating(likelihood: number, impact: number): RiskRating {
  const score = likelihood * impact;
  return { likelihood, impact, score, level: levels.find(({ from }) => score >= from)?.level ?? 'low' };
}
