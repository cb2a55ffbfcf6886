package io.github.stackconsultant.conversation;

import io.github.stackconsultant.fixtures.ConversationDriver;
import io.github.stackconsultant.fixtures.Participant;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody can do wherever they stand: a column of the matrix.
 *
 * @param group what columns stand together
 * @param clicked whether it is a button, which names its consultation
 * @param made the move, given where the person stands
 */
record CrawlMove(String group, String name, boolean clicked, Function<Standing, Move> made) {

    private static final StepId GONE = new StepId("gone");
    private static final String LONG = "a chat for a large school and all its parents ".repeat(70);

    /** Where somebody stands, for moves that speak of it. */
    record Standing(ConversationDriver driver, Participant ana) {

        private Comparison comparison() {
            return consultation()
                    .flatMap(Consultation::comparison)
                    .flatMap(driver.knowledge()::comparison)
                    .orElse(driver.knowledge().comparisons().get(0));
        }

        private Optional<Consultation> consultation() {
            return driver.consultations().isEmpty() ? Optional.empty() : Optional.of(ana.consultation());
        }

        /** The question that is open, or else the first. */
        private Step asked() {
            return ana.asked()
                    .flatMap(comparison()::step)
                    .orElse(comparison().steps().get(0));
        }

        private StepId another() {
            var steps = comparison().steps();
            int next = (steps.indexOf(asked()) + 1) % steps.size();
            return steps.get(next).id();
        }

        private OptionalLong version() {
            return OptionalLong.of(seen());
        }

        private long seen() {
            return consultation().map(Consultation::version).orElse(0L);
        }

        private RecommendationId advice() {
            return ana.advice().stream()
                    .findFirst()
                    .map(GivenRecommendation::id)
                    .orElse(new RecommendationId("gone"));
        }

        private List<AnswerId> answers(int most) {
            return asked().answers().stream().map(each -> each.id()).limit(most).toList();
        }
    }

    /** {@return the move of somebody who stands there} */
    Move of(ConversationDriver driver, Participant ana) {
        return made.apply(new Standing(driver, ana));
    }

    /** {@return every one of them} */
    static List<CrawlMove> all() {
        return Stream.of(answering(), changing(), living(), asking(), commands(), sentences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CrawlMove> answering() {
        var group = "answering the question that is open";
        return List.of(
                click(group, "choose", on -> new Move.Choose(on.asked().id(), on.answers(1))),
                click(
                        group,
                        "choose as many as it takes",
                        on -> new Move.Choose(
                                on.asked().id(), on.answers(on.asked().mostAnswers()))),
                click(
                        group,
                        "choose too many",
                        on -> new Move.Choose(
                                on.asked().id(), on.answers(on.asked().mostAnswers() + 1))),
                click(group, "choose nothing", on -> new Move.Choose(on.asked().id(), List.of())),
                click(
                        group,
                        "choose what is gone",
                        on -> new Move.Choose(on.asked().id(), List.of(new AnswerId("gone")))),
                click(group, "type in the field", on -> new Move.Type(on.asked().id(), "for a school")),
                click(group, "skip", on -> new Move.Skip(on.asked().id())),
                click(group, "not sure", on -> new Move.NotSure(on.asked().id())),
                click(group, "ask in full", on -> new Move.AskInFull(on.asked().id())),
                click(group, "finish", on -> new Move.Finish()));
    }

    private static List<CrawlMove> changing() {
        var group = "other questions";
        return List.of(
                click(group, "back", on -> new Move.Back(on.asked().id())),
                click(group, "keep", on -> new Move.Keep(on.asked().id())),
                click(group, "change it", on -> new Move.Change(on.asked().id())),
                click(group, "change another", on -> new Move.Change(on.another())),
                click(group, "change what is gone", on -> new Move.Change(GONE)),
                click(group, "skip another", on -> new Move.Skip(on.another())),
                click(group, "skip what is gone", on -> new Move.Skip(GONE)),
                click(group, "apply", on -> new Move.Apply()),
                click(group, "restore", on -> new Move.Restore()),
                click(group, "ask everything", on -> new Move.AskEverything(on.seen())),
                click(group, "ask everything, late", on -> new Move.AskEverything(on.seen() - 1)));
    }

    private static List<CrawlMove> living() {
        var group = "beginning and ending";
        return List.of(
                call(group, "start", on -> new Move.Start()),
                click(group, "pick", on -> new Move.Pick(on.comparison().id())),
                click(group, "pick what is gone", on -> new Move.Pick(new ComparisonId("gone"))),
                click(group, "restart", on -> new Move.Restart(OptionalLong.empty())),
                click(group, "restart, sure", on -> new Move.Restart(on.version())),
                click(group, "cancel", on -> new Move.Cancel(OptionalLong.empty())),
                click(group, "cancel, sure", on -> new Move.Cancel(on.version())),
                click(group, "keep the answers", on -> new Move.KeepAnswers()),
                click(group, "go on", on -> new Move.GoOn()),
                click(group, "start over", on -> new Move.StartOver()),
                click(group, "take the text back", on -> new Move.TakeBack()),
                click(group, "go back to one", on -> new Move.TakeUp()),
                call(group, "form", on -> new Move.Fill(on.comparison().id(), filled(on))),
                click(
                        group,
                        "form of a card",
                        on -> new Move.Fill(on.comparison().id(), filled(on), Optional.of(on.advice()))),
                call(
                        group,
                        "form left empty",
                        on -> new Move.Fill(on.comparison().id(), Map.of())),
                call(group, "form of what is gone", on -> new Move.Fill(new ComparisonId("gone"), Map.of())),
                call(group, "consult again", on -> new Move.ConsultAgain(on.advice())));
    }

    private static Map<StepId, StepAnswer> filled(Standing on) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        on.comparison()
                .steps()
                .forEach(step -> answers.put(
                        step.id(),
                        new StepAnswer.Chosen(List.of(step.answers().get(1).id()))));
        return answers;
    }

    private static List<CrawlMove> asking() {
        var group = "asking and handing on";
        return List.of(
                call(group, "status", on -> new Move.Status()),
                call(group, "help", on -> new Move.Help()),
                call(group, "history", on -> new Move.History()),
                call(group, "vote", on -> new Move.Vote()),
                call(group, "visit", on -> new Move.Visit()),
                call(group, "share", on -> new Move.Share(on.advice(), "C2")),
                call(group, "rate helpful", on -> new Move.Rate(on.advice(), true)),
                call(group, "rate not helpful", on -> new Move.Rate(on.advice(), false)),
                call(group, "forget me", on -> new Move.ForgetMe(false)),
                call(group, "forget me, sure", on -> new Move.ForgetMe(true)),
                call(group, "keep the data", on -> new Move.KeepData()),
                click(group, "opens nothing", on -> new Move.Unopened(on.advice())),
                click(group, "unknown button", on -> new Move.Unknown()));
    }

    private static List<CrawlMove> commands() {
        return Stream.of(Command.values())
                .map(command -> command.forms().get(0))
                .map(words -> call("commands that are typed", '"' + words + '"', on -> new Move.Say(words)))
                .toList();
    }

    private static List<CrawlMove> sentences() {
        var all = new ArrayList<CrawlMove>();
        all.add(call(
                "sentences, where every word is heard",
                "say: its label",
                on -> new Move.Say(on.asked().answers().get(0).label())));
        for (var text : List.of(
                "a chat for support teams, worldwide, 4 js devs",
                "for europe",
                "a chat or a web shop",
                "actually it's a web shop",
                "a submarine for dentists",
                "let me change the area",
                "why do you ask about the area?",
                "like what?",
                "what are Python's cons?",
                "what does a zebra eat?",
                "cons python",
                "hello",
                "thanks a lot",
                "yes please",
                "no thanks",
                "you are stupid",
                "lol ok",
                "wir bauen einen Laden und die Kunden sind in der ganzen Welt",
                "\u2026",
                "",
                LONG)) {
            var name = text.isEmpty() ? "nothing" : text.equals(LONG) ? "3,000 characters" : text;
            all.add(call("sentences, where every word is heard", "say: " + name, on -> new Move.Say(text)));
            all.add(call("sentences, with the call", "call: " + name, on -> new Move.Describe(text)));
        }
        all.add(call("texts of others", "quote: a chat, worldwide", on -> new Move.Quote("a chat, worldwide")));
        all.add(call("texts of others", "quote: cancel", on -> new Move.Quote("cancel")));
        all.add(call("texts of others", "quote: nothing", on -> new Move.Quote("")));
        all.add(click("texts of others", "field of another: a shop", on -> new Move.Type(on.another(), "a web shop")));
        all.add(click(
                "texts of others",
                "field: cancel",
                on -> new Move.Type(on.asked().id(), "cancel")));
        return all;
    }

    private static CrawlMove click(String group, String name, Function<Standing, Move> made) {
        return new CrawlMove(group, name, true, made);
    }

    private static CrawlMove call(String group, String name, Function<Standing, Move> made) {
        return new CrawlMove(group, name, false, made);
    }

    @Override
    public String toString() {
        return name;
    }
}
