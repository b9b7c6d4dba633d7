-- 0049_skipped_and_reopened.sql: a step that was skipped says why; one that was reopened says what is to be looked at again.

alter table run_step
  add column skip_reason text collate "C",               -- why it was skipped; null: it was not, or nothing was said
  add column skipped_by bigint,                          -- who skipped it; null: not skipped, or canceled with its run
  add column correcting boolean not null default false,  -- reopened to correct it: each change takes a reason
  add column verify_after_reopening boolean not null default false; -- begun before an earlier step was reopened
