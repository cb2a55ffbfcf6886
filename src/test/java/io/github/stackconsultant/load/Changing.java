package io.github.stackconsultant.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** People with a card who take an answer back, after so long that it is no slip, and then apply that. */
record Changing(List<String> consultations, StandInSlack slack) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGER_THAN_A_SLIP = Duration.ofSeconds(61);
    private static final List<String> FURTHER_STEPS = List.of("area", "market", "resources", "performance");

    /** Has that many people consult to the end, and lets a minute pass. */
    static Changing begin(int people, Running app, StandInSlack slack) {
        try (var client = new SignedClient(app.port())) {
            var begun = new Changing(
                    IntStream.range(0, people)
                            .mapToObj(number -> consult(number, client, slack))
                            .toList(),
                    slack);
            Waiting.pause(LONGER_THAN_A_SLIP);
            return begun;
        }
    }

    private static String consult(int number, SignedClient client, StandInSlack slack) {
        Consulting.send(client, Delivery.command(user(number), channel(number), "", slack));
        Waiting.until(
                "the first question of " + user(number),
                PATIENCE,
                () -> blocks(number, slack).contains("|product|"));
        var consultation = Consulting.consultation(blocks(number, slack));
        Consulting.send(client, click(number, Consulting.answer(consultation), slack));
        FURTHER_STEPS.forEach(
                step -> Consulting.send(client, click(number, Consulting.way("not_sure", consultation, step), slack)));
        return consultation;
    }

    private static String user(int number) {
        return "UCARD" + number;
    }

    private static String channel(int number) {
        return "DUCARD" + number;
    }

    private static String blocks(int number, StandInSlack slack) {
        return slack.lastMessage(channel(number))
                .map(message -> message.getOrDefault("blocks", ""))
                .orElse("");
    }

    private static Delivery click(int number, String action, StandInSlack slack) {
        return Delivery.click(Delivery.trigger(), user(number), channel(number), action, "[]", slack);
    }

    private Delivery click(long number, String action) {
        return click(at(number), action, slack);
    }

    private int at(long number) {
        return (int) (number % consultations.size());
    }

    /** Wants to answer the first question again. */
    Delivery asks(long number) {
        return click(number, Delivery.button("change|" + consultation(number) + "||1", "change", "product"));
    }

    /** Answers it otherwise, which waits. */
    Delivery answers(long number) {
        return click(
                number,
                Delivery.choice("answers|" + consultation(number) + "|product|1", "answer_menu", "data-science"));
    }

    /** Applies that, which leads to another recommendation. */
    Delivery applies(long number) {
        return click(number, Delivery.button("held|" + consultation(number) + "||1", "apply_change", "apply"));
    }

    private String consultation(long number) {
        return consultations.get(at(number));
    }
}
