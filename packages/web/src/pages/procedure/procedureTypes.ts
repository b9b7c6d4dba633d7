/** What runs of a procedure may be for, as its author says. */
export const procedureTypes = ['BUILD', 'INSPECTION', 'MAINTENANCE'] as const
