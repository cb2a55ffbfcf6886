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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds incomplete or contradictory settings. Each rule yields one sentence that names the variable and says what to
 * do; none repeats a value, since it may be a secret in the wrong place.
 */
final class SettingsCheck {

    /** Ids of public channels begin with C; those of private ones with C too, or with G if they are old. */
    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,}");

    private static final int SHORTEST_SECRET = 32;

    private static final List<Rule> RULES = List.of(
            when(
                    given -> given.has(CONSULTANT_WORKSPACE)
                            && !given.wants(Workspace.SLACK)
                            && !given.wants(Workspace.LOCAL),
                    "CONSULTANT_WORKSPACE is neither slack nor local: set it to one of the two, or leave it out."),
            new Rule(
                    given -> given.wants(Workspace.LOCAL)
                            && given.ofSlack().findAny().isPresent(),
                    given -> "CONSULTANT_WORKSPACE=local wants the local workspace, but settings of the real Slack are"
                            + " there (" + given.ofSlack().map(Setting::name).collect(Collectors.joining(", "))
                            + "): remove them, or set CONSULTANT_WORKSPACE=slack."),
            when(
                    given -> given.wants(Workspace.SLACK) && !hasCredential(given),
                    "CONSULTANT_WORKSPACE=slack wants the real Slack, but SLACK_BOT_TOKEN is not set: set it, with"
                            + " SLACK_APP_TOKEN for Socket Mode or with SLACK_SIGNING_SECRET for HTTP."),
            when(
                    given -> given.begins(SLACK_BOT_TOKEN, "xapp-"),
                    "SLACK_BOT_TOKEN holds an app-level token (xapp-): put the bot token (xoxb-) there, and the"
                            + " app-level token into SLACK_APP_TOKEN."),
            when(
                    given -> given.begins(SLACK_BOT_TOKEN, "xoxp-"),
                    "SLACK_BOT_TOKEN holds a user token (xoxp-): put the bot token (xoxb-) there, from OAuth &"
                            + " Permissions in the app's settings."),
            unless(
                    SLACK_BOT_TOKEN,
                    begunBy("xoxb-", "xapp-", "xoxp-"),
                    "SLACK_BOT_TOKEN does not begin with xoxb-: copy the bot token there, from OAuth & Permissions in"
                            + " the app's settings."),
            when(
                    given -> given.begins(SLACK_APP_TOKEN, "xox"),
                    "SLACK_APP_TOKEN holds a bot or user token (xox…): put the app-level token (xapp-) there, and the"
                            + " bot token (xoxb-) into SLACK_BOT_TOKEN."),
            unless(
                    SLACK_APP_TOKEN,
                    begunBy("xapp-", "xox"),
                    "SLACK_APP_TOKEN does not begin with xapp-: copy the app-level token there, from Basic Information"
                            + " in the app's settings."),
            when(
                    given -> given.begins(SLACK_SIGNING_SECRET, "xox") || given.begins(SLACK_SIGNING_SECRET, "xapp-"),
                    "SLACK_SIGNING_SECRET holds a token: put the signing secret there, from Basic Information in the"
                            + " app's settings."),
            together(
                    given -> given.has(SLACK_APP_TOKEN) && !given.has(SLACK_BOT_TOKEN),
                    given -> "SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not: set both for Socket Mode"
                            + orNone(given)),
            together(
                    given -> given.has(SLACK_SIGNING_SECRET) && !given.has(SLACK_BOT_TOKEN),
                    given -> "SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not: set both for HTTP"
                            + orNone(given)),
            together(
                    given -> given.has(SLACK_BOT_TOKEN)
                            && !given.has(SLACK_APP_TOKEN)
                            && !given.has(SLACK_SIGNING_SECRET),
                    given -> "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is: add"
                            + " SLACK_APP_TOKEN for Socket Mode or SLACK_SIGNING_SECRET for HTTP" + orNone(given)),
            together(
                    given -> given.has(SLACK_APP_TOKEN) && given.has(SLACK_SIGNING_SECRET),
                    given -> "SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep SLACK_APP_TOKEN for Socket"
                            + " Mode or SLACK_SIGNING_SECRET for HTTP, and remove the other."),
            together(
                    given -> given.has(SLACK_API_URL) && !hasCredential(given) && !given.wants(Workspace.SLACK),
                    given -> "SLACK_API_URL is set but SLACK_BOT_TOKEN is not: set SLACK_BOT_TOKEN too, or remove"
                            + " SLACK_API_URL."),
            unless(
                    SLACK_API_URL,
                    WebAddress::valid,
                    "SLACK_API_URL is no absolute http or https address: write it as in https://slack.com/api/, or"
                            + " leave it out."),
            unless(
                    CONSULTANT_PUBLIC_URL,
                    WebAddress::valid,
                    "CONSULTANT_PUBLIC_URL is no absolute http or https address: write it as in"
                            + " https://consultant.example.com, or leave it out."),
            unless(
                    CONSULTANT_CHART,
                    value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"),
                    "CONSULTANT_CHART is neither true nor false: set it to one of the two, or leave it out for true."),
            unless(
                    CONSULTANT_VOTE_SECRET,
                    secret -> secret.length() >= SHORTEST_SECRET,
                    "CONSULTANT_VOTE_SECRET is too short to keep votes secret: set " + SHORTEST_SECRET
                            + " random characters or more, or leave it out to go without anonymous votes."),
            unless(
                    CONSULTANT_CHANNEL,
                    CHANNEL.asMatchPredicate(),
                    "CONSULTANT_CHANNEL is no channel id: copy the id from the end of the channel's details in Slack,"
                            + " as in C0123ABCD, or leave it out."),
            unless(
                    PORT,
                    value -> Port.of(value).isPresent(),
                    "PORT is no port: set a number from 1 to 65535, or leave it out for 3000."),
            when(
                    given -> given.workspace() == Workspace.LOCAL
                            && given.value(PORT).flatMap(Port::of).equals(Optional.of(Port.ANY)),
                    "PORT is 0, but the local workspace needs a port that is known beforehand: set a number from 1 to"
                            + " 65535, or leave it out for 3000."));

    private SettingsCheck() {}

    /** {@return one sentence for each problem, in a fixed order; empty if the settings can be used} */
    static List<String> problems(GivenSettings given) {
        return RULES.stream()
                .filter(rule -> rule.wrong().test(given))
                .map(rule -> rule.sentence().apply(given))
                .toList();
    }

    private record Rule(Predicate<GivenSettings> wrong, Function<GivenSettings, String> sentence) {}

    private static Rule when(Predicate<GivenSettings> wrong, String sentence) {
        return new Rule(wrong, given -> sentence);
    }

    private static Rule unless(Setting setting, Predicate<String> usable, String sentence) {
        return when(given -> given.value(setting).filter(usable.negate()).isPresent(), sentence);
    }

    /** With CONSULTANT_WORKSPACE=local, the remedy is to remove Slack's settings, not to complete them. */
    private static Rule together(Predicate<GivenSettings> wrong, Function<GivenSettings, String> sentence) {
        return new Rule(wrong.and(given -> !given.wants(Workspace.LOCAL)), sentence);
    }

    /** The beginnings are the right one, and those of what else may have been put there, which has sentences of its own. */
    private static Predicate<String> begunBy(String... beginnings) {
        return token -> Stream.of(beginnings).anyMatch(token::startsWith);
    }

    private static boolean hasCredential(GivenSettings given) {
        return given.ofSlack().anyMatch(setting -> setting != SLACK_API_URL);
    }

    private static String orNone(GivenSettings given) {
        return given.wants(Workspace.SLACK) ? "." : ", or none to try it without Slack.";
    }
}
