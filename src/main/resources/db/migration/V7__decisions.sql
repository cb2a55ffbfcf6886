create table decision (
    id varchar(255) primary key,
    workspace varchar(255) not null,
    owner varchar(255) not null,
    question varchar not null,
    -- the question without what makes no difference
    question_key varchar not null,
    outcome varchar not null,
    status varchar(30) not null,
    comparison varchar(255) not null,
    recommendation varchar(255) not null,
    consultation varchar(255) not null,
    -- null for a decision without a vote
    poll varchar(255),
    markdown varchar not null,
    -- null once the link is withdrawn
    token varchar(255) unique,
    saved_at timestamp(6) with time zone not null,
    revisit_on date,
    supersedes varchar(255),
    superseded_by varchar(255),
    -- where its file goes, and the file or message that stands there
    channel varchar(255),
    posted varchar(255)
);

create index decision_of_owner on decision (workspace, owner, saved_at);
