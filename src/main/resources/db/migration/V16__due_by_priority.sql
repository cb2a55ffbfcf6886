-- What is due is taken up by its priority: without this, each look sorts all that waits. The index by time alone stays
-- for when little is due among much that is set for later.
create index scheduled_tasks_due_by_priority on scheduled_tasks (priority desc, execution_time);
