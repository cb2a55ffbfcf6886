package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.element.BlockElement;
import io.github.stackconsultant.conversation.AnotherOpen;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.conversation.Recommendations;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.Verdict;
import io.github.stackconsultant.voting.Choice;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that hang on a card that stands: what can be changed, said or decided there. */
final class CardNoticeWords {

    private final Recommendations recommendations;
    private final WhereWeAre whereWeAre;

    CardNoticeWords(Recommendations recommendations, WhereWeAre whereWeAre) {
        this.recommendations = recommendations;
        this.whereWeAre = whereWeAre;
    }

    /** The card can be changed here as on itself. */
    Saying cardStands(ConsultationNotice.CardStands card) {
        return Saying.of(
                "Your recommendation is as it was. Change an answer on it, tell me what is different, or type `/consult start` for another"
                        + " project.",
                changeMenu(card.consultation()));
    }

    /** With a menu of its own: the card's keeps what was chosen, and sends nothing if that is chosen again. */
    Saying anotherOpen(AnotherOpen another) {
        return Saying.of(
                FixedWords.ANOTHER_OPEN,
                Stream.concat(Stream.of(CardButtons.start("Go on")), Stream.of(changeMenu(another.consultation())))
                        .toArray(BlockElement[]::new));
    }

    /** The buttons are those of the card that lead on from it. */
    Saying nextSteps(ConsultationNotice.NextSteps next) {
        var recommendation = next.recommendation();
        return Saying.of(
                OpenWords.standing(recommendations.find(next.recommendation()).map(GivenRecommendation::recommendation))
                        + "Let the team vote on your recommendation, save the decision with your reason, or share it in a"
                        + " channel. You can also ask me why, how sure I am, what would change it, or what a word on it means.",
                CardButtons.vote(recommendation, true),
                CardButtons.save(recommendation),
                CardButtons.share(recommendation),
                CardButtons.everyNumber(recommendation));
    }

    /** Names the project by what is built, if that is answered. */
    Saying whichProject(ConsultationNotice.WhichProject which) {
        var consultation = which.consultation().value();
        var built = whereWeAre.whatIsBuilt(which.consultation()).map(what -> " (" + what + ")");
        return Saying.of(
                "Is that about this project" + built.orElse("")
                        + ", or another one? Your recommendation stays as it is until you say.",
                Kit.button(ActionId.GO_ON, "This project", consultation),
                Kit.button(ActionId.START_OVER, "Another one", consultation));
    }

    Saying nothingMatched(ConsultationNotice.NothingMatched nothing) {
        return Saying.of(
                nothing.times() > 1
                        ? "I could not match that either; nothing changed." + withItsQuestion(nothing.consultation())
                        : "I could not match that to an answer, so your recommendation is as it was. Change one here, say it in"
                                + " other words, or type `/consult start` for another project.",
                changeMenu(nothing.consultation()));
    }

    private String withItsQuestion(ConsultationId card) {
        var examples = whereWeAre.comparison(card).stream()
                .flatMap(comparison -> comparison.steps().stream().skip(1))
                .flatMap(step -> step.examples().stream()
                        .limit(1)
                        .map(example -> Mrkdwn.quoted(step.title().toLowerCase(Locale.ENGLISH) + ": " + example)))
                .limit(2)
                .collect(joining(" or "));
        return examples.isEmpty()
                ? " Choose here what it is about."
                : " Begin with the question that it answers, as in " + examples + ", or choose it here.";
    }

    Saying alreadySo(ConsultationNotice.AlreadySo already) {
        var answers = whereWeAre.lines(already.consultation(), already.steps()).stream()
                .map("\n"::concat)
                .collect(joining());
        return Saying.of(
                "That is what your recommendation rests on already, so nothing changes. Type `/consult start` for another project."
                        + answers,
                changeMenu(already.consultation()));
    }

    private BlockElement[] changeMenu(ConsultationId card) {
        return whereWeAre.comparison(card).map(CardBlocks::changeMenu).stream().toArray(BlockElement[]::new);
    }

    /** What a card's button opens: with that button, since a form can only be opened by a click. */
    Saying besideCard(ConsultationNotice.BesideCard beside) {
        var card = beside.recommendation();
        return switch (beside.part()) {
            case NUMBERS ->
                Saying.of(
                        "Every number behind your recommendation, with its sources, is one click away.",
                        CardButtons.everyNumber(card));
            case WHAT_IF ->
                Saying.of(
                        Mrkdwn.bold("What if")
                                + " tries out other answers beside your recommendation and shows what each would"
                                + " change. Nothing is stored until you press " + WhatIfModal.USE + ".",
                        CardButtons.whatIf(card));
            default ->
                Saying.of(
                        "All that your answers say for each option, side by side and strongest first, is one click away.",
                        CardButtons.sides(card, options(beside)));
        };
    }

    private int options(ConsultationNotice.BesideCard beside) {
        return whereWeAre.spokenOf(beside.about()).get(0).options().size();
    }

    Saying decided(ConsultationNotice.Decided decided) {
        var comparison = whereWeAre.comparison(decided.consultation());
        var name = decided.several()
                ? comparison.map(now -> Verdict.Both.label(now.options().size()))
                : comparison
                        .flatMap(now -> decided.option().flatMap(now::option))
                        .map(Option::name);
        var choice = decided.several()
                ? Optional.of(Choice.SEVERAL)
                : decided.option().map(Choice::idOf);
        return Saying.of(
                name.map(each -> Mrkdwn.bold(Mrkdwn.escape(SlackLimits.clip(each, SlackLimits.OPTION_TEXT))) + " it is")
                                .orElse("Decided, then")
                        + ": save the decision to keep it on record.",
                Kit.primary(
                        ActionId.SAVE_DECISION,
                        "Save the decision",
                        new DecisionReference(decided.recommendation(), choice, decided.reason()).value()));
    }
}
