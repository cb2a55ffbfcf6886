package io.github.stackconsultant.app;

import static io.github.stackconsultant.app.Setting.CONSULTANT_CHANNEL;
import static io.github.stackconsultant.app.Setting.CONSULTANT_CHART;
import static io.github.stackconsultant.app.Setting.CONSULTANT_PUBLIC_URL;
import static io.github.stackconsultant.app.Setting.CONSULTANT_VOTE_SECRET;
import static io.github.stackconsultant.app.Setting.CONSULTANT_WORKSPACE;
import static io.github.stackconsultant.app.Setting.PORT;
import static io.github.stackconsultant.app.Setting.SLACK_API_URL;
import static io.github.stackconsultant.app.Setting.SLACK_APP_TOKEN;
import static io.github.stackconsultant.app.Setting.SLACK_BOT_TOKEN;
import static io.github.stackconsultant.app.Setting.SLACK_SIGNING_SECRET;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds incomplete or contradictory settings. Each rule yields one sentence that names the variable and says what to
 * do; none repeats a value, since it may be a secret in the wrong place.
 */
final class SettingsCheck {

    private static final List<Function<GivenSettings, Optional<String>>> RULES = List.of(
            SettingsCheck::unknownWorkspace,
            SettingsCheck::localWorkspaceBesideSlack,
            SettingsCheck::realSlackWithoutToken,
            SettingsCheck::appTokenInPlaceOfBotToken,
            SettingsCheck::userTokenInPlaceOfBotToken,
            SettingsCheck::noBotToken,
            SettingsCheck::botTokenInPlaceOfAppToken,
            SettingsCheck::noAppToken,
            SettingsCheck::tokenInPlaceOfSigningSecret,
            SettingsCheck::appTokenAlone,
            SettingsCheck::signingSecretAlone,
            SettingsCheck::botTokenAlone,
            SettingsCheck::twoTransports,
            SettingsCheck::addressAlone,
            SettingsCheck::noAddressOfSlack,
            SettingsCheck::noPublicAddress,
            SettingsCheck::noSwitch,
            SettingsCheck::shortSecret,
            SettingsCheck::noChannel,
            SettingsCheck::noPort,
            SettingsCheck::anyPort);

    /** Ids of public channels begin with C; those of private ones with C too, or with G if they are old. */
    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,}");

    private static final int SHORTEST_SECRET = 32;

    private SettingsCheck() {}

    /** {@return one sentence for each problem, in a fixed order; empty if the settings can be used} */
    static List<String> problems(GivenSettings given) {
        return RULES.stream().flatMap(rule -> rule.apply(given).stream()).toList();
    }

    private static Optional<String> unknownWorkspace(GivenSettings given) {
        return when(
                given.has(CONSULTANT_WORKSPACE) && !given.wants(Workspace.SLACK) && !given.wants(Workspace.LOCAL),
                "CONSULTANT_WORKSPACE is neither slack nor local: set it to one of the two, or leave it out.");
    }

    private static Optional<String> localWorkspaceBesideSlack(GivenSettings given) {
        String names = given.ofSlack().map(Setting::name).collect(Collectors.joining(", "));
        return when(
                given.wants(Workspace.LOCAL) && !names.isEmpty(),
                "CONSULTANT_WORKSPACE=local wants the local workspace, but settings of the real Slack are there (%s):"
                                .formatted(names)
                        + " remove them, or set CONSULTANT_WORKSPACE=slack.");
    }

    private static Optional<String> realSlackWithoutToken(GivenSettings given) {
        return when(
                given.wants(Workspace.SLACK) && !hasCredential(given),
                "CONSULTANT_WORKSPACE=slack wants the real Slack, but SLACK_BOT_TOKEN is not set: set it, with"
                        + " SLACK_APP_TOKEN for Socket Mode or with SLACK_SIGNING_SECRET for HTTP.");
    }

    private static Optional<String> appTokenInPlaceOfBotToken(GivenSettings given) {
        return when(
                given.begins(SLACK_BOT_TOKEN, "xapp-"),
                "SLACK_BOT_TOKEN holds an app-level token (xapp-): put the bot token (xoxb-) there, and the app-level"
                        + " token into SLACK_APP_TOKEN.");
    }

    private static Optional<String> userTokenInPlaceOfBotToken(GivenSettings given) {
        return when(
                given.begins(SLACK_BOT_TOKEN, "xoxp-"),
                "SLACK_BOT_TOKEN holds a user token (xoxp-): put the bot token (xoxb-) there, from OAuth & Permissions"
                        + " in the app's settings.");
    }

    private static Optional<String> noBotToken(GivenSettings given) {
        return when(
                begunByNone(given, SLACK_BOT_TOKEN, "xoxb-", "xapp-", "xoxp-"),
                "SLACK_BOT_TOKEN does not begin with xoxb-: copy the bot token there, from OAuth & Permissions in the"
                        + " app's settings.");
    }

    private static Optional<String> botTokenInPlaceOfAppToken(GivenSettings given) {
        return when(
                given.begins(SLACK_APP_TOKEN, "xox"),
                "SLACK_APP_TOKEN holds a bot or user token (xox…): put the app-level token (xapp-) there, and the bot"
                        + " token (xoxb-) into SLACK_BOT_TOKEN.");
    }

    private static Optional<String> noAppToken(GivenSettings given) {
        return when(
                begunByNone(given, SLACK_APP_TOKEN, "xapp-", "xox"),
                "SLACK_APP_TOKEN does not begin with xapp-: copy the app-level token there, from Basic Information in"
                        + " the app's settings.");
    }

    private static Optional<String> tokenInPlaceOfSigningSecret(GivenSettings given) {
        return when(
                given.begins(SLACK_SIGNING_SECRET, "xox") || given.begins(SLACK_SIGNING_SECRET, "xapp-"),
                "SLACK_SIGNING_SECRET holds a token: put the signing secret there, from Basic Information in the app's"
                        + " settings.");
    }

    private static Optional<String> appTokenAlone(GivenSettings given) {
        return when(
                pairsMatter(given) && given.has(SLACK_APP_TOKEN) && !given.has(SLACK_BOT_TOKEN),
                "SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not: set both for Socket Mode" + orNone(given));
    }

    private static Optional<String> signingSecretAlone(GivenSettings given) {
        return when(
                pairsMatter(given) && given.has(SLACK_SIGNING_SECRET) && !given.has(SLACK_BOT_TOKEN),
                "SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not: set both for HTTP" + orNone(given));
    }

    private static Optional<String> botTokenAlone(GivenSettings given) {
        return when(
                pairsMatter(given)
                        && given.has(SLACK_BOT_TOKEN)
                        && !given.has(SLACK_APP_TOKEN)
                        && !given.has(SLACK_SIGNING_SECRET),
                "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is: add SLACK_APP_TOKEN"
                        + " for Socket Mode or SLACK_SIGNING_SECRET for HTTP" + orNone(given));
    }

    private static Optional<String> twoTransports(GivenSettings given) {
        return when(
                pairsMatter(given) && given.has(SLACK_APP_TOKEN) && given.has(SLACK_SIGNING_SECRET),
                "SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep SLACK_APP_TOKEN for Socket Mode or"
                        + " SLACK_SIGNING_SECRET for HTTP, and remove the other.");
    }

    private static Optional<String> addressAlone(GivenSettings given) {
        return when(
                pairsMatter(given)
                        && given.has(SLACK_API_URL)
                        && !hasCredential(given)
                        && !given.wants(Workspace.SLACK),
                "SLACK_API_URL is set but SLACK_BOT_TOKEN is not: set SLACK_BOT_TOKEN too, or remove SLACK_API_URL.");
    }

    private static Optional<String> noAddressOfSlack(GivenSettings given) {
        return when(
                given.value(SLACK_API_URL)
                        .filter(value -> !WebAddress.valid(value))
                        .isPresent(),
                "SLACK_API_URL is no absolute http or https address: write it as in https://slack.com/api/, or leave"
                        + " it out.");
    }

    private static Optional<String> noPublicAddress(GivenSettings given) {
        return when(
                given.value(CONSULTANT_PUBLIC_URL)
                        .filter(value -> !WebAddress.valid(value))
                        .isPresent(),
                "CONSULTANT_PUBLIC_URL is no absolute http or https address: write it as in"
                        + " https://consultant.example.com, or leave it out.");
    }

    private static Optional<String> noSwitch(GivenSettings given) {
        return when(
                given.value(CONSULTANT_CHART)
                        .filter(value -> !value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false"))
                        .isPresent(),
                "CONSULTANT_CHART is neither true nor false: set it to one of the two, or leave it out for true.");
    }

    private static Optional<String> shortSecret(GivenSettings given) {
        return when(
                given.value(CONSULTANT_VOTE_SECRET)
                        .filter(secret -> secret.length() < SHORTEST_SECRET)
                        .isPresent(),
                "CONSULTANT_VOTE_SECRET is too short to keep votes secret: set " + SHORTEST_SECRET
                        + " random characters or more, or leave it out to go without anonymous votes.");
    }

    private static Optional<String> noChannel(GivenSettings given) {
        return when(
                given.value(CONSULTANT_CHANNEL)
                        .filter(value -> !CHANNEL.matcher(value).matches())
                        .isPresent(),
                "CONSULTANT_CHANNEL is no channel id: copy the id from the end of the channel's details in Slack, as in"
                        + " C0123ABCD, or leave it out.");
    }

    private static Optional<String> noPort(GivenSettings given) {
        return when(
                given.value(PORT).filter(value -> Port.of(value).isEmpty()).isPresent(),
                "PORT is no port: set a number from 1 to 65535, or leave it out for 3000.");
    }

    private static Optional<String> anyPort(GivenSettings given) {
        return when(
                given.workspace() == Workspace.LOCAL
                        && given.value(PORT)
                                .flatMap(Port::of)
                                .filter(port -> port == Port.ANY)
                                .isPresent(),
                "PORT is 0, but the local workspace needs a port that is known beforehand: set a number from 1 to"
                        + " 65535, or leave it out for 3000.");
    }

    /** With CONSULTANT_WORKSPACE=local, the remedy is to remove Slack's settings, not to complete them. */
    private static boolean pairsMatter(GivenSettings given) {
        return !given.wants(Workspace.LOCAL);
    }

    /** The beginnings are the right one, and those of what else may have been put there, which has sentences of its own. */
    private static boolean begunByNone(GivenSettings given, Setting token, String... beginnings) {
        return given.has(token) && Stream.of(beginnings).noneMatch(each -> given.begins(token, each));
    }

    private static boolean hasCredential(GivenSettings given) {
        return given.ofSlack().anyMatch(setting -> setting != SLACK_API_URL);
    }

    private static String orNone(GivenSettings given) {
        return given.wants(Workspace.SLACK) ? "." : ", or none to try it without Slack.";
    }

    private static Optional<String> when(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}
