package io.github.stackconsultant.localworkspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people and channels of the workspace, with some initial messages. */
final class DemoWorld {

    private static final Person ANA =
            new Person("U0ANA", "ana", "Ana Ruiz", "Product lead", "Europe/Madrid", "#8b3fa0", Team.ID);
    private static final Person BO =
            new Person("U0BO", "bo", "Bo Lindqvist", "Back end", "Europe/Stockholm", "#1f6f8b", Team.ID);
    private static final Person CHI =
            new Person("U0CHI", "chi", "Chi Okafor", "Front end", "Africa/Lagos", "#b0532a", Team.ID);
    private static final Person DEV =
            new Person("U0DEV", "dev", "Dev Patel", "Data", "Asia/Kolkata", "#3d7a3a", Team.ID);

    /** A guest of another organisation, who is in one channel only. */
    private static final Person EVE =
            new Person("U0EVE", "eve", "Eve Novak", "Guest from Initech", "America/New_York", "#2f5fa8", Team.GUEST_ID);

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
            new Line("C0INITECH", EVE, "Hello from Initech. We can hear everything that is said in this channel."),
            new Line("G0LEADS", ANA, "Budget for the new team is approved, please keep it here until Friday."));

    private DemoWorld() {}

    static People people() {
        return new People(List.of(ANA, BO, CHI, DEV, EVE));
    }

    /** Whether somebody belongs to another organisation. */
    static boolean isGuest(String user) {
        return EVE.id().equals(user);
    }

    /** Adds missing channels with their initial messages. */
    static void fill(Channels channels, Messages messages, Timestamps timestamps) {
        var known = channels.all().stream().map(Channel::id).collect(Collectors.toSet());
        demoChannels().filter(channel -> !known.contains(channel.id())).forEach(channels::put);
        SEED.stream()
                .filter(line -> !known.contains(line.channel()))
                .forEach(line -> messages.put(Message.human(
                        line.channel(), timestamps.next(), null, line.who().id(), line.text())));
    }

    private static Stream<Channel> demoChannels() {
        var bot = Team.BOT_USER_ID;
        var open = Channel.Kind.PUBLIC;
        Set<String> leads = new LinkedHashSet<>(List.of(ANA.id(), BO.id()));
        Set<String> consultants = new LinkedHashSet<>(List.of(BO.id(), DEV.id(), bot));
        var shown = Stream.of(
                new Channel("C0GENERAL", "general", open, "Everything for everybody", everybody()),
                new Channel("C0BACKEND", "backend", open, "What runs behind the product", everybody(bot)),
                new Channel("C0SUPPORT", "support-chat", open, "The support chat project", everybody(bot)),
                new Channel(
                        "C0INITECH",
                        "with-initech",
                        open,
                        "What we plan together with Initech",
                        everybody(EVE.id(), bot)),
                new Channel("G0LEADS", "leads", Channel.Kind.PRIVATE, "Leads only", leads),
                new Channel(
                        "C0CONSULT",
                        "consultants",
                        Channel.Kind.PRIVATE,
                        "People who ask for a consultant",
                        consultants));
        return Stream.concat(shown, colleagues().map(DemoWorld::direct));
    }

    private static Stream<Person> colleagues() {
        return people().all().stream().filter(person -> !person.guest());
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
        colleagues().forEach(person -> members.add(person.id()));
        members.addAll(List.of(others));
        return members;
    }

    private record Line(String channel, Person who, String text) {}
}
