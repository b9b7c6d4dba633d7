/**
 * One act of a state machine: the states it may start from, and the state it leads to. `previous` is the state
 * before, stored on the record.
 */
export interface Transition<State extends string> {
  readonly from: readonly State[]
  readonly to: State | 'previous'
}

/** A state machine as a table keyed by what people do. Guards, buttons, docs and tests read it. */
export type TransitionTable<State extends string, Action extends string> = {
  readonly [A in Action]: Transition<State>
}

/** Whether `action` may start from `status`. */
export function canMove<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  action: Action,
  status: State,
): boolean {
  return table[action].from.includes(status)
}

/** The acts that may start from `status`, in the table's order. */
export function actionsFrom<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  status: State,
): readonly Action[] {
  return actionsOf(table).filter((action) => canMove(table, action, status))
}

/**
 * The states that no chain of acts reaches from `initial`. `previous` leads only where its record came from,
 * so it reaches nothing new.
 */
export function unreachableStates<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  states: readonly State[],
  initial: State,
): readonly State[] {
  const reached = new Set<State>([initial])
  for (const state of reached) {
    for (const action of actionsFrom(table, state)) {
      const { to } = table[action]
      if (to !== 'previous') reached.add(to)
    }
  }
  return states.filter((state) => !reached.has(state))
}

/** The acts of a table, in its order. */
export function actionsOf<Action extends string>(
  table: { readonly [A in Action]: unknown },
): readonly Action[] {
  const actions: Action[] = []
  for (const action in table) actions.push(action)
  return actions
}
