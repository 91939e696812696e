/** How severe a finding of a rule is, by ESLint's numbers. */
export const SEVERITIES = ['off', 'warn', 'error'] as const;
