import type { InputFieldBuilder } from '@pothos/core'
import type { BuilderTypes } from '../graphql/builder.ts'

/** Which runs of its batch a run is planned with. */
export function siblingRunIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'The batchSiblings of the run that are given the same assignee, place, schedule and due date, all or nothing. Absent: the open ones. Empty: this run alone. What else is changed is changed of this run alone.',
  })
}

/** Which siblings go with an act on a step. */
export function siblingIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'The batchSiblings of the step on which it is done too, all or nothing. Absent: all of them to start, to complete, to sign, to say who does it, where and when, and to record what is one value for the batch; none otherwise. Empty: on this one alone.',
  })
}
