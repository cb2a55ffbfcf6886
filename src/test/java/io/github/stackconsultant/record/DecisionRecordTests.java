package io.github.stackconsultant.record;

import static io.github.stackconsultant.fixtures.PollTerms.anAnonymousVote;
import static io.github.stackconsultant.fixtures.PollTerms.anOpenVote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.stackconsultant.fixtures.Catalogue;
import io.github.stackconsultant.fixtures.KnowledgeFixtures;
import io.github.stackconsultant.fixtures.PollTerms;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Person;
import io.github.stackconsultant.recommendation.AnswerChange;
import io.github.stackconsultant.recommendation.AnsweredLine;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.recommendation.FlipGroup;
import io.github.stackconsultant.recommendation.RecommendationEngine;
import io.github.stackconsultant.recommendation.RecommendationId;
import io.github.stackconsultant.recommendation.Selection;
import io.github.stackconsultant.voting.Choice;
import io.github.stackconsultant.voting.ChoiceId;
import io.github.stackconsultant.voting.Matter;
import io.github.stackconsultant.voting.Outcome;
import io.github.stackconsultant.voting.Poll;
import io.github.stackconsultant.voting.PollId;
import io.github.stackconsultant.voting.Tally;
import io.github.stackconsultant.voting.Voting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DecisionRecordTests {

    private static final Person ANA = new Person("T1", "UANA");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final LocalDate LATER = LocalDate.parse("2026-06-02");
    private static final Choice NODE =
            Choice.on(PollTerms.aMatter(1).recommendation()).get(0);
    private static final Choice PYTHON =
            Choice.on(PollTerms.aMatter(1).recommendation()).get(1);
    private static final Choice NONE =
            Choice.on(PollTerms.aMatter(1).recommendation()).get(3);

    @Test
    void theFrontMatterIsYamlAsMadrHasIt() {
        var yaml = frontMatter(record(vote(anOpenVote().among("UBO", "UCY"), new Outcome.Decided(NODE)), List.of()));

        assertThat(yaml.propertyNames()).containsExactly("status", "date", "decision-makers", "consulted", "informed");
        assertThat(yaml.path("status").asString()).isEqualTo("accepted");
        assertThat(yaml.path("date").asString()).isEqualTo("2026-03-02");
        assertThat(yaml.path("decision-makers").toString()).isEqualTo("[\"@UANA\",\"7 votes\"]");
        assertThat(yaml.path("consulted").toString()).isEqualTo("[\"@UBO\",\"@UCY\"]");
        assertThat(yaml.path("informed").size()).isEqualTo(1);
    }

    @Test
    void thoseWhoVotedDecideTooAndWhoWasOnlyAskedIsConsulted() {
        var poll = vote(anOpenVote().among("UBO", "UCY"), new Outcome.Decided(NODE));

        var yaml = frontMatter(record(poll, List.of("UANA", "UBO"), List.of()));

        assertThat(yaml.path("decision-makers").toString()).isEqualTo("[\"@UANA\",\"@UBO\"]");
        assertThat(yaml.path("consulted").toString()).isEqualTo("[\"@UCY\"]");
    }

    @Test
    void whoIsForgottenIsNotConsulted() {
        var yaml =
                frontMatter(record(vote(anOpenVote().among("somebody", "UCY"), new Outcome.Decided(NODE)), List.of()));

        assertThat(yaml.path("consulted").toString()).isEqualTo("[\"@UCY\"]");
    }

    @Test
    void noneOfTheseIsConsideredWhereItCouldBeVotedFor() {
        assertThat(record(vote(anOpenVote(), new Outcome.Decided(NODE)), List.of()))
                .contains("## Considered Options\n\n* Node.js\n* Python\n* Both\n* None of these\n");
        assertThat(unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython()))
                .contains("## Considered Options\n\n* Node.js\n* Python\n\n");
    }

    @Test
    void theHeadingsAreThoseOfMadrInTheirOrder() {
        var record = record(vote(anOpenVote(), new Outcome.Decided(NODE)), List.of());

        assertThat(headings(record))
                .containsExactly(
                        "1 Which backend? Node.js",
                        "2 Context and Problem Statement",
                        "2 Decision Drivers",
                        "2 Considered Options",
                        "2 Decision Outcome",
                        "3 Consequences",
                        "3 Confirmation",
                        "2 Pros and Cons of the Options",
                        "3 Node.js",
                        "3 Python",
                        "3 Both",
                        "2 More Information");
    }

    @Test
    void aDecisionWithoutAVoteFollowsTheVerdictAndCarriesItsReasons() {
        var record = DecisionRecord.markdown(new Material(
                ANA,
                "Which backend?",
                DAY,
                Optional.of(LATER),
                ourMatter(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(KnowledgeFixtures.nodejsVsPython())));

        assertThat(frontMatter(record).path("consulted").isEmpty()).isTrue();
        assertThat(record)
                .contains("Chosen option: \"Node.js\", because the consultation recommends it (clear, confidence low):")
                .contains("* Product: Messenger or chat")
                .contains(", which makes a margin of ")
                .containsPattern("\\* Good, because .+ \\(\\[Incora, February 2022\\]\\(https://incora[^)]*\\), under")
                .containsPattern("\\(weight \\d+ of \\d+\\): Messenger or chat")
                .contains("* Look at it again: 2026-06-02")
                .contains("and these are its trip-wires:")
                .containsPattern("\\* If .+: (Python|both, Node.js for .+|too close to call)")
                .contains("4 years old")
                .doesNotContain("Votes:");
        assertThat(headings(record)).doesNotContain("3 Both");
    }

    @Test
    void theTripWiresAreWhatChangesTheVerdict() {
        var record = unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython());

        var wires = record.substring(record.indexOf("trip-wires:"), record.indexOf("## Pros and Cons"));
        var sensitivity = new RecommendationEngine()
                .sensitivity(
                        KnowledgeFixtures.nodejsVsPython(),
                        ourMatter().recommendation().selection());
        var first = FlipGroup.of(sensitivity.flips()).get(0);
        assertThat(wires)
                .contains("\u201c" + first.subjects().get(0).label() + "\u201d")
                .contains("Node.js leads Python until ")
                .containsPattern("weighs (more|less) than \\d+ \\(now \\d+\\)");
    }

    @Test
    void noTripWireIsLeftOut() {
        var ours = KnowledgeFixtures.nodejsVsPython();
        var record = unvoted(ourMatter(), ours);

        var wires = record.substring(record.indexOf("trip-wires:"), record.indexOf("## Pros and Cons"));
        var sensitivity = new RecommendationEngine()
                .sensitivity(ours, ourMatter().recommendation().selection());
        var groups = FlipGroup.of(sensitivity.flips());
        assertThat(wires.lines().filter(line -> line.startsWith("* If "))).hasSize(groups.size());
        assertThat(groups)
                .filteredOn(DecisionRecordTests::leavesOpen)
                .isNotEmpty()
                .allSatisfy(group ->
                        assertThat(wires).contains("* If " + group.change().stepTitle() + " were left open: "));
        assertThat(groups.stream().filter(group -> !leavesOpen(group)).flatMap(group -> group.subjects().stream()))
                .hasSizeGreaterThan(20)
                .allSatisfy(answer -> assertThat(wires).contains("\u201c" + answer.label() + "\u201d"));
        assertThat(wires.lines().filter(line -> line.contains(" leads ")))
                .hasSize(sensitivity.limits().size());
    }

    private static boolean leavesOpen(FlipGroup group) {
        return group.change().manner() == AnswerChange.Manner.LEFT_OPEN;
    }

    @Test
    void whereTheKnowledgeHasChangedNothingIsSaidOfTripWires() {
        var changed = Catalogue.of("nodejs", "python").build();

        assertThat(unvoted(ourMatter(), changed)).doesNotContain("trip-wires");
    }

    private static String unvoted(Matter matter, Comparison comparison) {
        return DecisionRecord.markdown(new Material(
                ANA,
                "Which backend?",
                DAY,
                Optional.empty(),
                matter,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(comparison)));
    }

    @Test
    void dissentIsKeptWordForWordWithItsName() {
        var record = record(
                vote(anOpenVote(), new Outcome.Decided(NODE)),
                List.of(
                        new Voting.Reason(NODE, "One language.", Optional.of("UCY")),
                        new Voting.Reason(PYTHON, "We have *two* people for it.", Optional.of("UBO"))));

        assertThat(record)
                .contains("because it has the most votes (5 of 7) and the consultation recommends it")
                .contains("* Votes: Node.js 5, Python 2, Both 0, None of these 0; 7 votes of 9 asked, open, closed on"
                        + " 2026-03-01 at its end")
                .contains("* Dissent (Python): \u201cWe have \\*two\\* people for it.\u201d (@UBO)\n"
                        + "* In favour (Node.js): \u201cOne language.\u201d (@UCY)");
    }

    @Test
    void aDecisionAgainstTheConsultationSaysSo() {
        assertThat(record(vote(anOpenVote(), new Outcome.Decided(PYTHON)), List.of()))
                .contains("although the consultation says otherwise: Node.js fits this project (clear");
    }

    @Test
    void anAnonymousVoteNamesNobody() {
        var record = record(
                vote(anAnonymousVote().among("UBO", "UCY"), new Outcome.Decided(NODE)),
                List.of(new Voting.Reason(PYTHON, "No.", Optional.empty())));

        assertThat(record).doesNotContain("UBO", "UCY").contains("* Dissent (Python): \u201cNo.\u201d\n");
        assertThat(frontMatter(record).path("decision-makers").toString())
                .isEqualTo("[\"@UANA\",\"7 votes, anonymous\"]");
        assertThat(frontMatter(record).path("consulted").isEmpty()).isTrue();
    }

    @Test
    void whatIsNotDecidedIsNotCalledSo() {
        var tied = record(vote(anOpenVote(), new Outcome.Tied(List.of(NODE, PYTHON))), List.of());
        var none = record(vote(anOpenVote(), new Outcome.NoneWanted()), List.of(reason(NONE, "Rust")));

        assertThat(frontMatter(tied).path("status").asString()).isEqualTo("proposed");
        assertThat(tied).contains("Not decided: a tie of Node.js and Python. No option was chosen yet.");
        assertThat(frontMatter(none).path("status").asString()).isEqualTo("rejected");
        assertThat(none).contains("No option was chosen, because most").contains("* In favour (None of these)");
        assertThat(headings(none)).doesNotContain("3 None of these");
    }

    @Test
    void withoutItsComparisonARecordRestsOnWhatTheRecommendationQuoted() {
        var record = DecisionRecord.markdown(new Material(
                ANA,
                "Q?",
                DAY,
                Optional.empty(),
                ourMatter(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty()));

        assertThat(record).contains("the knowledge of its day", "* Look at it again: no day is set");
        assertThat(record).containsPattern("### Node.js\n\n\\* (Good|Bad), because .+ \\(under ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n---\nstatus: hacked\n---\n# Mine",
                "\" ] }, : & * ! | > ' % @ `",
                "# heading",
                "x #",
                "- item\n- item",
                "1. one",
                "12) twelve",
                "> quote",
                "```\ncode\n```",
                "~~~\ncode",
                "=====",
                "<script>alert(1)</script>",
                "<!-- hidden",
                "[link](javascript:alert(1)) ![image](https://evil.example/x.png)",
                "[label]: https://evil.example",
                "<https://evil.example> &lt;b&gt; &#60;",
                "| a | b |\n|---|---|",
                "\\",
                "*bold* _it_ __x__ **y**",
                "\u2028# line\u2029\u0085# other\u202eright",
                "a\u0000b\u0007c\ufeffd\udc00e",
                "    indented code",
                "\t\ttabs",
            })
    void peoplesWordsBreakNothing(String nasty) {
        var safe = record(vote(anOpenVote(), new Outcome.Decided(NODE)), List.of(reason(PYTHON, "words")));
        var matter = PollTerms.aMatter(1);
        var poll = vote(anOpenVote(), new Outcome.Decided(NODE));
        var record = DecisionRecord.markdown(new Material(
                ANA,
                "Q " + nasty,
                DAY,
                Optional.of(LATER),
                new Matter(
                        matter.recommendationId(),
                        matter.consultationId(),
                        List.of(new AnsweredLine("Product", nasty)),
                        matter.recommendation()),
                Optional.of(poll),
                List.of(),
                List.of(reason(PYTHON, nasty)),
                Optional.empty()));

        assertThat(frontMatter(record)).isEqualTo(frontMatter(safe));
        assertThat(headings(record).stream().skip(1))
                .isEqualTo(headings(withoutComparison()).stream().skip(1).toList());
        assertThat(foreign(record)).isEmpty();
        assertThat(text(record)).contains("Product: " + Markdown.plain(nasty));
        assertThat(text(record)).contains("\u201c" + Markdown.plain(nasty) + "\u201d");
    }

    private static String withoutComparison() {
        return DecisionRecord.markdown(new Material(
                ANA,
                "Q",
                DAY,
                Optional.of(LATER),
                PollTerms.aMatter(1),
                Optional.of(vote(anOpenVote(), new Outcome.Decided(NODE))),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    @Test
    void votesThatNobodyConfirmedAreToldApartFromThoseThatCount() {
        var decided = record(vote(anOpenVote(), new Outcome.Decided(NODE), 2), List.of());
        var none = record(vote(anOpenVote(), new Outcome.NoVotes(), 1), List.of());

        assertThat(decided)
                .contains("at its end; 2 votes from before the answers changed were not confirmed and do not count\n");
        assertThat(none)
                .contains("Not decided: no vote was confirmed")
                .contains("; 1 vote from before the answers changed was not confirmed and does not count\n");
        assertThat(record(vote(anOpenVote(), new Outcome.NoVotes()), List.of()))
                .contains("Not decided: nobody voted")
                .doesNotContain("confirmed");
    }

    private static Voting.Reason reason(Choice choice, String words) {
        return new Voting.Reason(choice, words, Optional.of("UBO"));
    }

    private static String record(Poll poll, List<Voting.Reason> reasons) {
        return record(poll, List.of(), reasons);
    }

    private static String record(Poll poll, List<String> voters, List<Voting.Reason> reasons) {
        return DecisionRecord.markdown(new Material(
                ANA,
                "Which backend?",
                DAY,
                Optional.of(LATER),
                poll.matter(),
                Optional.of(poll),
                voters,
                reasons,
                Optional.of(KnowledgeFixtures.nodejsVsPython())));
    }

    static Poll vote(PollTerms terms, Outcome outcome) {
        return vote(terms, outcome, 0);
    }

    private static Poll vote(PollTerms terms, Outcome outcome, int unconfirmed) {
        var counted =
                Tally.of(terms.terms().choices(), Map.of(NODE.id(), 5, PYTHON.id(), 2, new ChoiceId("unknown"), 9));
        return new Poll(
                new PollId("p-1"),
                ANA,
                "C1",
                terms.terms(),
                PollTerms.aMatter(1),
                1,
                Poll.Status.CLOSED,
                Instant.parse("2026-02-26T10:00:00Z"),
                Optional.of(Instant.parse("2026-03-01T10:00:00Z")),
                9,
                0,
                Optional.empty(),
                Optional.of(new Poll.Conclusion(
                        Poll.Ending.DEADLINE,
                        Instant.parse("2026-03-01T10:00:00Z"),
                        7,
                        outcome,
                        Optional.of(counted),
                        unconfirmed)),
                8);
    }

    @Test
    void whatSpeaksAgainstTheDecisionIsABadConsequence() {
        var matter = matter(Map.of(
                new StepId("product"), List.of(new AnswerId("messenger")),
                new StepId("resources"), List.of(new AnswerId("python-people"))));

        var record = unvoted(matter, KnowledgeFixtures.nodejsVsPython());

        assertThat(text(record))
                .contains("against it, Python people, so Python people can build it (\u221216)")
                .contains("Bad, because \u201cPython people\u201d speaks against it by 16");
        assertThat(text(unvoted(ourMatter(), KnowledgeFixtures.nodejsVsPython())))
                .doesNotContain("against it");
    }

    static Matter ourMatter() {
        return matter(Map.of(new StepId("product"), List.of(new AnswerId("messenger"))));
    }

    private static Matter matter(Map<StepId, List<AnswerId>> answers) {
        var selection = new Selection(answers);
        var advice = new RecommendationEngine().recommend(KnowledgeFixtures.nodejsVsPython(), selection);
        return new Matter(
                new RecommendationId("r-1"),
                new ConsultationId("c-1"),
                List.of(new AnsweredLine("Product", "Messenger or chat")),
                advice);
    }

    static JsonNode frontMatter(String record) {
        var parts = Pattern.compile("^---$", Pattern.MULTILINE).split(record, 3);
        assertThat(parts[0]).isEmpty();
        return YAMLMapper.builder().build().readTree(parts[1]);
    }

    private static List<String> headings(String record) {
        var found = new ArrayList<String>();
        Parser.builder().build().parse(FrontMatter.without(record)).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.add(heading.getLevel() + " "
                        + TextContentRenderer.builder().build().render(heading).strip());
            }
        });
        return found;
    }

    /** Everything that none of our own words makes; a list in a list would be somebody's, too. */
    private static List<Node> foreign(String record) {
        var found = new ArrayList<Node>();
        Parser.builder().build().parse(FrontMatter.without(record)).accept(new AbstractVisitor() {
            @Override
            public void visit(BulletList list) {
                if (list.getParent().getParent() != null) {
                    found.add(list);
                }
                visitChildren(list);
            }

            @Override
            public void visit(Link link) {
                found.add(link);
            }

            @Override
            public void visit(Image image) {
                found.add(image);
            }

            @Override
            public void visit(HtmlInline html) {
                found.add(html);
            }

            @Override
            public void visit(HtmlBlock html) {
                found.add(html);
            }
        });
        return found;
    }

    private static String text(String record) {
        return TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(FrontMatter.without(record)));
    }
}
