import { canonicalText, type Json } from '@traveler/domain/canonical.ts'

/**
 * RFC 8785 text of plain JSON, as events, checkpoints and signatures keep it. Members that are undefined are not there.
 * What is no JSON at all, as NaN, throws.
 */
export function recordText(value: unknown): string {
  // Rows, inputs and parsed JSON: their authors know that they are plain, the compiler does not.
  return canonicalText(value as Json)
}
