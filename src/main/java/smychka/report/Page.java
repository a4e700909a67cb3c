package smychka.report;

import java.util.List;

/** Everything the page says, in words and numbers; the templates only arrange it. */
public record Page(
        Head head,
        List<Card> scenarios,
        List<Finding> findings,
        List<Turn> turns,
        Comparison comparison,
        List<Block> summary,
        boolean ranges,
        List<Figure> figures,
        List<String> leftOut,
        Facts facts,
        List<Accounts> accounts,
        List<Term> terms,
        List<Provenance> provenance) {

    /**
     * What opens the page and dresses it.
     *
     * @param script what makes the page better where scripts run
     * @param scriptHash of the script, which is the only one that may run
     * @param style rules that come with the figures
     */
    public record Head(String title, String period, List<Piece> lead, String script, String scriptHash, String style) {}

    /** A page of its own: what was heard of one market in one month. */
    public record Trace(String title, List<Table> tables) {}

    /** A term and its meaning. */
    public record Term(String id, String name, String meaning) {}

    /** A piece of text; one with a term has its meaning on hover and in the glossary. */
    public record Piece(String text, Term term) {}

    /** What a scenario does against the first: sentences, and what is to be said of the rest. */
    public record Finding(String title, String color, List<String> sentences, String rest) {}

    /**
     * A peak or a trough.
     *
     * @param page of a trace that looks into it, or empty
     * @param command that makes such a page
     */
    public record Turn(String title, String color, String sentence, String page, String command) {}

    /** A scenario's name and colour. */
    public record Swatch(String title, String color) {}

    /** Figures of all scenarios: the first one's, and the others' differences from it. */
    public record Comparison(List<Swatch> scenarios, List<ComparedRow> rows) {}

    /** @param sorted the value as scripts read it */
    public record ComparedRow(String heading, String unit, String base, String sorted, List<ComparedCell> cells) {}

    /** @param told whether the interval lies on one side of nought */
    public record ComparedCell(String difference, String interval, String effect, String sorted, boolean told) {}

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
            List<Piece> about,
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
     * @param svg the picture itself
     * @param data what scripts need of it, as JSON
     * @param tabled what the tables hold
     */
    public record Figure(
            String id,
            String title,
            String svg,
            String data,
            List<Piece> caption,
            List<String> notes,
            String tabled,
            List<Table> tables) {}

    /** The figures behind a panel. */
    public record Table(String caption, String corner, List<String> columns, List<TableRow> rows) {}

    public record TableRow(String head, List<Cell> cells) {}

    /** The flows of grain in a scenario, year by year. */
    public record Accounts(String title, String color, List<AccountYear> years) {}

    /** @param open whether it is seen at once */
    public record AccountYear(String label, boolean open, Table table) {}

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

    /** Which program and which runs made the results; one for each batch laid side by side. */
    public record Provenance(
            String folder,
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
