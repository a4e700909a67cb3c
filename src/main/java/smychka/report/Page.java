package smychka.report;

import java.util.List;

/** Everything the page says, in words and numbers; the templates only arrange it. */
public record Page(
        String title,
        String period,
        String lead,
        List<Card> scenarios,
        List<Block> summary,
        boolean ranges,
        List<Figure> figures,
        List<String> leftOut,
        Facts facts,
        Provenance provenance) {

    /**
     * A scenario and what it changes.
     *
     * @param color of its lines, as CSS has it
     * @param parents what it extends, nearest first
     */
    public record Card(
            String name,
            String title,
            String color,
            String about,
            List<String> parents,
            List<Change> changes,
            List<String> warnings) {}

    /** One change in words; what does not apply is empty. */
    public record Change(
            String when, String what, String from, String to, String because, String source, String imposed) {}

    /** One figure of the summary: a column for each of the years, a row for each scenario and for the observed. */
    public record Block(String heading, String unit, List<String> years, List<Row> rows) {}

    /** @param color of the scenario's lines, or empty for the observed */
    public record Row(String title, String color, List<Cell> cells) {}

    /** A value and its range, as they are printed; empty where unknown. */
    public record Cell(String value, String range) {}

    /**
     * A chart in the page.
     *
     * @param image the picture itself, as a data address
     * @param alternative the picture in words
     */
    public record Figure(
            String id,
            String title,
            String image,
            int width,
            int height,
            String alternative,
            String caption,
            List<String> notes) {}

    /**
     * What came of the facts of history.
     *
     * @param scenario held against them
     * @param score in sentences
     */
    public record Facts(String scenario, List<String> score, List<FactGroup> groups, List<Missing> missing) {}

    /** Facts of one standing. */
    public record FactGroup(String heading, List<FactRow> rows) {}

    /** A fact and what came of it, as it is printed. */
    public record FactRow(
            String id,
            String says,
            String statistic,
            String median,
            String range,
            String band,
            String within,
            String verdict,
            String source,
            String note,
            Strip strip) {}

    /**
     * A fact's band and where the replications lie; positions in points from the left.
     *
     * @param counts hit, miss, or imposed for whatever is neither
     * @param mark of the median: inside or outside the band, left or right of the strip, or empty without a number
     */
    public record Strip(
            String counts,
            String mark,
            String band,
            String bandWidth,
            String central,
            String lowest,
            String median,
            String highest) {}

    /** Why some facts cannot be told, and which. */
    public record Missing(String reason, List<String> facts) {}

    /** Which program and which runs made the results. */
    public record Provenance(
            String version,
            String modelVersion,
            String digest,
            String seed,
            String replications,
            String scale,
            List<String> set,
            List<Hash> hashes,
            List<String> missing,
            String command) {}

    /** A scenario's file and its fingerprint. */
    public record Hash(String file, String hash) {}
}
