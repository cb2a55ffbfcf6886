package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.fixtures.RandomComparisons;
import io.github.stackconsultant.fixtures.RandomUnderstanding;
import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** People who do whatever comes to their mind, mostly things that the buttons would let them do. */
final class RandomMoves {

    private static final List<String> CHATTER = List.of(
            "a chat for dentists",
            "hello",
            "what?",
            "yes",
            "no",
            "",
            "\ud83d\udc4d",
            "1",
            "2",
            "1, 2",
            "99",
            "Option 1",
            "pros",
            "both sides",
            "x y");

    private final RandomComparisons generator;
    private final ConversationDriver driver;
    private final List<Participant> people;
    private final List<Supplier<Move>> kinds = List.of(
            Move.Start::new,
            () -> new Move.Say(text()),
            () -> new Move.Say(oneOf(List.of("yes", "no"))),
            () -> new Move.Say("why " + oneOf(labels(comparison())) + "?"),
            () -> new Move.Describe(text()),
            () -> new Move.Quote(text()),
            () -> new Move.Pick(comparisonId()),
            this::choose,
            this::choose,
            this::choose,
            () -> new Move.Type(stepId(), text()),
            () -> new Move.Skip(stepId()),
            Move.Finish::new,
            () -> new Move.ForgetMe(false),
            Move.KeepAnswers::new,
            Move.KeepData::new,
            () -> new Move.NotSure(stepId()),
            () -> new Move.Back(stepId()),
            () -> new Move.Change(stepId()),
            () -> new Move.Keep(stepId()),
            () -> new Move.AskInFull(stepId()),
            () -> new Move.AskEverything(version()),
            () -> new Move.Restart(confirmed()),
            () -> new Move.Cancel(confirmed()),
            Move.GoOn::new,
            Move.StartOver::new,
            Move.TakeUp::new,
            Move.TakeBack::new,
            this::fill,
            Move.Status::new,
            Move.Help::new,
            Move.History::new,
            Move.Vote::new,
            Move.Apply::new,
            Move.Restore::new,
            Move.Restore::new,
            () -> new Move.ConsultAgain(recommendation()),
            Move.Visit::new,
            () -> new Move.Share(recommendation(), "C1"),
            () -> new Move.Rate(recommendation(), oneOf(List.of(true, false))),
            () -> oneOf(List.of(new Move.Unopened(recommendation()), new Move.Unknown())));
    private Participant mover;
    private Move move = new Move.Start();
    private String latest = "";

    RandomMoves(RandomComparisons generator, ConversationDriver driver) {
        this.generator = generator;
        this.driver = driver;
        this.people = Stream.of("ana", "bo", "cy").map(driver::person).toList();
        this.mover = people.get(0);
    }

    /** {@return who moved} */
    Participant play() {
        mover = oneOf(people);
        driver.votes().none();
        if (generator.between(1, 3) > 1) {
            driver.votes().atStake(oneOf(List.of(0, 3)));
            driver.votes().underWay("p-1");
        }
        move = oneOf(kinds).get();
        var place = place();
        var consultation = consultation();
        latest = mover.person().user() + " at " + place + " on " + consultation + ": " + move;
        return mover.at(place).does(move, consultation);
    }

    /** {@return the latest move} */
    Move move() {
        return move;
    }

    /** {@return the latest move in words, for a failing test} */
    String latest() {
        return latest;
    }

    private Place place() {
        var person = mover.person();
        return oneOf(List.of(
                Place.direct(person),
                Place.direct(person),
                Place.home(person),
                Place.privately("C1"),
                Place.privately("C2"),
                Place.thread("C1", "1.1"),
                Place.thread("C1", "2.2")));
    }

    /** Mostly none or one's own, now and then anybody's or one that never was. */
    private Optional<ConsultationId> consultation() {
        var all = driver.consultations();
        var own = all.stream()
                .filter(each -> each.person().equals(mover.person()))
                .toList();
        return switch (generator.between(1, 8)) {
            case 1, 2, 3 -> Optional.empty();
            case 4 -> all.isEmpty() ? Optional.empty() : Optional.of(oneOf(all).id());
            case 5 -> Optional.of(new ConsultationId("never"));
            case 6 -> own.isEmpty() ? Optional.empty() : Optional.of(oneOf(own).id());
            default ->
                own.isEmpty()
                        ? Optional.empty()
                        : Optional.of(mover.consultation().id());
        };
    }

    private Comparison comparison() {
        return oneOf(driver.knowledge().comparisons());
    }

    private ComparisonId comparisonId() {
        return rarely() ? new ComparisonId("gone") : comparison().id();
    }

    /** Mostly the question that is open. */
    private StepId stepId() {
        if (rarely()) {
            return new StepId("gone");
        }
        return mover.asked()
                .filter(asked -> generator.between(1, 4) > 1)
                .orElseGet(() -> oneOf(comparison().steps()).id());
    }

    private Move choose() {
        var id = stepId();
        var offered = driver.knowledge().comparisons().stream()
                .flatMap(each -> each.step(id).stream())
                .toList();
        return new Move.Choose(id, offered.isEmpty() ? List.of(new AnswerId("gone")) : answers(oneOf(offered)));
    }

    private List<AnswerId> answers(Step step) {
        if (rarely()) {
            return List.of(oneOf(step.answers()).id(), new AnswerId("gone"));
        }
        return generator.some(step.answers(), step.mostAnswers()).stream()
                .map(Answer::id)
                .toList();
    }

    private Move fill() {
        var comparison = comparison();
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : generator.some(comparison.steps(), comparison.steps().size())) {
            answers.put(
                    step.id(),
                    oneOf(List.of(
                            new StepAnswer.Chosen(answers(step)),
                            new StepAnswer.Skipped(),
                            new StepAnswer.NotSure(),
                            new StepAnswer.LeftOpen(),
                            new StepAnswer.Typed("words"))));
        }
        return new Move.Fill(comparison.id(), answers);
    }

    private OptionalLong confirmed() {
        return generator.random().nextBoolean() ? OptionalLong.empty() : OptionalLong.of(version());
    }

    private long version() {
        return driver.consultations().isEmpty()
                ? 0
                : oneOf(driver.consultations()).version() - generator.between(0, 1);
    }

    private RecommendationId recommendation() {
        var given = people.stream()
                .flatMap(person -> person.advice().stream())
                .map(GivenRecommendation::id)
                .toList();
        return given.isEmpty() || rarely() ? new RecommendationId("gone") : oneOf(given);
    }

    private String text() {
        if (generator.between(1, 4) == 1) {
            return oneOf(RandomUnderstanding.TEXTS);
        }
        var texts = new ArrayList<>(CHATTER);
        Stream.of(Command.values()).map(command -> command.forms().get(0)).forEach(texts::add);
        var comparison = comparison();
        comparison.options().stream()
                .map(Option::name)
                .map(name -> "cons " + name)
                .forEach(texts::add);
        texts.addAll(labels(comparison));
        return oneOf(texts);
    }

    private static List<String> labels(Comparison comparison) {
        return comparison.steps().stream()
                .flatMap(step -> step.answers().stream())
                .map(Answer::label)
                .toList();
    }

    private boolean rarely() {
        return generator.between(1, 12) == 1;
    }

    private <T> T oneOf(List<T> all) {
        return generator.oneOf(all);
    }
}
