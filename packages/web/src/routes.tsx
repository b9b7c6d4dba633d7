import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { AppFrame } from './components/shell/AppFrame.tsx'
import { BrokenPage, MissingPage } from './components/shell/BrokenPage.tsx'
import { bomSearch } from './pages/bom/bomSearch.ts'
import { partSearch } from './pages/part/partSearch.ts'
import { editorSearch } from './pages/procedure/editor/editorSearch.ts'
import { RunPage } from './pages/run/RunPage.tsx'
import { RunsPage } from './pages/run/RunsPage.tsx'
import { runSearch, runsSearch } from './pages/run/runSearch.ts'
import { boardSearch } from './pages/schedule/board/boardSearch.ts'
import { placesSearch } from './pages/schedule/place/placesSearch.ts'
import { plannedSearch } from './pages/schedule/plannedSearch.ts'
import { queueSearch } from './pages/schedule/queueSearch.ts'
import { path } from './paths.ts'

const LoginPage = lazyRouteComponent(() => import('./pages/login/LoginPage.tsx'))
const FirstRunPage = lazyRouteComponent(() => import('./pages/login/FirstRunPage.tsx'))

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: () => <AppFrame login={LoginPage} firstRun={FirstRunPage} />,
  errorComponent: BrokenPage,
  notFoundComponent: MissingPage,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: path.runs(), replace: true })
  },
})

// What operators open first comes with the first request; the other pages come when they are asked for.
const runs = createRoute({
  getParentRoute: () => root,
  path: '/runs',
  component: RunsPage,
  validateSearch: runsSearch,
})
const run = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id',
  component: RunPage,
  validateSearch: runSearch,
})

const runEdit = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id/edit',
  component: lazyRouteComponent(() => import('./pages/run/edit/RunEditPage.tsx')),
})

const work = createRoute({
  getParentRoute: () => root,
  path: '/work',
  component: lazyRouteComponent(() => import('./pages/work/MyWorkPage.tsx')),
})

const pool = createRoute({
  getParentRoute: () => root,
  path: '/work/pool',
  component: lazyRouteComponent(() => import('./pages/work/PoolPage.tsx')),
})

const schedule = createRoute({
  getParentRoute: () => root,
  path: '/schedule',
  component: lazyRouteComponent(() => import('./pages/schedule/board/BoardPage.tsx')),
  validateSearch: boardSearch,
})

const queue = createRoute({
  getParentRoute: () => root,
  path: '/schedule/queue',
  component: lazyRouteComponent(() => import('./pages/schedule/QueuePage.tsx')),
  validateSearch: queueSearch,
})

const plannedWork = createRoute({
  getParentRoute: () => root,
  path: '/schedule/planned',
  component: lazyRouteComponent(() => import('./pages/schedule/PlannedWorkPage.tsx')),
  validateSearch: plannedSearch,
})

const importOrders = createRoute({
  getParentRoute: () => root,
  path: '/schedule/planned/import',
  component: lazyRouteComponent(() => import('./pages/schedule/orders/ImportOrdersPage.tsx')),
})

const places = createRoute({
  getParentRoute: () => root,
  path: '/schedule/places',
  component: lazyRouteComponent(() => import('./pages/schedule/place/PlacesPage.tsx')),
  validateSearch: placesSearch,
})

const place = createRoute({
  getParentRoute: () => root,
  path: '/schedule/places/$id',
  component: lazyRouteComponent(() => import('./pages/schedule/place/PlacePage.tsx')),
})

const newPlan = createRoute({
  getParentRoute: () => root,
  path: '/schedule/planned/new',
  component: lazyRouteComponent(() => import('./pages/schedule/plan/NewPlanPage.tsx')),
})

const plan = createRoute({
  getParentRoute: () => root,
  path: '/schedule/planned/$id',
  component: lazyRouteComponent(() => import('./pages/schedule/plan/PlanPage.tsx')),
})

const procedures = createRoute({
  getParentRoute: () => root,
  path: '/procedures',
  component: lazyRouteComponent(() => import('./pages/procedure/ProceduresPage.tsx')),
})

const procedure = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id',
  component: lazyRouteComponent(() => import('./pages/procedure/ProcedurePage.tsx')),
})

const procedureEditor = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id/edit',
  component: lazyRouteComponent(() => import('./pages/procedure/editor/ProcedureEditorPage.tsx')),
  validateSearch: editorSearch,
})

const parts = createRoute({
  getParentRoute: () => root,
  path: '/parts',
  component: lazyRouteComponent(() => import('./pages/part/PartsPage.tsx')),
})

const part = createRoute({
  getParentRoute: () => root,
  path: '/parts/$id',
  component: lazyRouteComponent(() => import('./pages/part/PartPage.tsx')),
  validateSearch: partSearch,
})

const bom = createRoute({
  getParentRoute: () => root,
  path: '/boms/$id',
  component: lazyRouteComponent(() => import('./pages/bom/BomPage.tsx')),
  validateSearch: bomSearch,
})

const units = createRoute({
  getParentRoute: () => root,
  path: '/units',
  component: lazyRouteComponent(() => import('./pages/unit/UnitsPage.tsx')),
})

const unit = createRoute({
  getParentRoute: () => root,
  path: '/units/$id',
  component: lazyRouteComponent(() => import('./pages/unit/UnitPage.tsx')),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('./pages/person/PeoplePage.tsx')),
})

const tree = root.addChildren([
  home,
  work,
  pool,
  schedule,
  queue,
  plannedWork,
  importOrders,
  newPlan,
  plan,
  places,
  place,
  runs,
  run,
  runEdit,
  procedures,
  procedure,
  procedureEditor,
  parts,
  part,
  bom,
  units,
  unit,
  people,
])

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof makeRouter>
  }
}
