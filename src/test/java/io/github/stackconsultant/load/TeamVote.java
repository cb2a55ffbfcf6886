package io.github.stackconsultant.load;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An open vote in a team's channel.
 *
 * @param block the id of the block with the choices
 * @param choices their ids, in the order of their buttons
 * @param blocks the message's blocks
 */
record TeamVote(String poll, String block, List<String> choices, String blocks, StandInSlack slack) {

    static final String CHANNEL = "CTEAM";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CARD = Pattern.compile("\"action_id\":\"ask_vote\"[^{}]*\"value\":\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Has somebody consult to the end and ask the team, and waits until the vote is posted. */
    static TeamVote ask(Running app, StandInSlack slack) {
        try (var client = new SignedClient(app.port())) {
            Consulting.send(client, Delivery.command("UOWNER", "DUOWNER", "", slack));
            Waiting.until(
                    "the first question",
                    PATIENCE,
                    () -> blocks("DUOWNER", slack).contains("|product|"));
            var consultation = Consulting.consultation(blocks("DUOWNER", slack));
            click(client, Consulting.answer(consultation), slack);
            for (var step : List.of("area", "market", "resources", "performance")) {
                click(client, Consulting.way("not_sure", consultation, step), slack);
            }
            Waiting.until(
                    "the card",
                    PATIENCE,
                    () -> CARD.matcher(blocks("DUOWNER", slack)).find());
            var card = CARD.matcher(blocks("DUOWNER", slack));
            Consulting.send(client, submission(consultation, card.find() ? card.group(1) : ""));
        }
        Waiting.until("the vote", PATIENCE, () -> blocks(CHANNEL, slack).contains("\"vote_1\""));
        return posted(slack);
    }

    private static void click(SignedClient client, String action, StandInSlack slack) {
        Consulting.send(client, Delivery.click(Delivery.trigger(), "UOWNER", "DUOWNER", action, "[]", slack));
    }

    private static Delivery submission(String consultation, String recommendation) {
        var metadata = "{'consultation':'" + consultation + "','detail':'" + recommendation
                + "','kind':'DIRECT','channel':'DUOWNER','thread':'','replyAddress':'','original':false,'received':0}";
        return Delivery.submission(
                "UOWNER",
                "ask_vote",
                metadata,
                "{'poll_channel':{'poll_channel':{'type':'conversations_select','selected_conversation':'" + CHANNEL
                        + "'}},'poll_question':{'poll_question':{'type':'plain_text_input','value':'Which one?'}},"
                        + "'poll_choices':{'poll_choices':{'type':'checkboxes','selected_options':[" + option("nodejs")
                        + "," + option("python") + "]}}}");
    }

    private static String option(String value) {
        return "{'text':{'type':'plain_text','text':'x'},'value':'" + value + "'}";
    }

    private static String blocks(String channel, StandInSlack slack) {
        return slack.lastMessage(channel)
                .map(message -> message.getOrDefault("blocks", ""))
                .orElse("");
    }

    private static TeamVote posted(StandInSlack slack) {
        var blocks = blocks(CHANNEL, slack);
        for (var block : JSON.readTree(blocks)) {
            var choices = elements(block)
                    .filter(element -> element.path("action_id").asString("").matches("vote_\\d+"))
                    .map(element -> element.path("value").asString())
                    .toList();
            if (!choices.isEmpty()) {
                var id = block.path("block_id").asString();
                return new TeamVote(id.split("\\|")[1], id, choices, blocks, slack);
            }
        }
        throw new IllegalStateException("no choices in " + blocks);
    }

    private static java.util.stream.Stream<JsonNode> elements(JsonNode block) {
        return StreamSupport.stream(block.path("elements").spliterator(), false);
    }

    /**
     * A click on one of its choices.
     *
     * @param trigger the delivery's own id: a click that comes twice bears the same
     */
    Delivery cast(String trigger, String user, int choice) {
        var action = Delivery.button(block, "vote_" + (choice + 1), choices.get(choice));
        return Delivery.click(trigger, user, CHANNEL, action, blocks, slack);
    }
}
