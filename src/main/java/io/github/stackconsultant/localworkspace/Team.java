package io.github.stackconsultant.localworkspace;

/** The fixed identities of the one workspace and the one app in it. */
final class Team {

    static final String ID = "T0LOCAL";
    static final String NAME = "Riverside";
    static final String DOMAIN = "riverside";
    /** The other organisation, which began the one channel that both share. */
    static final String GUEST_ID = "T0INITECH";

    static final String GUEST_NAME = "Initech";
    static final String GUEST_DOMAIN = "initech";

    static final String APP_ID = "A0LOCAL";
    static final String BOT_USER_ID = "U0BOT";
    static final String BOT_ID = "B0LOCAL";

    /** The deprecated verification token, which real payloads still carry. */
    static final String VERIFICATION_TOKEN = "local-verification-token";

    private Team() {}
}
