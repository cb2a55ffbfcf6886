package io.github.stackconsultant.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import io.github.stackconsultant.recommendation.CriterionResult;
import io.github.stackconsultant.recommendation.OptionScore;
import io.github.stackconsultant.recommendation.Recommendation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slack's data visualization block with grouped bars, which the SDK does not model: its fields are named as on the
 * wire. It draws the options' points on the criteria that distinguish them most.
 *
 * <p>An option's position in the knowledge determines its colour, so the colour does not depend on the verdict.
 */
final class ChartBlock implements LayoutBlock {

    /** More would be hard to read at phone width. */
    private static final int CRITERIA = 5;

    private static final String KEY = "A bar is a rating, a number its points: rating times weight.";

    @SuppressWarnings("UnusedVariable") // read by Gson
    private final String type = "data_visualization";

    @SuppressWarnings("UnusedVariable") // read by Gson
    private final String title;

    @SuppressWarnings("UnusedVariable") // read by Gson
    private final Map<String, Object> chart;

    private final transient String text;

    private final transient LayoutBlock below;

    private ChartBlock(Map<String, Object> chart, Recommendation recommendation) {
        this.title = title(recommendation);
        this.chart = chart;
        this.text = bars(recommendation);
        this.below = Kit.context(numbers(recommendation));
    }

    /** {@return the chart and its numbers, since who cannot see it is read nothing of it; empty if no criterion counted} */
    static List<LayoutBlock> of(Recommendation recommendation) {
        var criteria = shown(recommendation);
        if (criteria.isEmpty()) {
            return List.of();
        }
        var series = recommendation.inOrder().stream()
                .limit(SlackLimits.CHART_SERIES)
                .map(option -> series(option, criteria))
                .toList();
        var chart = new LinkedHashMap<String, Object>();
        chart.put("type", "bar");
        chart.put("series", series);
        chart.put(
                "axis_config",
                Map.of("categories", criteria.stream().map(ChartBlock::label).toList(), "y_label", "Points"));
        var drawn = new ChartBlock(chart, recommendation);
        return List.of(drawn, drawn.below);
    }

    private static String title(Recommendation recommendation) {
        int all = spoken(recommendation).size();
        var title = all > CRITERIA
                ? "Points: the " + CRITERIA + " of " + all + " criteria that differ most"
                : "Points by criterion";
        return SlackLimits.clip(title, SlackLimits.CHART_TITLE);
    }

    /** {@return the criteria that a chart shows, those with the largest difference between options first} */
    private static List<CriterionResult> shown(Recommendation recommendation) {
        return spoken(recommendation).stream()
                .sorted(Comparator.comparingInt(ChartBlock::spread).reversed())
                .limit(CRITERIA)
                .toList();
    }

    /** {@return the criteria that the knowledge covers, heaviest first, each label once} */
    private static List<CriterionResult> spoken(Recommendation recommendation) {
        var byLabel = new LinkedHashMap<String, CriterionResult>();
        recommendation.criteria().stream()
                .filter(CriterionResult::spoken)
                .forEach(criterion -> byLabel.putIfAbsent(label(criterion), criterion));
        return List.copyOf(byLabel.values());
    }

    private static int spread(CriterionResult criterion) {
        var points = criterion.ratings().stream()
                .mapToInt(rating -> criterion.points(rating.option()))
                .summaryStatistics();
        return points.getMax() - points.getMin();
    }

    private static Map<String, Object> series(OptionScore option, List<CriterionResult> criteria) {
        var points = criteria.stream()
                .map(criterion -> Map.of("label", label(criterion), "value", criterion.points(option.option())))
                .toList();
        return Map.of("name", SlackLimits.clip(option.name(), SlackLimits.CHART_LABEL), "data", points);
    }

    private static String label(CriterionResult criterion) {
        return SlackLimits.clip(criterion.shortName(), SlackLimits.CHART_LABEL);
    }

    /** {@return the chart as text bars, for clients and places without charts} */
    static String bars(Recommendation recommendation) {
        var shown = shown(recommendation);
        var lines = new StringBuilder(shown.isEmpty() ? "" : Mrkdwn.italic(title(recommendation) + ". " + KEY) + "\n");
        for (var criterion : shown) {
            lines.append(Mrkdwn.bold(Mrkdwn.escape(criterion.name()))).append('\n');
            for (var option : recommendation.inOrder()) {
                lines.append(Bars.of(criterion.ratingOf(option.option()).value()))
                        .append(' ')
                        .append(Mrkdwn.escape(option.name()))
                        .append(' ')
                        .append(criterion.points(option.option()))
                        .append('\n');
            }
        }
        return lines.toString().stripTrailing();
    }

    /** {@return the chart's title and numbers in a paragraph; empty if no criterion counted} */
    static Optional<String> titledNumbers(Recommendation recommendation) {
        return Optional.of(numbers(recommendation))
                .filter(numbers -> !numbers.isEmpty())
                .map(numbers -> Mrkdwn.italic(title(recommendation)) + "\n" + numbers);
    }

    private static String numbers(Recommendation recommendation) {
        return shown(recommendation).stream()
                .map(criterion -> Mrkdwn.escape(criterion.shortName()) + ": "
                        + recommendation.inOrder().stream()
                                .map(option -> Mrkdwn.escape(option.name()) + " " + criterion.points(option.option()))
                                .collect(joining(", ")))
                .collect(joining(" \u00b7 "));
    }

    /** {@return the blocks with text bars in place of a chart and the numbers below it, which the bars say, too} */
    static List<LayoutBlock> inText(List<LayoutBlock> blocks) {
        var below = blocks.stream()
                .filter(ChartBlock.class::isInstance)
                .map(drawn -> ((ChartBlock) drawn).below)
                .toList();
        return blocks.stream()
                .filter(block -> !below.contains(block))
                .map(block -> block instanceof ChartBlock drawn ? Kit.section(drawn.text) : block)
                .toList();
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return "";
    }
}
