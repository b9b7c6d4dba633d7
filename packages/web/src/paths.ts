/** Every address of the web app, in one place: `path.run('12')` instead of text glued together. */
export const path = {
  work: () => '/work',
  pool: () => '/work/pool',
  runs: () => '/runs',
  run: (id: string) => `/runs/${encodeURIComponent(id)}`,
  procedures: () => '/procedures',
  procedure: (id: string) => `/procedures/${encodeURIComponent(id)}`,
  procedureEditor: (id: string) => `/procedures/${encodeURIComponent(id)}/edit`,
  parts: () => '/parts',
  part: (id: string) => `/parts/${encodeURIComponent(id)}`,
  units: () => '/units',
  unit: (id: string) => `/units/${encodeURIComponent(id)}`,
  schedule: () => '/schedule',
  queue: () => '/schedule/queue',
  plannedWork: () => '/schedule/planned',
  people: () => '/people',
  explorer: () => '/graphiql',
} as const
