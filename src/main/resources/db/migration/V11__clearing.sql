-- What is cleared away every hour is found among what stays, of which there is more each year.
create index consultation_abandoned on consultation (recommendation, changed_at);
create index handover_age on handover (taken_at, asked_at);

-- From now on it is there as long as the link is, and not longer: so links past their age are found by it alone.
update decision set linked_at = coalesce(linked_at, saved_at) where token is not null;
update decision set linked_at = null where token is null;
create index decision_link_age on decision (linked_at);
