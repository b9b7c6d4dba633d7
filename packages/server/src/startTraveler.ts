import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { CheckpointJob } from './checkpoint/checkpointJob.ts'
import { openSigningKey } from './checkpoint/signingKey.ts'
import { clearUnclaimedBytes } from './clearUnclaimedBytes.ts'
import type { Configuration } from './configuration.ts'
import { openPool } from './db/connection.ts'
import { CannotStart } from './db/embeddedServer.ts'
import { FolderStorage } from './db/folderStorage.ts'
import { migrate } from './db/migrate.ts'
import type { DemoFactory, DemoProgress, DemoWish } from './demo/demoFactory.ts'
import { loadDemo } from './demo/loadDemo.ts'
import { endForgotten } from './endForgotten.ts'
import { loadDemoOnce, writeDemo } from './firstStart.ts'
import { followDefaults } from './followDefaults.ts'
import { Executor } from './graphql/execute.ts'
import { accessRoutes } from './http/accessRoutes.ts'
import { createApp } from './http/app.ts'
import { authenticateBy } from './http/authentication.ts'
import { evidenceRoutes } from './http/evidenceRoutes.ts'
import { fileAddressesBy, fileRoutes } from './http/fileRoutes.ts'
import { FileTickets } from './http/fileTickets.ts'
import { Metrics } from './http/metrics.ts'
import { securityHeaders } from './http/securityHeaders.ts'
import { staticWeb } from './http/staticWeb.ts'
import { openTokenKey } from './http/tokenKey.ts'
import { type Job, startJobs } from './jobs.ts'
import { openAccess } from './openAccess.ts'
import { openDatabase } from './openDatabase.ts'
import { openEvidence } from './openEvidence.ts'
import { openFileBytes } from './openFileBytes.ts'
import { openPerformer } from './openPerformer.ts'
import { expireIdempotency } from './operation/expireIdempotency.ts'
import type { Performer } from './operation/perform.ts'
import { schema } from './schema.ts'
import { tellOfEndingCertificates } from './tellOfEndingCertificates.ts'
import { watchKeeping } from './watchKeeping.ts'

/** Connections to the database: sixteen people at once keep two cores busy, and reads of one request share one. */
const poolSize = 20
/** Seconds that requests in flight get to end, before their connections are cut. */
const graceSeconds = 10

const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** A running Traveler. */
export interface RunningTraveler {
  /** Where it answers, without a slash at the end. */
  readonly address: string
  /** How to log in to the demonstration factory; null: there is none. */
  readonly demo: DemoFactory | null
  /** Resolves with the reason when it cannot go on. */
  readonly failed: Promise<Error>
  /** Stops accepting, finishes what is in flight, writes the last checkpoint, and ends the database. */
  stop(): Promise<void>
}

/** Starts everything, or throws and leaves nothing running. CannotStart carries one sentence for whoever started it. */
export async function startTraveler(
  configuration: Configuration,
  log: Logger,
  report?: (progress: DemoProgress) => void,
): Promise<RunningTraveler> {
  const database = await openDatabase(configuration, log)
  const started: (() => Promise<unknown>)[] = [() => database.close()]
  const stop = async (): Promise<void> => {
    for (let close = started.pop(); close !== undefined; close = started.pop()) {
      // What cannot end well must not keep the rest from ending.
      await close().catch((error: unknown) => log.error({ err: error }, 'Stopping went wrong'))
    }
  }
  try {
    await migrate(database.owner)
    const pool = openPool(database.app, poolSize)
    started.push(() => pool.end())
    const metrics = new Metrics()
    metrics.watchPool(pool)
    metrics.watch(() => watchKeeping(pool, configuration.dataFolder))
    const performer = await openPerformer(pool, (operation, outcome) => metrics.countAct(operation, outcome))
    const checkpoints = openCheckpoints(configuration, pool, log)
    started.push(() => checkpoints.run())
    const storage = FolderStorage.ofData(configuration.dataFolder)
    const demo = await openDemo(configuration, performer, { storage, ...(report && { report }) })
    await followDefaults(performer)
    await storage.removeUnfinished(Date.now())
    const jobs = startJobs(
      [
        expiry(performer),
        checkpointing(checkpoints),
        clearing(pool, storage),
        checkingOut(performer),
        tellingOfCertificates(performer),
      ],
      {
        done: (job) => metrics.countJobRound(job, 'done'),
        failed(job, error) {
          metrics.countJobRound(job, 'failed')
          log.error({ err: error, job }, 'A job failed; it is tried again')
        },
      },
    )
    started.push(() => jobs.stop())
    const app = await composeApp(configuration, performer, { metrics, demo, storage }, log)
    started.push(() => closeApp(app))
    const address = await listen(app, configuration)
    if (demo !== null) writeDemo(configuration.dataFolder, demo, address)
    return { address, demo, failed: database.failed, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openDemo(
  { demo: size, dataFolder }: Configuration,
  performer: Performer,
  place: Omit<DemoWish, 'size'>,
): Promise<DemoFactory | null> {
  if (size === null) return null
  return loadDemoOnce(performer, { dataFolder, load: loadDemo, wish: { size, ...place } })
}

function openCheckpoints(configuration: Configuration, pool: Pool, log: Logger): CheckpointJob {
  return new CheckpointJob({
    pool,
    key: openSigningKey(configuration.signingKey, configuration.dataFolder),
    // Kept elsewhere, these lines show whether the newest checkpoints are still there.
    report: (made) => log.info({ checkpoint: made }, 'A checkpoint was made'),
  })
}

function expiry({ pool }: Performer): Job {
  return {
    name: 'forget old idempotency keys',
    everySeconds: 3_600,
    async run() {
      await expireIdempotency(pool)
    },
  }
}

/** Well within the minute after a change in which its checkpoint is due. */
function checkpointing(checkpoints: CheckpointJob): Job {
  return { name: 'checkpoints', everySeconds: 20, run: () => checkpoints.run() }
}

function checkingOut(performer: Performer): Job {
  return {
    name: 'end forgotten sessions',
    everySeconds: 300,
    run: () => endForgotten(performer),
  }
}

/** Within the hour in which a day begins at a site. */
function tellingOfCertificates(performer: Performer): Job {
  return {
    name: 'tell of ending certificates',
    everySeconds: 3_600,
    run: () => tellOfEndingCertificates(performer),
  }
}

function clearing(pool: Pool, storage: FolderStorage): Job {
  return {
    name: 'clear away bytes that nobody claimed',
    everySeconds: 6 * 3_600,
    async run() {
      await clearUnclaimedBytes(pool, storage)
    },
  }
}

interface Around {
  readonly metrics: Metrics
  readonly demo: DemoFactory | null
  readonly storage: FolderStorage
}

async function composeApp(
  configuration: Configuration,
  performer: Performer,
  { metrics, demo, storage }: Around,
  log: Logger,
): Promise<FastifyInstance> {
  const authentication = {
    access: openAccess(performer),
    tokenKey: await openTokenKey(configuration.dataFolder),
    publicUrl: configuration.publicUrl,
  }
  const files = {
    ...authentication,
    bytes: openFileBytes(performer, storage),
    tickets: new FileTickets(authentication.tokenKey.secretFor('links to files')),
  }
  const app = createApp({
    executor: new Executor(schema, (error, requestId) => {
      metrics.countFailure()
      log.error({ err: error, requestId }, 'A request failed')
    }),
    performer,
    pool: performer.pool,
    authenticate: authenticateBy(authentication),
    trustProxy: configuration.trustProxy,
    logger: log,
    metrics,
    metricsToken: configuration.metricsToken,
    fileAddresses: fileAddressesBy(files),
    storage,
  })
  endConnectionsOnClose(app)
  securityHeaders(app, configuration.publicUrl)
  accessRoutes(app, { ...authentication, demoLogins: demo?.logins ?? [] })
  fileRoutes(app, files)
  evidenceRoutes(app, { ...authentication, evidence: openEvidence(performer.pool) })
  await staticWeb(app, webFolder)
  return app
}

async function listen(app: FastifyInstance, { host, port, publicUrl }: Configuration): Promise<string> {
  try {
    const address = await app.listen({ host, port })
    return publicUrl ?? address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
  } catch (cause) {
    throw whyNotListening(cause, host, port)
  }
}

function whyNotListening(cause: unknown, host: string, port: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another program; end that one, or choose another port with PORT.`,
    EACCES: `Port ${port} may not be opened by this user; choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `This machine does not have the address ${host}; correct HOST.`,
    ENOTFOUND: `This machine does not have the address ${host}; correct HOST.`,
  }
  const sentence = typeof code === 'string' ? sentences[code] : undefined
  return sentence === undefined ? cause : new CannotStart(sentence, { cause })
}

/** A connection that is kept open after the answer would keep the stop waiting. */
function endConnectionsOnClose(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close')
  })
}

/** Fastify answers what came before, and refuses what comes after; whoever does not read the answer is cut off. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), graceSeconds * 1_000)
  await app.close()
  clearTimeout(cut)
}
