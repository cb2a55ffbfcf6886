-- When each task was stored, by the database's clock, which is one for all instances: what was added before something was
-- taken back is told from what was added after it. The scheduler does not know this column.
alter table scheduled_tasks add column stored_at timestamp(6) with time zone default current_timestamp;
