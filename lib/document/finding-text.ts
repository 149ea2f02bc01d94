import { preflightMessages } from '@/lib/kit/messages/preflight';
import type { Finding, FindingCode } from './finding';

type Sentence = string | ((detail: Record<string, string | number>) => string);

/** The sentence for a finding. A code without one is a type error here. */
export function findingText(finding: Finding, language = 'en'): string {
  const sentences: Record<FindingCode, Sentence> = preflightMessages(language);
  const sentence = sentences[finding.code];
  return typeof sentence === 'string' ? sentence : sentence(finding.detail ?? {});
}
