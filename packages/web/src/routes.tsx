import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { compareSearch } from './components/compareSearch.ts'
import { AppFrame } from './components/shell/AppFrame.tsx'
import { BrokenPage, MissingPage } from './components/shell/BrokenPage.tsx'
import { bomSearch } from './pages/bom/bomSearch.ts'
import { importBomSearch } from './pages/bom/importBomSearch.ts'
import { furtherActionsSearch } from './pages/furtherAction/furtherActionSearch.ts'
import { issuesSearch } from './pages/issue/issueSearch.ts'
import { partSearch } from './pages/part/partSearch.ts'
import { editorSearch } from './pages/procedure/editor/editorSearch.ts'
import { mergeSearch } from './pages/procedure/merge/mergeSearch.ts'
import { reviewRolesSearch } from './pages/review/reviewRolesSearch.ts'
import { pastSearch } from './pages/run/past/pastSearch.ts'
import { RunPage } from './pages/run/RunPage.tsx'
import { RunsPage } from './pages/run/RunsPage.tsx'
import { runSearch, runsSearch } from './pages/run/runSearch.ts'
import { boardSearch } from './pages/schedule/board/boardSearch.ts'
import { placesSearch } from './pages/schedule/place/placesSearch.ts'
import { plannedSearch } from './pages/schedule/plannedSearch.ts'
import { queueSearch } from './pages/schedule/queueSearch.ts'
import { unitsSearch } from './pages/unit/unitSearch.ts'
import { HomePage } from './pages/work/HomePage.tsx'

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
  component: HomePage,
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

const redline = createRoute({
  getParentRoute: () => root,
  path: '/redlines/$id',
  component: lazyRouteComponent(() => import('./pages/redline/RedlinePage.tsx')),
})

const batch = createRoute({
  getParentRoute: () => root,
  path: '/batches/$id',
  component: lazyRouteComponent(() => import('./pages/run/batch/BatchPage.tsx')),
})

const runPast = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id/past',
  component: lazyRouteComponent(() => import('./pages/run/past/RunPastPage.tsx')),
  validateSearch: pastSearch,
})

const runCompare = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id/compare',
  component: lazyRouteComponent(() => import('./pages/run/compare/RunComparePage.tsx')),
  validateSearch: compareSearch,
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

const procedureCompare = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id/compare',
  component: lazyRouteComponent(() => import('./pages/procedure/compare/ProcedureComparePage.tsx')),
  validateSearch: compareSearch,
})

const procedureMerge = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id/merge',
  component: lazyRouteComponent(() => import('./pages/procedure/merge/ProcedureMergePage.tsx')),
  validateSearch: mergeSearch,
})

const procedureStop = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id/stops/$stopId',
  component: lazyRouteComponent(() => import('./pages/procedure/stop/StopPage.tsx')),
})

const procedureEditor = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id/edit',
  component: lazyRouteComponent(() => import('./pages/procedure/editor/ProcedureEditorPage.tsx')),
  validateSearch: editorSearch,
})

const standardSteps = createRoute({
  getParentRoute: () => root,
  path: '/standard-steps',
  component: lazyRouteComponent(() => import('./pages/procedure/standard/StandardStepsPage.tsx')),
})

const standardStep = createRoute({
  getParentRoute: () => root,
  path: '/standard-steps/$id',
  component: lazyRouteComponent(() => import('./pages/procedure/standard/StandardStepPage.tsx')),
})

const standardStepEditor = createRoute({
  getParentRoute: () => root,
  path: '/standard-steps/$id/edit',
  component: lazyRouteComponent(() => import('./pages/procedure/standard/StandardStepEditorPage.tsx')),
  validateSearch: editorSearch,
})

const reviewRoles = createRoute({
  getParentRoute: () => root,
  path: '/review-roles',
  component: lazyRouteComponent(() => import('./pages/review/ReviewRolesPage.tsx')),
  validateSearch: reviewRolesSearch,
})

const parts = createRoute({
  getParentRoute: () => root,
  path: '/parts',
  component: lazyRouteComponent(() => import('./pages/part/PartsPage.tsx')),
})

const importParts = createRoute({
  getParentRoute: () => root,
  path: '/parts/import',
  component: lazyRouteComponent(() => import('./pages/part/ImportPartsPage.tsx')),
})

const part = createRoute({
  getParentRoute: () => root,
  path: '/parts/$id',
  component: lazyRouteComponent(() => import('./pages/part/PartPage.tsx')),
  validateSearch: partSearch,
})

const importBom = createRoute({
  getParentRoute: () => root,
  path: '/boms/import',
  component: lazyRouteComponent(() => import('./pages/bom/ImportBomPage.tsx')),
  validateSearch: importBomSearch,
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
  validateSearch: unitsSearch,
})

const importUnits = createRoute({
  getParentRoute: () => root,
  path: '/units/import',
  component: lazyRouteComponent(() => import('./pages/unit/ImportUnitsPage.tsx')),
})

const unit = createRoute({
  getParentRoute: () => root,
  path: '/units/$id',
  component: lazyRouteComponent(() => import('./pages/unit/UnitPage.tsx')),
})

const kits = createRoute({
  getParentRoute: () => root,
  path: '/kits',
  component: lazyRouteComponent(() => import('./pages/kit/KitsPage.tsx')),
})

const kit = createRoute({
  getParentRoute: () => root,
  path: '/kits/$id',
  component: lazyRouteComponent(() => import('./pages/kit/KitPage.tsx')),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('./pages/person/PeoplePage.tsx')),
})

const certificates = createRoute({
  getParentRoute: () => root,
  path: '/certificates',
  component: lazyRouteComponent(() => import('./pages/person/certificates/CertificatesPage.tsx')),
})

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./pages/inbox/InboxPage.tsx')),
})

const tools = createRoute({
  getParentRoute: () => root,
  path: '/tools',
  component: lazyRouteComponent(() => import('./pages/tool/ToolsPage.tsx')),
})

const issues = createRoute({
  getParentRoute: () => root,
  path: '/issues',
  component: lazyRouteComponent(() => import('./pages/issue/IssuesPage.tsx')),
  validateSearch: issuesSearch,
})

const dispositionTypes = createRoute({
  getParentRoute: () => root,
  path: '/disposition-types',
  component: lazyRouteComponent(() => import('./pages/issue/types/DispositionTypesPage.tsx')),
})

const issue = createRoute({
  getParentRoute: () => root,
  path: '/issues/$id',
  component: lazyRouteComponent(() => import('./pages/issue/IssuePage.tsx')),
})

const furtherActions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  component: lazyRouteComponent(() => import('./pages/furtherAction/FurtherActionsPage.tsx')),
  validateSearch: furtherActionsSearch,
})

const furtherAction = createRoute({
  getParentRoute: () => root,
  path: '/actions/$id',
  component: lazyRouteComponent(() => import('./pages/furtherAction/FurtherActionPage.tsx')),
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
  batch,
  redline,
  runPast,
  runCompare,
  procedureCompare,
  procedureMerge,
  procedureStop,
  procedures,
  procedure,
  procedureEditor,
  standardSteps,
  standardStep,
  standardStepEditor,
  reviewRoles,
  parts,
  importParts,
  part,
  importBom,
  bom,
  units,
  importUnits,
  unit,
  kits,
  kit,
  people,
  certificates,
  inbox,
  tools,
  issues,
  issue,
  furtherActions,
  furtherAction,
  dispositionTypes,
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
