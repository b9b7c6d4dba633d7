/** The pickers of records. */
export const selectWords = {
  select: {
    at: (place: string) => `at ${place}`,
    noUsers: 'Nobody found.',
    noParts: 'No part found.',
    noUnits: 'No unit found.',
    noProcedures: 'No released procedure found.',
    forThisPart: 'for this part',
    notForThisPart: 'not linked to this part',
    partLinked: 'its part is linked',
    partNotLinked: 'its part is not linked',
    noSteps: 'No step found.',
    noIssues: 'No issue found.',
    noBatches: 'No batch found.',
    noFamilies: 'No procedure found.',
    noStandardSteps: 'No standard step found.',
    noWorkCenters: 'No work center found.',
    noPlaces: 'No place found.',
    noTeams: 'No team found.',
    noMeasures: 'No unit of measure found.',
    noRoles: 'No role found.',
  },
} as const
