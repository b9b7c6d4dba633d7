import type { Command } from './command.ts'
import { backupCommand } from './commands/backup.ts'
import { bomDelete } from './commands/bomDelete.ts'
import { bomImport } from './commands/bomImport.ts'
import { bomRelease } from './commands/bomRelease.ts'
import { bomShow } from './commands/bomShow.ts'
import { certificate } from './commands/certificate.ts'
import { completion } from './commands/completion.ts'
import { demoLive } from './commands/demoLive.ts'
import { demoLoad } from './commands/demoLoad.ts'
import { demoReset } from './commands/demoReset.ts'
import { inventoryEvidence, runEvidence } from './commands/evidence.ts'
import { exportCommand } from './commands/export.ts'
import { gateDecide } from './commands/gateDecide.ts'
import { inventoryAsBuilt } from './commands/inventoryAsBuilt.ts'
import { inventoryImport } from './commands/inventoryImport.ts'
import { inventoryList } from './commands/inventoryList.ts'
import { inventoryOrder } from './commands/inventoryOrder.ts'
import { inventoryReceive } from './commands/inventoryReceive.ts'
import { inventoryShow } from './commands/inventoryShow.ts'
import { inventreeImport } from './commands/inventreeImport.ts'
import { issueAction } from './commands/issueAction.ts'
import { issueComment, issueCreate, issueShow } from './commands/issueCreate.ts'
import { issueList } from './commands/issueList.ts'
import { issueMove } from './commands/issueMove.ts'
import { kit } from './commands/kit.ts'
import { locationImport } from './commands/locationImport.ts'
import { mappingDelete, mappingList } from './commands/mapping.ts'
import { migrateCommand } from './commands/migrate.ts'
import { orderImport } from './commands/orderImport.ts'
import { organizationCreate } from './commands/organizationCreate.ts'
import { organizationSet, organizationSettings } from './commands/organizationSettings.ts'
import { organizationShow } from './commands/organizationShow.ts'
import { partImport } from './commands/partImport.ts'
import { partList } from './commands/partList.ts'
import { partShow } from './commands/partShow.ts'
import { procedureDiff } from './commands/procedureDiff.ts'
import { procedureExport } from './commands/procedureExport.ts'
import { procedureImport } from './commands/procedureImport.ts'
import { procedureList } from './commands/procedureList.ts'
import { procedureRebase } from './commands/procedureRebase.ts'
import { procedureRelease } from './commands/procedureRelease.ts'
import { procedureShow } from './commands/procedureShow.ts'
import { readiness } from './commands/readiness.ts'
import { redlineTake } from './commands/redlineTake.ts'
import { restoreCommand } from './commands/restore.ts'
import { roleList } from './commands/roleList.ts'
import { runAssign } from './commands/runAssign.ts'
import { runAttach } from './commands/runAttach.ts'
import { runComplete } from './commands/runComplete.ts'
import { runInstall, runRemove } from './commands/runInstall.ts'
import { runList } from './commands/runList.ts'
import { runMove } from './commands/runMove.ts'
import { runOpen } from './commands/runOpen.ts'
import { runScrap } from './commands/runScrap.ts'
import { runShow } from './commands/runShow.ts'
import { runSplit } from './commands/runSplit.ts'
import { runStart } from './commands/runStart.ts'
import { runStep } from './commands/runStep.ts'
import { runStepConcede } from './commands/runStepConcede.ts'
import { runStepGrid } from './commands/runStepGrid.ts'
import { runStepSet } from './commands/runStepSet.ts'
import { runStepSign } from './commands/runStepSign.ts'
import { serveCommand } from './commands/serve.ts'
import { shipment } from './commands/shipment.ts'
import { standardStepTake } from './commands/standardStepTake.ts'
import { toolList } from './commands/toolList.ts'
import { inventoryUndo, runUndo } from './commands/undo.ts'
import { user } from './commands/user.ts'
import { userCreate } from './commands/userCreate.ts'
import { userImport } from './commands/userImport.ts'
import { userList } from './commands/userList.ts'
import { userRecover } from './commands/userRecover.ts'
import { verifyCommand } from './commands/verify.ts'
import { workMine } from './commands/workMine.ts'
import { workPool } from './commands/workPool.ts'
import { workQueue } from './commands/workQueue.ts'
import { workGiveBack, workTake } from './commands/workTake.ts'

/** Everything that `traveler` can do, in the order of its help. Help, completion and docs come from it. */
export const commands: readonly Command[] = [
  runStart,
  runList,
  runShow,
  runEvidence,
  runAssign,
  runAttach,
  runMove.hold,
  runMove.resume,
  runMove.cancel,
  runScrap,
  runSplit,
  runUndo,
  runStep.start,
  runStep.unstart,
  runStep.hold,
  runStep.resume,
  runStep.checkIn,
  runStep.checkOut,
  runStepSet,
  runStepGrid,
  runStep.complete,
  runStep.fail,
  runStep.redo,
  runStep.reopen,
  runStep.verify,
  runStepConcede.accept,
  runStepConcede.approveSkip,
  runStep.skip,
  runStep.bringBack,
  runStepSign,
  gateDecide.approve,
  gateDecide.reject,
  runOpen,
  runInstall,
  runRemove,
  runComplete,
  workMine,
  workPool,
  workQueue,
  workTake,
  workGiveBack,
  partList,
  partShow,
  partImport,
  bomShow,
  bomImport,
  bomRelease,
  bomDelete,
  inventoryList,
  inventoryOrder.order,
  inventoryOrder.change,
  inventoryOrder.cancel,
  inventoryReceive,
  inventoryShow,
  inventoryAsBuilt,
  inventoryEvidence,
  inventoryUndo,
  inventoryImport,
  shipment.ship,
  shipment.takeBack,
  shipment.list,
  shipment.show,
  kit.list,
  kit.create,
  kit.show,
  kit.request,
  kit.reserve,
  kit.deliver,
  kit.cancel,
  toolList,
  issueList,
  issueShow,
  issueCreate,
  issueComment,
  issueMove.disposition,
  issueMove.approve,
  issueMove.reject,
  issueMove.begin,
  issueMove.submit,
  issueMove.takeBack,
  issueMove.resolve,
  issueMove.reopen,
  issueAction.list,
  issueAction.show,
  issueAction.add,
  issueAction.done,
  issueAction.verify,
  issueAction.cancel,
  redlineTake,
  locationImport,
  orderImport,
  inventreeImport,
  mappingList,
  mappingDelete,
  procedureList,
  procedureShow,
  procedureExport,
  procedureImport,
  procedureDiff,
  procedureRelease,
  procedureRebase,
  standardStepTake,
  organizationCreate,
  organizationShow,
  organizationSettings,
  organizationSet,
  userList,
  userCreate,
  userImport,
  user.show,
  user.grant,
  user.revoke,
  user.unlock,
  user.resetPassword,
  user.deactivate,
  user.reactivate,
  userRecover,
  certificate.list,
  certificate.add,
  roleList,
  demoLive,
  demoLoad,
  demoReset,
  readiness,
  serveCommand,
  migrateCommand,
  exportCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  completion,
]

/** What the help of a group of commands begins with; the empty name is the whole. */
export const groups: Readonly<Record<string, string>> & { readonly '': string } = {
  '': 'The command line of Traveler: to work, to fill, to check and to keep a factory.',
  bom: 'Bills of materials.',
  issue: 'Issues: what is wrong, what is to become of it, and who approved that.',
  'issue action': 'Further actions of issues: what corrects and what prevents, and whether it had effect.',
  kit: 'Kits: what is put aside for runs.',
  shipment: 'Shipments: what left for customers.',
  certificate: 'Certificates: what people are certified for.',
  redline: 'Redlines: changes to a step of one run, and which other runs take them.',
  run: 'Runs: to start, find and read them, to work their steps, and to complete them.',
  gate: 'Gates of steps: what people decide there, signed.',
  'run step': 'Steps of runs: STEP is a number such as 2.4, or a title.',
  part: 'Parts.',
  inventory: 'Units and lots.',
  location: 'Places and work centers.',
  tool: 'Tools and their services.',
  order: 'Orders: work that is planned.',
  inventree: 'What comes from InvenTree.',
  mapping: 'How tables are read, as imports saved it under names.',
  procedure: 'Procedures: to find and read them, to keep them as folders of Markdown, and to release them.',
  'standard-step': 'Standard steps: what several procedures use, written once.',
  work: 'Work: what is mine, what waits in the pool and at a work center, and to take it.',
  user: 'People: who they are, what they may do, and whether they can log in.',
  role: 'Roles: what people may do.',
  demo: 'The demonstration factory: to let it live, to fill it, to begin it anew.',
  organization: 'The organization: founded on the machine of the server, read and set over the API.',
}
