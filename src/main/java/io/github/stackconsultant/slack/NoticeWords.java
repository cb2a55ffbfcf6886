package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.Consultation;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.NothingKnown;
import io.github.stackconsultant.conversation.StepAnswer;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that hang on what is known, or on where a consultation stands. */
final class NoticeWords {

    /** For whoever has nothing open, so that no polite word is a dead end for them either. */
    private static final String BEGINNING = "`/consult` starts a consultation whenever you like.";

    private final KnowledgeBase knowledge;
    private final WhereWeAre whereWeAre;
    private final KnowledgeLinks links;

    NoticeWords(KnowledgeBase knowledge, WhereWeAre whereWeAre, KnowledgeLinks links) {
        this.knowledge = knowledge;
        this.whereWeAre = whereWeAre;
        this.links = links;
    }

    Saying welcome() {
        return introduction("Hello. ");
    }

    Saying unclear() {
        return introduction("I could make neither a project nor a command of that. ");
    }

    /** The facts are a click away. */
    Saying noProjectYet() {
        var first = knowledge.comparisons().stream()
                .findFirst()
                .map(comparison -> comparison.id().value())
                .orElse("");
        return Saying.of(
                "That depends on the project; a few questions settle it. Or tell me in a sentence what you build.",
                CardButtons.start("Start a consultation"),
                Kit.button(ActionId.COMPARE, "Compare", first));
    }

    /** The question follows. */
    Saying noLongerCompared() {
        return Saying.of("What your answers were about, I do not compare any more. I help you decide:" + titles()
                + "So we begin anew.");
    }

    private Saying introduction(String before) {
        return Saying.of(
                before + "I help you decide:" + titles()
                        + "A few questions, then a recommendation that shows its reasons. Describe your project, or"
                        + " start here.",
                CardButtons.start("Start a consultation"),
                Kit.button(ActionId.HELP, "What else can you do?", "help"));
    }

    /** They have commas and an "or" of their own. */
    private String titles() {
        var titles = knowledge.comparisons().stream()
                .map(comparison -> Mrkdwn.escape(comparison.title()))
                .toList();
        return titles.size() == 1 ? " " + titles.get(0) + ". " : "\n\u2022 " + String.join("\n\u2022 ", titles) + "\n";
    }

    /** With nothing to go on with, it leads to a new one. */
    Saying status(ConsultationNotice.Status status) {
        var found = whereWeAre.found(status.consultation());
        var open = found.filter(Consultation::open);
        if (open.isPresent()) {
            return Saying.of(openStatus(open.get()), CardButtons.start("Go on"));
        }
        var text = found.isPresent()
                ? "No question is open: your last consultation ended with a recommendation. `/consult history` lists it."
                : "You have no consultation open.";
        return Saying.of(text, CardButtons.start("Start a consultation"));
    }

    /** While a change waits, the answers before it are in force. */
    private String openStatus(Consultation consultation) {
        var answers = whereWeAre.waitingChange(consultation).isPresent()
                ? consultation.card().answers()
                : consultation.answers();
        var lines = consultation.comparisonIn(knowledge).stream()
                .flatMap(each -> each.steps().stream()
                        .flatMap(step -> Optional.ofNullable(answers.get(step.id()))
                                .map(answer -> "\n" + QuestionBlocks.lineText(each, step, answer))
                                .stream()))
                .collect(joining());
        var all = consultation
                .comparisonIn(knowledge)
                .map(each -> " of " + each.steps().size())
                .orElse("");
        long given = answers.values().stream().filter(StepAnswer::saysSomething).count();
        return Mrkdwn.bold(given + all + " answered")
                + lines
                + whereWeAre
                        .openQuestion(Optional.of(consultation.id()))
                        .map("\n"::concat)
                        .orElse("");
    }

    /** The question itself stands above, or is shown again. */
    Saying changeWaits(ConsultationNotice.ChangeWaits waits) {
        return Saying.of(whereWeAre.sentence(waits.about()), Kit.button(ActionId.START, "Show it again", "start"));
    }

    Saying alreadyAnswered(ConsultationNotice.AlreadyAnswered answered) {
        return Saying.of(Mrkdwn.escape(answered.title()) + " is already answered (" + Mrkdwn.quote(answered.answer())
                + "). " + whereWeAre.sentence(answered.about()));
    }

    Saying outdated(ConsultationNotice.Outdated outdated) {
        return Saying.of("That button is outdated. " + whereWeAre.sentence(outdated.about()));
    }

    Saying explained(ConsultationNotice.Explained explained) {
        return aside(AsideWords.explained(whereWeAre.spokenOf(explained.about()), explained.step()), explained);
    }

    /** What was read and is gone since is not told. */
    Saying readFrom(ConsultationNotice.ReadFrom read) {
        return Saying.of(AsideWords.readFrom(whereWeAre.lines(read.consultation(), read.steps()))
                + read.explained()
                        .map(step -> "\n\n" + AsideWords.explained(whereWeAre.spokenOf(read.about()), step))
                        .orElse(""));
    }

    Saying differences(ConsultationNotice.Differences asked) {
        return Saying.of(whereWeAre
                .comparison(asked.consultation())
                .flatMap(comparison -> comparison.step(asked.step()))
                .map(step -> AsideWords.differences(step, asked.answers()))
                .orElse(AsideWords.GONE));
    }

    Saying privacy(AsideNotice.Privacy privacy) {
        return aside(PrivacyWords.kept(links), privacy);
    }

    Saying noWords(AsideNotice.NoWords nothing) {
        return aside("I find no words in that, and I read nothing else: tell me what is in it.", nothing);
    }

    Saying dataKept(AsideNotice.DataKept kept) {
        return kept.about().isEmpty()
                ? aside("Nothing was erased.", kept)
                : Saying.of("Nothing was erased. " + whereWeAre.sentence(kept.about()));
    }

    Saying aboutApp(AsideNotice.AboutApp asked) {
        return Saying.of(AppWords.of(asked.topic(), whereWeAre.spokenOf(asked.about())));
    }

    Saying otherLanguage(AsideNotice.OtherLanguage foreign) {
        return FixedWords.otherLanguage(
                foreign,
                foreign.about()
                        .flatMap(whereWeAre::found)
                        .filter(Consultation::open)
                        .isPresent());
    }

    private static Saying aside(String text, ConsultationNotice notice) {
        return Saying.of(text + (notice.about().isEmpty() ? "\n" + BEGINNING : ""));
    }

    /** Where one thing is compared, a page tells of all its options. */
    Saying whichOption(ConsultationNotice.WhichOption which) {
        var example =
                Mrkdwn.escape(which.names().stream().findFirst().orElse("")).toLowerCase(Locale.ROOT);
        var pages = knowledge
                .only()
                .map(only -> CardButtons.pages(only.id().value()))
                .orElseGet(List::of);
        return Saying.of(
                "Which one? I know " + AsideWords.listed(which.names()) + ": type `/consult " + typed(which.page())
                        + " " + example + "`, for example" + (pages.isEmpty() ? "." : ", or see all of them here."),
                pages);
    }

    private static String typed(Move.@Nullable Page page) {
        var asked = page == null ? Move.Page.PROS : page;
        return asked.command().forms().get(0);
    }

    Saying nothingKnown(NothingKnown nothing) {
        return Saying.of(AsideWords.nothingKnown(knowledge, nothing), CardButtons.pages(nothing.comparisons()));
    }

    Saying smallTalk(AsideNotice.SmallTalk talk) {
        return Saying.of(AsideWords.smallTalk(
                talk.kind(), talk.about().isEmpty() ? BEGINNING : whereWeAre.sentence(talk.about())));
    }

    Saying notUnderstood(ConsultationNotice.NotUnderstood missed) {
        return Saying.of(whereWeAre
                .comparison(missed.consultation())
                .flatMap(comparison -> comparison.step(missed.step()))
                .map(asked -> AsideWords.notUnderstood(asked, missed.times()))
                .orElse("I did not understand that."));
    }
}
