package io.github.stackconsultant.slack;

import io.github.stackconsultant.messaging.Content;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.messaging.Messenger.Outcome;
import io.github.stackconsultant.messaging.PostedMessage;
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
import java.util.function.Supplier;
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
            WorkspaceFacts facts,
            BiConsumer<DecisionId, People> introductions,
            FailureNames failures) {
        this.decisions = decisions;
        this.documents = documents;
        this.words = words;
        this.sender = sender;
        this.slack = slack;
        this.facts = facts;
        this.introductions = introductions;
        this.writes = new PendingWrites(failures::isRefusedForGood);
    }

    @Override
    public void registerIn(HandlerTable<Statement, Content, Outcome> contents) {
        contents.on(
                DecisionContent.File.class,
                (statement, file) -> introduced(
                        file, document -> post(document, statement.place().channel())));
        contents.on(DecisionContent.Link.class, (statement, link) -> introduced(link, this::tellSaved));
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

    /** Where there is neither a page nor a channel, the record is nowhere else. */
    private Outcome tellSaved(RecordDocument document) {
        var decision = document.decision();
        return documents.pages() || decision.posting().channel().isPresent()
                ? tellOwner(decision, words.saved(decision))
                : hand(document);
    }

    private Outcome hand(RecordDocument document) {
        var decision = document.decision();
        return once(decision, () -> {
            var answer = sender.directly(
                    decision.owner(), channel -> upload(document, channel, words.besideOwnFile(decision)));
            keep(decision, answer);
            return answer instanceof SlackAnswer.Refused<?> refused ? unreadable(decision, refused) : answer.outcome();
        });
    }

    private Outcome post(RecordDocument document, String channel) {
        return once(document.decision(), () -> postNow(document, channel));
    }

    private Outcome once(Decision decision, Supplier<Outcome> posting) {
        return writes.catchUp(decision.id().value())
                        || decision.posting().posted().isPresent()
                ? new Outcome.Said()
                : posting.get();
    }

    /** If the app may not write files, posts the message with the link only. */
    private Outcome postNow(RecordDocument document, String channel) {
        var decision = document.decision();
        var file = upload(document, channel, words.besideFile(decision));
        var answer = file instanceof SlackAnswer.Refused<?>
                ? sender.inChannel(channel, words.withoutFile(decision)).map(PostedMessage::timestamp)
                : file;
        keep(decision, answer);
        if (answer instanceof SlackAnswer.Refused<?> refused) {
            log.atLevel(refused.logLevel())
                    .log("decision {} cannot be posted in {}: {}", decision.id(), channel, refused.error());
            return tellOwner(decision, words.notPosted(decision, channel, refused));
        }
        return file instanceof SlackAnswer.Refused<?> refused && !documents.pages()
                ? unreadable(decision, refused)
                : answer.outcome();
    }

    private SlackAnswer<String> upload(RecordDocument document, String channel, String comment) {
        var title = document.decision().decided().question();
        return slack.upload(channel, document.fileName(), title, document.markdown(), comment);
    }

    private void keep(Decision decision, SlackAnswer<String> answer) {
        if (answer instanceof SlackAnswer.Done<String> done) {
            writes.store(decision.id().value(), () -> decisions.posted(decision.id(), done.value()));
        }
    }

    private Outcome unreadable(Decision decision, SlackAnswer.Refused<?> refused) {
        log.warn("the record of decision {} can be read nowhere: {}", decision.id(), refused.error());
        return tellOwner(decision, words.unreadable(decision, refused));
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
