package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.GivenRecommendation;
import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.Statement;
import io.github.stackconsultant.privacy.FailureNames;
import io.github.stackconsultant.record.Decision;
import io.github.stackconsultant.record.DecisionContent;
import io.github.stackconsultant.record.DecisionId;
import io.github.stackconsultant.record.Decisions;
import io.github.stackconsultant.record.People;
import io.github.stackconsultant.record.RecordDocument;
import io.github.stackconsultant.record.RecordDocuments;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts decisions as files, and tells their owners. */
final class DecisionMessenger implements ContentMessenger {

    private static final Logger log = LoggerFactory.getLogger(DecisionMessenger.class);

    private final Decisions decisions;
    private final RecordDocuments documents;
    private final DecisionWords words;
    private final MessageSender sender;
    private final SlackApi slack;
    private final WorkspaceFacts facts;
    private final BiConsumer<DecisionId, People> introductions;
    private final PendingWrites writes;

    /**
     * Creates it.
     *
     * @param introductions stores what Slack says about the people in a decision's record
     */
    DecisionMessenger(
            Decisions decisions,
            RecordDocuments documents,
            DecisionWords words,
            MessageSender sender,
            SlackApi slack,
            BiConsumer<DecisionId, People> introductions,
            FailureNames failures) {
        this.decisions = decisions;
        this.documents = documents;
        this.words = words;
        this.sender = sender;
        this.slack = slack;
        this.facts = new WorkspaceFacts(slack);
        this.introductions = introductions;
        this.writes = new PendingWrites(failures::isRefusedForGood);
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(
                DecisionContent.File.class,
                (statement, file) -> introduced(
                        file, document -> post(document, statement.place().channel())));
        contents.on(
                DecisionContent.Link.class,
                (statement, link) ->
                        introduced(link, document -> tellOwner(document.decision(), words.saved(document.decision()))));
        contents.on(
                DecisionContent.Revisit.class,
                (statement, revisit) -> found(revisit, document -> remind(document.decision())));
    }

    private Outcome found(DecisionContent content, Function<RecordDocument, Outcome> saying) {
        return documents.find(content.decision()).map(saying).orElseGet(() -> new Outcome.Refused("no such decision"));
    }

    /** It may have been superseded while the statement waited. */
    private Outcome remind(Decision decision) {
        return decision.superseded() ? new Outcome.Said() : tellOwner(decision, words.revisit(decision));
    }

    private Outcome introduced(DecisionContent content, Function<RecordDocument, Outcome> saying) {
        return found(content, document -> introduced(document, saying));
    }

    /** {@return what moved between two recommendations, and how that stands to what was decided on the first} */
    Rendered moved(GivenRecommendation before, GivenRecommendation now) {
        var standing = decisions.latest(before.person(), before.id()).filter(decision -> !decision.superseded());
        return DecisionWords.moved(before, now, standing);
    }

    /** Before anybody reads the record, stores the names of the people in it, as far as Slack provides them. */
    private Outcome introduced(RecordDocument document, Function<RecordDocument, Outcome> saying) {
        var decision = document.decision();
        if (!decision.people().equals(People.UNKNOWN)) {
            return saying.apply(document);
        }
        var people = facts.people(decision);
        if (!(people instanceof SlackAnswer.Done<People> known)) {
            return people.outcome();
        }
        introductions.accept(decision.id(), known.value());
        return saying.apply(documents.find(decision.id()).orElse(document));
    }

    /** If the app may not write files, posts the message with the link only. */
    private Outcome post(RecordDocument document, String channel) {
        var decision = document.decision();
        if (writes.catchUp(decision.id().value()) || decision.posting().posted().isPresent()) {
            return new Outcome.Said();
        }
        var comment = words.besideFile(decision);
        var answer =
                slack.upload(channel, document.fileName(), decision.decided().question(), document.markdown(), comment);
        if (answer instanceof SlackAnswer.Refused<?>) {
            answer = sender.inChannel(channel, words.withoutFile(decision)).map(MessageLocation::timestamp);
        }
        if (answer instanceof SlackAnswer.Done<String> done) {
            writes.store(decision.id().value(), () -> decisions.posted(decision.id(), done.value()));
        }
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            log.info("decision {} cannot be posted in {}: {}", decision.id(), channel, refused.error());
            return tellOwner(decision, words.notPosted(decision, channel, refused));
        }
        return answer.outcome();
    }

    private Outcome tellOwner(Decision decision, Rendered word) {
        return TextAlone.send(
                        "decision " + decision.id(),
                        word,
                        TextAlone.Instead.OF_DECISION,
                        each -> sender.directly(decision.owner(), each))
                .outcome();
    }
}
