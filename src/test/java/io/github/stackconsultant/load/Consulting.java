package io.github.stackconsultant.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** People who consult in their direct messages; each has an open question and clicks about in it. */
final class Consulting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CONSULTATION = Pattern.compile("answers\\|([^|]+)\\|product");

    private final List<Person> people = new ArrayList<>();
    private final StandInSlack slack;

    /** One of them: answers the first question and takes the answer back, in turns. */
    private record Person(String user, String channel, String consultation, String blocks, AtomicInteger clicks) {

        Delivery click(StandInSlack slack) {
            boolean answers = clicks.getAndIncrement() % 2 == 0;
            return click(
                    answers ? Consulting.answer(consultation) : Consulting.way("back", consultation, "area"), slack);
        }

        private Delivery click(String action, StandInSlack slack) {
            return Delivery.click(Delivery.trigger(), user, channel, action, blocks, slack);
        }
    }

    private Consulting(StandInSlack slack) {
        this.slack = slack;
    }

    /**
     * Has that many people say {@code /consult}, and waits until each has the first question.
     *
     * @param channels where: a channel for each number
     */
    static Consulting begin(int people, IntFunction<String> channels, Running app, StandInSlack slack) {
        var consulting = new Consulting(slack);
        try (var client = new SignedClient(app.port())) {
            for (int number = 0; number < people; number++) {
                send(client, Delivery.command("U" + number, channels.apply(number), "", slack));
            }
        }
        for (int number = 0; number < people; number++) {
            consulting.join("U" + number, channels.apply(number));
        }
        return consulting;
    }

    /** {@return the same people, each of whom begins anew to answer and take back} */
    Consulting anew() {
        var others = new Consulting(slack);
        people.forEach(person -> others.people.add(new Person(
                person.user(), person.channel(), person.consultation(), person.blocks(), new AtomicInteger())));
        return others;
    }

    /** {@return the channel of somebody's direct messages} */
    static String direct(int number) {
        return "DU" + number;
    }

    /** Adds people of whom it is known what they consult on; their message looks like the first one's. */
    void join(String user, String channel, String consultation) {
        people.add(new Person(user, channel, consultation, people.get(0).blocks(), new AtomicInteger()));
    }

    private void join(String user, String channel) {
        var place = channel.startsWith("D") ? channel : user;
        Waiting.until(
                "the first question of " + user,
                PATIENCE,
                () -> slack.lastMessage(place).isPresent());
        var blocks = slack.lastMessage(place).orElseThrow().getOrDefault("blocks", "");
        people.add(new Person(user, channel, consultation(blocks), blocks, new AtomicInteger()));
    }

    /** {@return the consultation whose first question the blocks show} */
    static String consultation(String blocks) {
        var found = CONSULTATION.matcher(blocks);
        if (!found.find()) {
            throw new IllegalStateException("no first question in " + blocks);
        }
        return found.group(1);
    }

    static void send(SignedClient client, Delivery delivery) {
        if (client.send(delivery) != SignedClient.Answer.ACKNOWLEDGED) {
            throw new IllegalStateException("not acknowledged: the app's output says why");
        }
    }

    /** {@return the fields of an answer to the first question} */
    static String answer(String consultation) {
        return Delivery.choice("answers|" + consultation + "|product|1", "answer_menu", "messenger");
    }

    /** {@return the fields of a way round the question that is asked now} */
    static String way(String action, String consultation, String step) {
        return Delivery.button("ways|" + consultation + "|" + step + "|1", action, step);
    }

    Delivery click(long number) {
        return at(number).click(slack);
    }

    Delivery command(long number) {
        var person = at(number);
        return Delivery.command(person.user(), person.channel(), "", slack);
    }

    Delivery homeOpened(long number) {
        return Delivery.homeOpened(at(number).user());
    }

    Delivery history(long number) {
        var person = at(number);
        return Delivery.command(person.user(), person.channel(), "history", slack);
    }

    private Person at(long number) {
        return people.get((int) (number % people.size()));
    }
}
