import { partWords } from './words/partWords.ts'
import { peopleWords } from './words/peopleWords.ts'
import { runWords } from './words/runWords.ts'
import { sessionWords } from './words/sessionWords.ts'
import { shellWords } from './words/shellWords.ts'
import { signatureWords } from './words/signatureWords.ts'
import { startWords } from './words/startWords.ts'
import { stateWords } from './words/stateWords.ts'
import { stepWords } from './words/stepWords.ts'
import { unitWords } from './words/unitWords.ts'
import { workWords } from './words/workWords.ts'

/**
 * Every word that people read in the web app, but for the sentences of refusals, which come with the rules, and for
 * words/scheduleWords.ts and words/procedureWords.ts, which come with the pages: an operator's first view does without.
 */
export const words = {
  ...shellWords,
  ...stateWords,
  ...sessionWords,
  ...workWords,
  ...runWords,
  ...stepWords,
  ...partWords,
  ...unitWords,
  ...peopleWords,
  ...startWords,
  ...signatureWords,
} as const
