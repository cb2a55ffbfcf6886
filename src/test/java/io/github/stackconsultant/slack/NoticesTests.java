package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.conversation.AnotherOpen;
import io.github.stackconsultant.conversation.AnswersExplained;
import io.github.stackconsultant.conversation.AsideNotice;
import io.github.stackconsultant.conversation.ConsultationContent;
import io.github.stackconsultant.conversation.ConsultationNotice;
import io.github.stackconsultant.conversation.Move;
import io.github.stackconsultant.conversation.NothingKnown;
import io.github.stackconsultant.conversation.PlainNotice;
import io.github.stackconsultant.conversation.ShownBack;
import io.github.stackconsultant.fixtures.EveryNotice;
import io.github.stackconsultant.handover.HandoverNotice;
import io.github.stackconsultant.handover.PlainHandoverNotice;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.OptionId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Notice;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.understanding.AppTopic;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.Deed;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What every notice says, wherever it stands. */
class NoticesTests {

    private static final StepId STEP = new StepId("product");
    private static final ComparisonId COMPARISON = new ComparisonId("nodejs-vs-python");
    private static final RecommendationId RECOMMENDATION = new RecommendationId("r1");

    @AutoClose
    private final MessengerStage stage = new MessengerStage();

    @Test
    void everyNoticeHasItsPlaceHere() {
        var id = new ConsultationId("c1");
        assertThat(said(id))
                .extracting(Said::notice)
                .contains(PlainNotice.values())
                .contains(PlainHandoverNotice.values());
        assertThat(said(id).stream().<Class<?>>map(said -> said.notice().getClass()))
                .containsAll(EveryNotice.kinds(ConsultationNotice.class))
                .containsAll(EveryNotice.kinds(HandoverNotice.class));
        assertThat(EveryNotice.about(id, stage.rig.comparison(), "").stream().<Class<?>>map(Notice::getClass))
                .containsAll(EveryNotice.kinds(ConsultationNotice.class));
    }

    @Test
    void everyNoticeIsSaid() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        stage.turn(Rig.ANA_DIRECT, new Move.Pick(stage.rig.comparison().id()));
        for (var said : said(stage.rig.open(Rig.ANA).id())) {
            assertThat(stage.messenger.say(
                            Statement.at(Rig.ANA_DIRECT, Rig.ANA, new ConsultationContent.Told(said.notice()))))
                    .as(said.toString())
                    .isEqualTo(new Outcome.Said());
            assertThat(stage.server.last("chat.postMessage").field("text")).contains(said.words());
        }
    }

    @Test
    void whatWasReadAndWhatIsSoAlreadyQuoteThePersonsOwnWords() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        stage.turn(Rig.ANA_DIRECT, new Move.Say("a messenger for our teams"));
        var id = stage.rig.open(Rig.ANA).id();

        for (var notice : List.of(
                new ConsultationNotice.ReadFrom(id, List.of(STEP), Optional.empty()),
                new ConsultationNotice.AlreadySo(id, List.of(STEP)))) {
            stage.messenger.say(Statement.at(Rig.ANA_DIRECT, Rig.ANA, new ConsultationContent.Told(notice)));
            assertThat(stage.server.last("chat.postMessage").field("text"))
                    .contains("`1 Product` \u00b7 Messenger or chat (\u201c");
        }
    }

    @Test
    void everyNoticeStandsOnTheHomePage() {
        stage.turn(Rig.ANA_DIRECT, new Move.Start());
        for (var said : said(stage.rig.open(Rig.ANA).id())) {
            assertThat(stage.messenger.say(Statement.at(
                            Place.home(Rig.ANA),
                            Rig.ANA,
                            new ConsultationContent.Home(Optional.of(said.notice()), Optional.empty()))))
                    .as(said.toString())
                    .isEqualTo(new Outcome.Said());
        }
    }

    private static List<Said> said(ConsultationId id) {
        return List.of(
                new Said("Hello. I help you decide", PlainNotice.WELCOME),
                new Said("neither a project nor a command", PlainNotice.UNCLEAR),
                new Said("Under a recommendation, `undo` takes back the last change", PlainNotice.HELP),
                new Said("0 of 5 answered", new ConsultationNotice.Status(id)),
                new Said("You have no consultation open", PlainNotice.NOTHING_OPEN),
                new Said(
                        "Product is already answered", new ConsultationNotice.AlreadyAnswered(id, "Product", "a chat")),
                new Said("That button is outdated", ConsultationNotice.Outdated.in(id)),
                new Said("This consultation is <@U0BO>'s", new ConsultationNotice.NotYours("U0BO")),
                new Said("This is the first question", PlainNotice.FIRST_QUESTION),
                new Said("Nothing is chosen yet", PlainNotice.NOTHING_CHOSEN),
                new Said("One of these has two places", PlainNotice.CHOSEN_TWICE),
                new Said("That clears 3 answers", new ConsultationNotice.ConfirmRestart(id, 3, 7)),
                new Said("with 1 answer. Close it?", new ConsultationNotice.ConfirmCancel(id, 1, 7)),
                new Said("Your consultation is closed", PlainNotice.CANCELLED),
                new Said(
                        "open with 2 answers. Is this a new project",
                        new ConsultationNotice.ContinueOrStartOver(id, 2)),
                new Said("open elsewhere with 2 answers, which everybody", new ConsultationNotice.GoOnInPublic(id, 2)),
                new Said(
                        "The project before this one is closed and keeps its 1 answer.",
                        new ConsultationNotice.SetAside(id, 1)),
                new Said("I know nothing of your project yet", PlainNotice.NOTHING_TO_GO_BY),
                new Said("Glad it helps.", PlainNotice.GLAD),
                new Said("Take your time.", PlainNotice.TAKE_YOUR_TIME),
                new Said("I took that as a new project", PlainNotice.ANOTHER_PROJECT),
                new Said("Your recommendation stays as it was", PlainNotice.CARD_STAYS),
                new Said("I find no words in that message", PlainNotice.NO_WORDS),
                new Said("tell me what is in it", new AsideNotice.NoWords(Optional.of(id))),
                new Said("I read its beginning", PlainNotice.READ_IN_PART),
                new Said("Tell me in a sentence what you are building", PlainNotice.LET_US_BEGIN),
                new Said("Your words match no answer that I know yet", PlainNotice.DESCRIPTION_KEPT),
                new Said("I keep what you wrote", PlainNotice.DESCRIPTION_WAITS),
                new Said(
                        "I took this as:",
                        new ConsultationNotice.Understood(
                                id,
                                List.of(
                                        new ShownBack(STEP, Optional.of("a bot")),
                                        new ShownBack(STEP, Optional.empty())))),
                new Said("Taken back:", done(id, Optional.of("a bot"), ShownBack.Done.TAKEN_BACK)),
                new Said("Changed:", done(id, Optional.of("a bot"), ShownBack.Done.CHOSEN)),
                new Said("You chose:", done(id, Optional.empty(), ShownBack.Done.CHOSEN)),
                new Said("You might say", new ConsultationNotice.Explained(Optional.of(id), STEP)),
                new Said("That question is gone", new ConsultationNotice.ReadFrom(id, List.of(STEP), Optional.empty())),
                new Said("You might say", new ConsultationNotice.ReadFrom(id, List.of(STEP), Optional.of(STEP))),
                new Said(
                        "*Messenger or chat*",
                        new ConsultationNotice.Differences(id, STEP, List.of(new AnswerId("messenger")))),
                new Said(
                        "*Messenger or chat*: People write to each other, live",
                        new AnswersExplained(id, STEP, List.of(new AnswerId("messenger")))),
                new Said("I have no answer of yours yet", new ConsultationNotice.Answered(id)),
                new Said("Let the team vote", new ConsultationNotice.NextSteps(id, new RecommendationId("r1"))),
                new Said("Your recommendation is as it was", new ConsultationNotice.CardStands(id)),
                new Said(
                        "Is that about this project, or another one? Your recommendation stays",
                        new ConsultationNotice.WhichProject(id)),
                new Said(
                        "I could not match that to an answer, so your recommendation is as it was. Change one here",
                        new ConsultationNotice.NothingMatched(id, 1)),
                new Said(
                        "I could not match that either; nothing changed. Begin with the question that it answers, as in",
                        new ConsultationNotice.NothingMatched(id, 2)),
                new Said("rests on already, so nothing changes", new ConsultationNotice.AlreadySo(id, List.of(STEP))),
                new Said("I have no answer of yours yet", new ConsultationNotice.WhatIsWrong(id)),
                new Said(
                        "Every number behind your recommendation",
                        new ConsultationNotice.BesideCard(id, CardPart.NUMBERS, RECOMMENDATION)),
                new Said(
                        "All that your answers say for each option",
                        new ConsultationNotice.BesideCard(id, CardPart.SIDES, RECOMMENDATION)),
                new Said("The recommendation will say that", PlainNotice.NO_CARD_YET),
                new Said("That depends on the project", PlainNotice.NO_PROJECT_YET),
                new Said("Nothing was erased. Here is where we are", new AsideNotice.DataKept(Optional.of(id))),
                new Said("Nothing was erased.", new AsideNotice.DataKept(Optional.empty())),
                new Said("a program: no person", new AsideNotice.AboutApp(Optional.of(id), AppTopic.IDENTITY)),
                new Said("5 questions at most", new AsideNotice.AboutApp(Optional.empty(), AppTopic.EFFORT)),
                new Said("Type `/consult undo`", new AsideNotice.AboutApp(Optional.of(id), AppTopic.UNDOING)),
                new Said("So far I read only English", new AsideNotice.AboutApp(Optional.of(id), AppTopic.LANGUAGE)),
                byButton("*Talk to a consultant* passes on", id, Deed.TALK, Optional.of(RECOMMENDATION)),
                new Said(
                        "I can pass you on to a consultant once you have a recommendation",
                        new AsideNotice.ByButton(Optional.empty(), Deed.TALK, Optional.empty(), List.of())),
                byButton("*Save the decision* keeps", id, Deed.SAVE, Optional.of(RECOMMENDATION)),
                byButton("*Share in a channel* shows", id, Deed.SHARE, Optional.of(RECOMMENDATION)),
                byButton("can close it early: by the three dots beside", id, Deed.CLOSE_VOTE, Optional.empty()),
                byButton("cannot be moved", id, Deed.EXTEND_VOTE, Optional.empty()),
                byButton("says how many have voted", id, Deed.COUNT_VOTES, Optional.empty()),
                byButton("*Withdraw my vote*, on", id, Deed.WITHDRAW_VOTE, Optional.empty()),
                byButton("I take no vote in words", id, Deed.CAST_VOTE, Optional.empty()),
                new Said(
                        "*What if* tries out other answers",
                        new ConsultationNotice.BesideCard(id, CardPart.WHAT_IF, RECOMMENDATION)),
                new Said("nothing to take back", PlainNotice.NOT_AMONG_ANSWERS),
                new Said(
                        "*Python* it is: save the decision to keep it on record.",
                        new ConsultationNotice.Decided(
                                id,
                                RECOMMENDATION,
                                Optional.of(new OptionId("python")),
                                false,
                                Optional.of("as it is"))),
                new Said(
                        "*Both* it is: save",
                        new ConsultationNotice.Decided(id, RECOMMENDATION, Optional.empty(), true, Optional.empty())),
                new Said(
                        "Decided, then: save",
                        new ConsultationNotice.Decided(id, RECOMMENDATION, Optional.empty(), false, Optional.empty())),
                new Said(
                        "On “costs” my sources say nothing",
                        new NothingKnown(List.of(COMPARISON), Optional.of("costs"))),
                new Said("I have nothing on that", new NothingKnown(List.of(COMPARISON), Optional.empty())),
                new Said("No question of mine is open here", PlainNotice.NOTHING_ASKED),
                new Said("First I need to know what you want to decide", PlainNotice.COMPARISON_FIRST),
                new Said("One answer counts here", new AsideNotice.AtMost(1)),
                new Said("At most 3 answers count here", new AsideNotice.AtMost(3)),
                new Said(
                        "I do one thing at a time. Type `/consult help`, `/consult back` or `/consult restart`.",
                        new AsideNotice.OneByOne(List.of(Command.HELP, Command.BACK, Command.RESTART))),
                new Said("No vote of yours is open any more", new AsideNotice.LiveVotes(List.of("gone"))),
                new Said(
                        "What you typed stays with your consultation, unread",
                        new AsideNotice.OtherLanguage(Optional.of(id))),
                new Said("I have kept nothing of that", new AsideNotice.OtherLanguage(Optional.empty())),
                new Said(
                        "You are welcome. Here is where we are",
                        new AsideNotice.SmallTalk(Optional.of(id), Meaning.SmallTalk.Kind.THANKS)),
                new Said("I could not match that to", new ConsultationNotice.NotUnderstood(id, STEP, 1)),
                new Said("Pick the nearest from the list", new ConsultationNotice.NotUnderstood(id, STEP, 2)),
                new Said("Shall we leave this one out?", new ConsultationNotice.NotUnderstood(id, STEP, 3)),
                new Said("so I ask again: Area, Team.", new ConsultationNotice.Reopened(List.of("Area", "Team"))),
                new Said(
                        "What your answers were about, I do not compare any more. I help you decide: ",
                        PlainNotice.NO_LONGER_COMPARED),
                new Said(
                        "I know Node.js and Python: type `/consult use cases node.js`, for example, or see all of them here.",
                        new ConsultationNotice.WhichOption(List.of("Node.js", "Python"), Move.Page.USE_CASES)),
                new Said("You have another consultation open", PlainNotice.ANOTHER_OPEN),
                new Said("A change to your answers waits", PlainNotice.CHANGE_WAITS_ELSEWHERE),
                new Said("Everybody reads this thread", PlainNotice.NOT_TOLD_HERE),
                new Said("Slack did not take what I was going to show you. Nothing is lost", PlainNotice.NOT_SHOWN),
                new Said("Something is broken on my side: a message of mine may be missing", PlainNotice.NOT_STORED),
                new Said("Then change this one", new AnotherOpen(id)),
                new Said("Here is where we are", new ConsultationNotice.ChangeWaits(id)),
                new Said("The change that waited is not applied", PlainNotice.CHANGE_DROPPED),
                new Said("press *Confirm my vote*", PlainNotice.VOTE_BY_BUTTON),
                new Said("That does not say which one", PlainNotice.WHICH_OF_TWO),
                new Said("Take your latest recommendation to the team", new ConsultationNotice.Vote(RECOMMENDATION)),
                new Said("A team votes on a recommendation", PlainNotice.NOTHING_TO_VOTE_ON),
                new Said("Thank you, noted.", PlainNotice.RATED),
                new Said("What was missing, or wrong?", new ConsultationNotice.AskWhy(RECOMMENDATION)),
                new Said("it goes to the consultants with your answers", PlainHandoverNotice.REASON_SENT),
                new Said("there is no consultants' channel here, so nobody is told", PlainHandoverNotice.REASON_KEPT),
                new Said("your request goes to the consultants", PlainHandoverNotice.HANDOVER_ASKED),
                new Said("<@U0BO> will answer what you asked", new HandoverNotice.Taken("U0BO")),
                new Said("<@U0BO> has handed back what you asked", new HandoverNotice.Back("U0BO")),
                new Said(
                        "The consultant who was to answer does not answer any more. What you asked",
                        PlainNotice.REQUEST_BACK),
                new Said("<@U0BO> has this one already", new HandoverNotice.Has("U0BO")),
                new Said("is taken in the consultants' channel", PlainHandoverNotice.TAKEN_ELSEWHERE),
                new Said("I cannot pass anything on", PlainHandoverNotice.NO_CONSULTANTS),
                new Said("`/consult forget me` has it erased", new AsideNotice.Privacy(Optional.of(id))),
                new Said("This erases what I keep of you", PlainNotice.CONFIRM_FORGET),
                new Said("what I kept of you is erased", PlainNotice.FORGOTTEN),
                new Said("still voting on what you asked", new ConsultationNotice.VotesUnderWay(1, List.of("p-1"))),
                new Said("still voting on 2 things", new ConsultationNotice.VotesUnderWay(2, List.of("p-1", "p-2"))));
    }

    private static Said byButton(String words, ConsultationId id, Deed deed, Optional<RecommendationId> card) {
        return new Said(words, new AsideNotice.ByButton(Optional.of(id), deed, card, List.of()));
    }

    private static Notice done(ConsultationId id, Optional<String> before, ShownBack.Done done) {
        return new ConsultationNotice.Understood(
                id, List.of(new ShownBack(STEP, before, Optional.empty(), Optional.of(done))));
    }

    private record Said(String words, Notice notice) {}
}
