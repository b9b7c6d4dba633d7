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

/** A pool whose clients ask `before` each statement whether to wait. */
function withClients(pool: pg.Pool, before: (text: string) => Promise<void> | null): pg.Pool {
  return new Proxy(pool, {
    get(target, name) {
      if (name !== 'connect') return bound(target, name)
      return async () => withQueries(await target.connect(), before)
    },
  })
}

function withQueries(client: pg.PoolClient, before: (text: string) => Promise<void> | null): pg.PoolClient {
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'query') return bound(target, name)
      return (config: string | pg.QueryConfig) => {
        const wait = before(typeof config === 'string' ? config : config.text)
        return wait === null ? target.query(config) : wait.then(() => target.query(config))
      }
    },
  })
}

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? value.bind(target) : value
}
