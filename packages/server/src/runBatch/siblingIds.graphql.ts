import type { InputFieldBuilder } from '@pothos/core'
import type { BuilderTypes } from '../graphql/builder.ts'

/** Which runs of its batch a run is planned with. */
export function siblingRunIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'The batchSiblings of the run that are given the same assignee, place, schedule and due date, all or nothing. Absent: the open ones. Empty: this run alone. What else is changed is changed of this run alone.',
  })
}

/** To which units of its batch a redline reaches. */
export function redlinedSiblingIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'The batchSiblings of the step that are redlined too, all or nothing. Absent: those of open runs on which the step is not done. Empty: this one alone.',
  })
}

/** Which of the units that were redlined together an act is done on. */
export function togetherIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'Steps of the batchSiblings of the redline on which it is done too, all or nothing. Absent: all of them. Empty: on this one alone.',
  })
}

/** Which siblings go with an act on a step. */
export function siblingIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'The batchSiblings of the step on which it is done too, all or nothing. Absent: all of them to start, to complete, to sign, to say who does it, where and when, and to record what is one value for the batch; those not done to redline; none otherwise. Empty: on this one alone.',
  })
}

/** On the lots of which other runs of the batch as much is scrapped. */
export function scrappedSiblingIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'Other runs of its batch, of whose lots as much is scrapped too, found at the same step, all or nothing. Absent or empty: of this run’s alone.',
  })
}

/** On which siblings of its step an issue was found too. */
export function foundSiblingIdsField(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return t.idList({
    description:
      'The batchSiblings of the step on which it was found too: it is about their units as well, unless units are named. Absent or empty: on this one alone.',
  })
}
