package io.github.stackconsultant.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where the processor time of a click goes: which process uses it, and what the app does with its own. */
final class Profile {

    private static final int PEOPLE = 500;
    private static final int CLIENTS = 16;
    private static final Duration TURN = Duration.ofSeconds(30);

    private final Figures figures = new Figures("profile");
    private final Path folder;

    private Profile(Path folder) {
        this.folder = folder;
    }

    static void measure(Path folder) {
        new Profile(folder).run();
    }

    private void run() {
        var recording = folder.resolve("app.jfr");
        try (var slack = new StandInSlack();
                var postgres = Postgres.start(folder)) {
            postgres.create("app");
            Instant from;
            Instant until;
            try (var app = Running.app(
                    folder.resolve("app"),
                    slack,
                    Map.of("DATABASE_URL", postgres.address("app")),
                    "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording)) {
                var subject = new Subject(Rates.APP, app, slack);
                var crowd = Crowd.gather(PEOPLE, app, slack);
                figures.note("warm-up, clicks a second", subject.warmUp(CLIENTS, crowd::click));
                from = Instant.ofEpochMilli(System.currentTimeMillis());
                clicks(subject, crowd, postgres);
                until = Instant.ofEpochMilli(System.currentTimeMillis());
            }
            var samples = new ProcessorSamples(recording, from, until);
            figures.note("samples", samples.count());
            figures.table("What the app does with its own, in shares of a hundred samples", samples.rows());
        }
    }

    private void clicks(Subject subject, Crowd crowd, Postgres postgres) {
        var before = Used.now(subject.process(), postgres);
        var turn = subject.atItsLimit("clicks", CLIENTS, TURN, crowd::click);
        var used = Used.now(subject.process(), postgres).minus(before);
        double count = (Double) turn.get(Subject.RATE) * TURN.toSeconds();
        figures.note("clicks a second", turn.get(Subject.RATE));
        figures.note("clicks a second until all is shown", turn.get(Subject.SHOWN_RATE));
        figures.table(
                "Processor milliseconds of a click, until it is shown",
                List.of(
                        row("the app", used.app(), count),
                        row("PostgreSQL", used.database(), count),
                        row("what sends, and the stand-in for Slack", used.sender(), count)));
    }

    private static Map<String, Object> row(String process, Duration used, double clicks) {
        return Figures.row("process", process, "ms", used.toNanos() / 1e6 / clicks);
    }

    /** Processor time of all that takes part. */
    private record Used(Duration app, Duration database, Duration sender) {

        static Used now(Running app, Postgres postgres) {
            return new Used(
                    app.processorTime(), postgres.processorTime(), Running.processorTime(ProcessHandle.current()));
        }

        Used minus(Used before) {
            return new Used(app.minus(before.app), database.minus(before.database), sender.minus(before.sender));
        }
    }
}
