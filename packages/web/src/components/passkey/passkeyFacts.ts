import type { OwnPasskeysResult } from '../../generated/documents.ts'
import { dayInWords, timeInWords } from '../times.ts'
import { passkeyWords } from '../words/passkeyWords.ts'

type Passkey = OwnPasskeysResult['passkeys'][number]

/** When a passkey was added and used, and where alone it serves. */
export function passkeyFacts({
  _created,
  lastUsedAt,
  relyingParty,
}: Pick<Passkey, '_created' | 'lastUsedAt' | 'relyingParty'>): readonly string[] {
  return [
    ...(_created === null ? [] : [passkeyWords.added(dayInWords(_created))]),
    lastUsedAt === null ? passkeyWords.unused : passkeyWords.used(timeInWords(lastUsedAt)),
    ...(relyingParty === location.hostname ? [] : [passkeyWords.elsewhere(relyingParty)]),
  ]
}
