-- 0040_field_numbers.sql: which number a field of a step gets next follows from the fields there have been, so it is derived.

-- A step key is told in the stream of the version that made it; fields are added in every later version too, and those
-- events told a row that is not theirs: the record of an honest factory did not verify.
drop trigger record_history_update on step_key;
drop trigger record_history_delete on step_key;
call keep_history('step_key', 'next_field_number');
