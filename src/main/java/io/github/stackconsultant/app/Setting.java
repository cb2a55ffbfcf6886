package io.github.stackconsultant.app;

/** A setting of the operator, named exactly like its environment variable. */
enum Setting {
    SLACK_BOT_TOKEN,
    SLACK_APP_TOKEN,
    SLACK_SIGNING_SECRET,
    SLACK_API_URL,
    CONSULTANT_WORKSPACE,
    CONSULTANT_PUBLIC_URL,
    CONSULTANT_CHART,
    CONSULTANT_VOTE_SECRET,
    CONSULTANT_CHANNEL,
    PORT
}
