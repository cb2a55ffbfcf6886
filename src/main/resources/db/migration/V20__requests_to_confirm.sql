-- The messages that asked voters whether their votes still hold, until the poll is over. Neither choices nor times are here.
create table vote_request (
    poll varchar(255) not null,
    voter varchar(255) not null,
    channel varchar(255) not null,
    message varchar(255) not null,
    primary key (poll, channel, message)
);

create index vote_request_of_voter on vote_request (voter);
