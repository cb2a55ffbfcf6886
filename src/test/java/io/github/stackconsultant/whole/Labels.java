package io.github.stackconsultant.whole;

import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.fixtures.Contents;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.handover.Contact;
import io.github.stackconsultant.handover.HandoverContent;
import io.github.stackconsultant.handover.HandoverId;
import io.github.stackconsultant.handover.HandoverMove;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.RecommendationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the labels that a person presses or chooses mean.
 *
 * @param told everything that was said to this person so far
 * @param before the consultation whose buttons are before the person
 */
record Labels(List<Statement> told, Optional<Consultation> before) {

    private static final Comparison COMPARISON = KnowledgeFixtures.nodejsVsPython();
    private static final String CHANGE = "Change the answer to ";
    private static final String ANSWER = "Answer ";

    /** {@return the move, or nothing where the scene does what only a page can do} */
    Optional<Move> move(Scene scene) {
        if (scene.presses() != null) {
            return Optional.of(pressed(scene, scene.presses()));
        }
        if (scene.chooses() != null) {
            return Optional.of(chosen(List.of(scene.chooses())));
        }
        var several = scene.ticks().isEmpty() ? scene.ranks() : scene.ticks();
        if (!several.isEmpty()) {
            return Optional.of(chosen(several));
        }
        if (scene.answers() != null) {
            return Optional.of(new Move.Type(open().id(), scene.answers()));
        }
        return entered(scene);
    }

    /**
     * What leads to the consultants is no move of a conversation.
     *
     * @param told everything that was said to anybody: the consultants' channel is everybody's who is in it
     */
    static List<HandoverMove> handoverMoves(Scene scene, List<Statement> told, Optional<Consultation> before) {
        if (!scene.asks().isEmpty()) {
            var given = before.flatMap(Consultation::recommendation).orElseThrow();
            var asks = scene.asks();
            var contact = new Contact(
                    asks.getOrDefault("Name", ""), asks.getOrDefault("Company", ""), asks.getOrDefault("E-mail", ""));
            return scene.refused() == null
                    ? List.of(
                            new HandoverMove.Begin(given),
                            new HandoverMove.Ask(given, contact, asks.getOrDefault("What about", "")))
                    : List.of(new HandoverMove.Begin(given));
        }
        if (scene.explains() != null) {
            var given = before.flatMap(Consultation::recommendation).orElseThrow();
            return List.of(new HandoverMove.BeginWhy(given), new HandoverMove.SayWhy(given, scene.explains()));
        }
        if ("Hand it back".equals(scene.presses())) {
            return List.of(new HandoverMove.HandBack(asked(told)));
        }
        return "Take it".equals(scene.presses())
                ? List.of(new HandoverMove.Take(asked(told), Optional.empty()))
                : List.of();
    }

    private static HandoverId asked(List<Statement> told) {
        return told.stream()
                .map(Statement::content)
                .filter(HandoverContent.Request.class::isInstance)
                .map(HandoverContent.Request.class::cast)
                .reduce((earlier, later) -> later)
                .map(HandoverContent.Request::request)
                .orElseThrow(() -> new AssertionError("nobody asked the consultants"));
    }

    private Optional<Move> entered(Scene scene) {
        if (!scene.fills().isEmpty() && scene.refused() == null) {
            return Optional.of(filled(scene));
        }
        if (scene.keeps()) {
            return Optional.of(kept(scene));
        }
        if (scene.changes() != null) {
            return Optional.of(new Move.Change(Teller.step(scene.changes()).id()));
        }
        if (scene.shares() != null) {
            return Optional.of(new Move.Share(recommendation(), PaperStage.channelId(scene.shares())));
        }
        if (scene.consultsOn() != null) {
            return Optional.of(new Move.Quote(scene.consultsOn()));
        }
        return "home".equals(scene.opens()) ? Optional.of(new Move.Visit()) : Optional.empty();
    }

    private Move pressed(Scene scene, String label) {
        if (label.startsWith(CHANGE)) {
            return new Move.Change(Teller.step(label.substring(CHANGE.length())).id());
        }
        if (label.startsWith(ANSWER)) {
            return new Move.Change(Teller.step(label.substring(ANSWER.length())).id());
        }
        return switch (label) {
            case "Start a consultation" -> new Move.Start();
            case "Keep them", "Keep it open" -> new Move.KeepAnswers();
            case "Keep it" -> new Move.KeepData();
            case "See the recommendation" -> new Move.Finish();
            case "Erase everything" -> new Move.ForgetMe(true);
            case "Apply" -> new Move.Apply();
            case "Keep the old answers" -> new Move.Restore();
            case "What else can you do?" -> new Move.Help();
            case "Go on" -> new Move.Start();
            case "A new project", "Another one" -> new Move.StartOver();
            case "It changes this one", "This project" -> new Move.GoOn();
            case "Start over" -> startOver(scene);
            case "Close it" ->
                new Move.Cancel(OptionalLong.of(latest(scene, ConsultationNotice.ConfirmCancel.class)
                        .orElseThrow()
                        .version()));
            case "Helpful", "Not helpful" -> new Move.Rate(recommendation(), label.equals("Helpful"));
            case "This is wrong, ask me everything" ->
                new Move.AskEverything(before.orElseThrow().version());
            default -> aboutQuestion(asked(scene), label);
        };
    }

    private static Move aboutQuestion(Step step, String label) {
        return switch (label) {
            case "Back" -> new Move.Back(step.id());
            case "Skip" -> new Move.Skip(step.id());
            case "Not sure" -> new Move.NotSure(step.id());
            case "Keep this answer" -> new Move.Keep(step.id());
            case "Something else" -> new Move.AskInFull(step.id());
            default -> new Move.Choose(step.id(), List.of(answer(step, label)));
        };
    }

    private Move startOver(Scene scene) {
        var asked = latest(scene, ConsultationNotice.ConfirmRestart.class);
        return new Move.Restart(
                asked.map(each -> OptionalLong.of(each.version())).orElseGet(OptionalLong::empty));
    }

    /** Where the card went that a channel did not let in. */
    /** The latest notice, if it is of that kind; a scene may name an older one by its count. */
    private <N extends Notice> Optional<N> latest(Scene scene, Class<N> kind) {
        return told.stream()
                .flatMap(each -> Contents.notice(each).stream())
                .filter(notice -> scene.of() == null || counts(notice, scene.of()))
                .reduce((earlier, later) -> later)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static boolean counts(Notice notice, String words) {
        int answers = notice instanceof ConsultationNotice.ConfirmRestart restart
                ? restart.answers()
                : notice instanceof ConsultationNotice.ConfirmCancel cancel
                        ? cancel.answers()
                        : notice instanceof ConsultationNotice.ContinueOrStartOver proposal ? proposal.answers() : -1;
        return words.contains(Integer.toString(answers));
    }

    private Move chosen(List<String> labels) {
        var step = open();
        return new Move.Choose(
                step.id(), labels.stream().map(label -> answer(step, label)).toList());
    }

    private static Move filled(Scene scene) {
        var answers = new LinkedHashMap<StepId, StepAnswer>();
        for (var step : COMPARISON.steps()) {
            var labels = scene.fills().getOrDefault(step.title(), List.of());
            answers.put(
                    step.id(),
                    labels.isEmpty()
                            ? new StepAnswer.Skipped()
                            : new StepAnswer.Chosen(labels.stream()
                                    .map(label -> answer(step, label))
                                    .toList()));
        }
        return new Move.Fill(COMPARISON.id(), answers);
    }

    /** What the modal held before stays, but for what is supposed in the scene that keeps it. */
    private Move kept(Scene scene) {
        var answers = new LinkedHashMap<>(before.orElseThrow().answers());
        scene.supposes().forEach((title, labels) -> {
            var step = Teller.step(title);
            answers.put(
                    step.id(),
                    new StepAnswer.Chosen(
                            labels.stream().map(label -> answer(step, label)).toList()));
        });
        return new Move.Fill(COMPARISON.id(), answers, before.orElseThrow().recommendation());
    }

    /** The question that the pressed button belongs to: an older one where the scene names it. */
    private Step asked(Scene scene) {
        return scene.of() == null
                ? open()
                : Teller.step(
                        scene.of().substring(scene.of().indexOf('\u00b7') + 1).strip());
    }

    private Step open() {
        return before.flatMap(consultation -> consultation.openStep(COMPARISON))
                .orElseThrow(() -> new AssertionError("no question is open"));
    }

    private RecommendationId recommendation() {
        return before.flatMap(Consultation::recommendation)
                .orElseThrow(() -> new AssertionError("nothing is recommended"));
    }

    private static AnswerId answer(Step step, String label) {
        return step.answers().stream()
                .filter(answer -> answer.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step.title() + " has no button or answer " + label))
                .id();
    }
}
