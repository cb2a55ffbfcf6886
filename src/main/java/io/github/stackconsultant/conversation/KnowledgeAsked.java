package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Option;
import io.github.stackconsultant.understanding.Command;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers from the knowledge what is typed to learn something of it. */
final class KnowledgeAsked {

    /** More than three passages would be a page, and pages have their own commands. */
    private static final int MOST_PASSAGES = 3;

    /** Of more than two lists it is asked which, since each is long. */
    private static final int MOST_LISTS = 2;

    private final Subjects subjects;
    private final KnowledgeBase knowledge;
    private final KnowledgeSearch search;

    KnowledgeAsked(Subjects subjects, KnowledgeBase knowledge, KnowledgeSearch search) {
        this.subjects = subjects;
        this.knowledge = knowledge;
        this.search = search;
    }

    void answer(Heard heard, Meaning.Question question) {
        var about = comparisons(question.about());
        var found = search.search(heard.text(), about, MOST_PASSAGES);
        if (found.isEmpty()) {
            heard.said().notice(new NothingKnown(ids(about), search.topic(heard.text(), about)));
        } else {
            var passages = found.stream().map(PassageReference::to).toList();
            heard.said().inform(new Passages(passages));
        }
    }

    /** Shows the page that a command asks for; only the comparison needs no option. */
    void show(Heard heard, Meaning.Instruction page) {
        if (page.command() == Command.COMPARE) {
            heard.said().add(heard.turn().answeredAt(), new PageOfKnowledge(Move.Page.COMPARE, page.option()));
        } else {
            show(
                    heard,
                    new Meaning.Lists(
                            List.of(page.command()), page.option().stream().toList()));
        }
    }

    /** Shows the lists of each option, or asks which one is meant. */
    void show(Heard heard, Meaning.Lists lists) {
        var pages = lists.kinds().stream().map(KnowledgeAsked::page).toList();
        var shown = lists.options().stream()
                .flatMap(option -> pages.stream().map(page -> new PageOfKnowledge(page, Optional.of(option))))
                .toList();
        if (shown.isEmpty() || shown.size() > MOST_LISTS) {
            heard.said().notice(new ConsultationNotice.WhichOption(names(), pages.get(0)));
        } else {
            shown.forEach(page -> heard.said().add(heard.turn().answeredAt(), page));
        }
    }

    private static Move.Page page(Command command) {
        return Stream.of(Move.Page.values())
                .filter(page -> page.command() == command)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return knowledge.comparisons().stream()
                .flatMap(comparison -> comparison.options().stream())
                .map(Option::name)
                .toList();
    }

    void tellSources(Heard heard) {
        var about = heard.open().flatMap(subjects::comparisonOf).map(List::of).orElse(knowledge.comparisons());
        heard.said().inform(new SourceList(ids(about), Optional.empty()));
    }

    private List<Comparison> comparisons(List<ComparisonId> ids) {
        return knowledge.comparisons().stream()
                .filter(comparison -> ids.contains(comparison.id()))
                .toList();
    }

    private static List<ComparisonId> ids(List<Comparison> about) {
        return about.stream().map(Comparison::id).toList();
    }
}
