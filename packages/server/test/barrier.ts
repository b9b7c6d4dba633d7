import type pg from 'pg'
import type { Performer } from '../src/operation/perform.ts'

/** How long the first one at a barrier waits for others that a lock may keep away. Milliseconds. */
const patience = 250

/**
 * A performer whose transactions, so many of them, wait for each other before they commit: each has read, decided and
 * written by then, as far as the locks of the others let it. What two people can break, they break here.
 */
export function atOnce(performer: Performer, sessions: number): Performer {
  const barrier = newBarrier(sessions)
  return { ...performer, pool: withClients(performer.pool, (text) => (text === 'commit' ? barrier() : null)) }
}

/** A performer whose transactions, when the database has done all that they write, say so and wait until they may commit. */
export function heldAtCommit(performer: Performer): {
  readonly performer: Performer
  readonly written: Promise<void>
  readonly letGo: () => void
} {
  const { promise: written, resolve: say } = Promise.withResolvers<void>()
  const { promise: free, resolve: letGo } = Promise.withResolvers<void>()
  const pool = withClients(performer.pool, (text, client) =>
    text === 'commit'
      ? client.query('select 1').then(() => {
          say()
          return free
        })
      : null,
  )
  return { performer: { ...performer, pool }, written, letGo }
}

/** A performer that counts the statements it sends. */
export function counting(performer: Performer): {
  readonly performer: Performer
  readonly count: () => number
} {
  let statements = 0
  const pool = withClients(performer.pool, () => {
    statements += 1
    return null
  })
  return { performer: { ...performer, pool }, count: () => statements }
}

/** A performer that asks `before` each statement of an act, by its text, whether to wait. */
export function pausing(performer: Performer, before: (text: string) => Promise<void> | null): Performer {
  return { ...performer, pool: withClients(performer.pool, before) }
}

function newBarrier(sessions: number): () => Promise<void> {
  let arrived = 0
  const { promise: all, resolve: open } = Promise.withResolvers<void>()
  return () => {
    arrived += 1
    if (arrived === sessions) open()
    else if (arrived === 1) setTimeout(open, patience)
    return all
  }
}

type Before = (text: string, client: pg.PoolClient) => Promise<void> | null

/** A pool whose clients ask `before` each statement whether to wait. */
function withClients(pool: pg.Pool, before: Before): pg.Pool {
  return new Proxy(pool, {
    get(target, name) {
      if (name !== 'connect') return bound(target, name)
      return async () => withQueries(await target.connect(), before)
    },
  })
}

function withQueries(client: pg.PoolClient, before: Before): pg.PoolClient {
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'query') return bound(target, name)
      return (config: string | pg.QueryConfig) => {
        const wait = before(typeof config === 'string' ? config : config.text, target)
        return wait === null ? target.query(config) : wait.then(() => target.query(config))
      }
    },
  })
}

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? value.bind(target) : value
}
