package io.github.stackconsultant.localworkspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs slash commands: the workspace's own /invite, and the commands of the app's manifest. */
final class SlashCommands {

    private static final Logger log = LoggerFactory.getLogger(SlashCommands.class);

    private final AppManifest manifest;
    private final AppClient client;
    private final InteractionPayloads payloads;
    private final MessageBoard board;
    private final ContentReader contents;
    private final Bulletin bulletin;
    private final TypedText typed;

    SlashCommands(
            AppManifest manifest,
            AppClient client,
            InteractionPayloads payloads,
            MessageBoard board,
            ContentReader contents,
            Bulletin bulletin,
            TypedText typed) {
        this.manifest = manifest;
        this.client = client;
        this.payloads = payloads;
        this.board = board;
        this.contents = contents;
        this.bulletin = bulletin;
        this.typed = typed;
    }

    void run(Person person, Channel channel, String line) {
        int space = line.indexOf(' ');
        var name = space < 0 ? line : line.substring(0, space);
        var text = space < 0 ? "" : line.substring(space + 1).strip();
        if (name.equals("/invite")) {
            invite(person, channel, text);
            return;
        }
        // only people of the app's own workspace can use its commands
        manifest.command(name)
                .filter(command -> !person.guest())
                .ifPresentOrElse(
                        command -> deliver(person, channel, command, text),
                        () -> notice(person, channel, name + " is not a valid command."));
    }

    private void invite(Person person, Channel channel, String text) {
        boolean theApp = typed.mention(text).contains("<@" + Team.BOT_USER_ID + ">");
        if (theApp && !channel.isDirect()) {
            board.inviteBot(channel, person);
        } else {
            notice(person, channel, "Only @" + manifest.botName() + " can be invited here.");
        }
    }

    private void deliver(Person person, Channel channel, AppManifest.SlashCommand command, String text) {
        var fields = fields(person, channel, command, text);
        client.deliver(Delivery.command(command.command(), fields), outcome -> {
            if (outcome.accepted()) {
                show(person, channel, outcome.body());
            } else {
                notice(
                        person,
                        channel,
                        command.command() + " failed with the error \"" + outcome.errorForPeople() + "\"");
            }
        });
    }

    private Map<String, String> fields(Person person, Channel channel, AppManifest.SlashCommand command, String text) {
        var escaped = TypedText.escape(text);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", Team.VERIFICATION_TOKEN);
        fields.put("team_id", Team.ID);
        fields.put("team_domain", Team.DOMAIN);
        fields.put("channel_id", channel.id());
        fields.put("channel_name", channel.nameInPayloads());
        fields.put("user_id", person.id());
        fields.put("user_name", person.name());
        fields.put("command", command.command());
        fields.put("text", command.escapes() ? typed.mention(escaped) : escaped);
        fields.put("api_app_id", Team.APP_ID);
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", payloads.responseUrl(person, channel, null));
        fields.put("trigger_id", payloads.trigger(person));
        return fields;
    }

    private void show(Person person, Channel channel, String body) {
        if (body.isBlank()) {
            return;
        }
        var answer = Json.parseObject(body).orElseGet(() -> Json.object().put("text", body));
        var reading = contents.read(answer);
        if (reading instanceof Checked.Refused<MessageContent> refused) {
            log.warn("The answer to a command was refused: {} {}", refused.error(), refused.problems());
        } else if (reading instanceof Checked.Granted<MessageContent> granted) {
            board.whisper(person.id(), channel.id(), null, granted.value());
        }
    }

    private void notice(Person person, Channel channel, String text) {
        bulletin.notice(person.id(), Optional.of(channel.id()), text);
    }
}
