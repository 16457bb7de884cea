import { t } from './messages.ts';
/**
 * Explains why a build could not continue.
 * @param error what was thrown; a program that the build starts reports a full disk only in words
 */
export function explainFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /ENOSPC|EDQUOT|no space left|os error 28/i.test(message) ? t('diskFull') : t('notBuilt', { message });
}
