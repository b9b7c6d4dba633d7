import type pg from 'pg'

/** Drops all tables with what is in them, as their owner; the next migration begins anew. */
export async function emptyDatabase(client: pg.Client): Promise<void> {
  await client.query(`begin;
drop schema public cascade;
create schema public;
grant usage on schema public to public;
commit`)
}
