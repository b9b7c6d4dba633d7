import { fileWords } from './words/fileWords.ts'
import { gridWords } from './words/gridWords.ts'
import { helpWords } from './words/helpWords.ts'
import { peopleAtWorkWords } from './words/peopleAtWorkWords.ts'
import { runWords } from './words/runWords.ts'
import { selectWords } from './words/selectWords.ts'
import { sessionWords } from './words/sessionWords.ts'
import { shellWords } from './words/shellWords.ts'
import { siblingWords } from './words/siblingWords.ts'
import { signatureWords } from './words/signatureWords.ts'
import { stateWords } from './words/stateWords.ts'
import { stepWords } from './words/stepWords.ts'
import { talkWords } from './words/talkWords.ts'
import { unitWords } from './words/unitWords.ts'

/**
 * The words that people read where an operator begins. Those of later pages come with their pages, from a file of
 * words/ that is not named here; the sentences of refusals come with the rules.
 */
export const words = {
  ...shellWords,
  ...stateWords,
  ...sessionWords,
  ...runWords,
  ...stepWords,
  ...siblingWords,
  ...gridWords,
  ...helpWords,
  ...peopleAtWorkWords,
  ...unitWords,
  ...fileWords,
  ...talkWords,
  ...selectWords,
  ...signatureWords,
} as const
