/** That a person or a team is asked to decide on an issue. */
export interface AskedToDecide {
  /** Null: a team is asked. */
  readonly userId: string | null
  /** Of the team that is asked; of a person none. */
  readonly memberIds: readonly string[]
  /** In which role; null: in any. */
  readonly roleId: string | null
}

/** Who decided, and the role whose place that filled; null: none that is wanted. */
export interface Decider {
  readonly userId: string
  readonly roleId: string | null
}

/** Whether a decision answers a request: that of the person who is asked, or of any member of the team in the role that is asked for. */
export function answersRequest({ userId, memberIds, roleId }: AskedToDecide, by: Decider): boolean {
  if (userId !== null) return userId === by.userId
  return memberIds.includes(by.userId) && (roleId === null || roleId === by.roleId)
}
