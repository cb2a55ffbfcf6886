package io.github.stackconsultant.localworkspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The people and channels of the workspace, and what was said before anybody came. */
final class DemoWorld {

    private static final Person ANA =
            new Person("U0ANA", "ana", "Ana Ruiz", "Product lead", "Europe/Madrid", "#8b3fa0");
    private static final Person BO =
            new Person("U0BO", "bo", "Bo Lindqvist", "Back end", "Europe/Stockholm", "#1f6f8b");
    private static final Person CHI = new Person("U0CHI", "chi", "Chi Okafor", "Front end", "Africa/Lagos", "#b0532a");
    private static final Person DEV = new Person("U0DEV", "dev", "Dev Patel", "Data", "Asia/Kolkata", "#3d7a3a");

    private static final List<Line> SEED = List.of(
            new Line("C0GENERAL", ANA, "Morning all. The kick-off notes for the new product are in the wiki."),
            new Line("C0GENERAL", CHI, "Thanks Ana, reading them now."),
            new Line("C0BACKEND", BO, "We have to settle on a language for the new service before Thursday."),
            new Line(
                    "C0BACKEND",
                    ANA,
                    "To sum up: an international chat product, real-time feel decides the market, two front-end"
                            + " people who know JavaScript, and thousands of small requests at once."),
            new Line("C0BACKEND", DEV, "Later we will want recommendations on top, so some data science too."),
            new Line(
                    "C0SUPPORT",
                    CHI,
                    "Customers ask for a support chat inside the app. It has to answer at once, on phones as well."),
            new Line("G0LEADS", ANA, "Budget for the new team is approved, please keep it here until Friday."));

    private DemoWorld() {}

    static People people() {
        return new People(List.of(ANA, BO, CHI, DEV));
    }

    static void fill(Channels channels, Messages messages, Timestamps timestamps) {
        addMissing(channels);
        SEED.forEach(line -> messages.put(Message.human(
                line.channel(), timestamps.next(), null, line.who().id(), line.text())));
    }

    /** What an older version kept lacks the channels that came later. */
    static void addMissing(Channels channels) {
        List<String> kept = channels.all().stream().map(Channel::id).toList();
        everyChannel().stream().filter(channel -> !kept.contains(channel.id())).forEach(channels::put);
    }

    private static List<Channel> everyChannel() {
        List<Channel> channels = new ArrayList<>();
        String bot = Team.BOT_USER_ID;
        Channel.Kind open = Channel.Kind.PUBLIC;
        channels.add(new Channel("C0GENERAL", "general", open, "Everything for everybody", everybody()));
        channels.add(new Channel("C0BACKEND", "backend", open, "What runs behind the product", everybody(bot)));
        channels.add(new Channel("C0SUPPORT", "support-chat", open, "The support chat project", everybody(bot)));
        channels.add(new Channel(
                "G0LEADS",
                "leads",
                Channel.Kind.PRIVATE,
                "Leads only",
                new LinkedHashSet<>(List.of(ANA.id(), BO.id()))));
        channels.add(new Channel(
                "C0CONSULT",
                "consultants",
                Channel.Kind.PRIVATE,
                "People who ask for a consultant",
                new LinkedHashSet<>(List.of(BO.id(), DEV.id(), bot))));
        people().all().forEach(person -> channels.add(direct(person)));
        return channels;
    }

    private static Channel direct(Person person) {
        return new Channel(
                person.directChannelId(),
                person.name(),
                Channel.Kind.DIRECT,
                "",
                new LinkedHashSet<>(List.of(person.id(), Team.BOT_USER_ID)));
    }

    private static Set<String> everybody(String... others) {
        Set<String> members = new LinkedHashSet<>();
        people().all().forEach(person -> members.add(person.id()));
        members.addAll(List.of(others));
        return members;
    }

    private record Line(String channel, Person who, String text) {}
}
