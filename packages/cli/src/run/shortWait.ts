/** A step as far as its sentence begins with it. */
interface WaitingStep {
  readonly number: string
  readonly title: string
}

/** What a step waits for, for a table in which the step itself stands beside it. */
export function shortWait(sentence: string | null, step: WaitingStep | null): string | null {
  if (sentence === null || step === null) return sentence
  const beginning = `Step ${step.number} ${step.title} is not available yet: it waits for `
  return sentence.startsWith(beginning) ? sentence.slice(beginning.length).replace(/\.$/, '') : sentence
}
