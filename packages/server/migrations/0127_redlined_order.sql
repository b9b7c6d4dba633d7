-- 0127_redlined_order.sql: redlines that add steps, and that change the order of work (rule 23).

alter table redline
  -- What it changes in the order of work: {place: {before, after} or null, drawn: [dependency], removed: [dependency]}.
  add column order_change jsonb not null default '{"place": null, "drawn": [], "removed": []}',
  -- Redlines that were begun in one act on the runs of a batch have the same; null: it was begun alone.
  add column together_id bigint;
create index redline_together on redline (organization_id, together_id) where together_id is not null;
