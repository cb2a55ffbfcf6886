package io.github.stackconsultant.localworkspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's rules for the data_visualization block with bars, the only chart that the app sends. */
final class ChartRules {

    private ChartRules() {}

    static void block(Spot block) {
        block.only("type", "block_id", "title", "chart");
        block.requiredString("title", BlockKitLimits.CHART_TITLE);
        if (block.require("chart")) {
            var chart = block.at("chart");
            if (chart.type().equals("bar")) {
                series(chart);
            } else {
                chart.complain("unsupported type: " + chart.type() + ", must be bar");
            }
        }
    }

    private static void series(Spot chart) {
        chart.only("type", "series", "axis_config");
        var categories = categories(chart.at("axis_config"));
        Set<String> names = new HashSet<>();
        for (var series : chart.items("series", 1, BlockKitLimits.CHART_SERIES)) {
            series.only("name", "data");
            series.requiredString("name", BlockKitLimits.CHART_LABEL);
            if (!names.add(series.text("name"))) {
                series.at("name").complain("must be unique among the series");
            }
            data(series, categories);
        }
    }

    private static List<String> categories(Spot axes) {
        axes.only("categories", "x_label", "y_label");
        axes.string("x_label", BlockKitLimits.CHART_TITLE);
        axes.string("y_label", BlockKitLimits.CHART_TITLE);
        var categories = axes.items("categories", 1, BlockKitLimits.CHART_POINTS);
        categories.forEach(category -> category.characters(1, BlockKitLimits.CHART_LABEL));
        return categories.stream()
                .map(category -> category.value().asString(""))
                .toList();
    }

    private static void data(Spot series, List<String> categories) {
        var points = series.items("data", 1, BlockKitLimits.CHART_POINTS);
        points.forEach(ChartRules::point);
        var labels = points.stream().map(point -> point.text("label")).toList();
        if (!labels.equals(categories)) {
            series.at("data").complain("labels must be the categories, in their order");
        }
    }

    private static void point(Spot point) {
        point.only("label", "value");
        point.requiredString("label", BlockKitLimits.CHART_LABEL);
        if (point.require("value") && !point.at("value").value().isNumber()) {
            point.at("value").complain("must be a number");
        }
    }
}
