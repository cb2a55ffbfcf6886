-- What is erased of a person or a workspace is found among everybody's, before Slack gives up waiting.
create index voter_roll_of_voter on voter_roll (voter);
create index handover_of_person on handover (workspace, person);
create index handover_of_taker on handover (taker_workspace, taker);
create index recommendation_rating_of_person on recommendation_rating (workspace, person);
