package smychka.report;

import static smychka.report.GrainFigures.added;
import static smychka.report.GrainFigures.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who gave grain to whom in each agricultural year, and what became of it: a matrix of flows. */
final class GrainAccounts {

    private static final List<String> INDICATORS = List.of(
            "grain_harvest",
            "grain_seed",
            "grain_eaten_rural",
            "grain_eaten_urban",
            "population_rural",
            "population_urban",
            "grain_feed",
            "grain_spoiled",
            "grain_procurement",
            "grain_relief",
            "grain_contract_supply",
            "grain_outside_rations",
            "grain_use_industry",
            "grain_exports",
            "grain_imports",
            "grain_state_loss",
            "grain_stock_farm",
            "grain_stock_traders",
            "grain_stock_state",
            "marketed_share_net",
            "marketed_share_gross",
            "private_share_grain");

    /** The year that is shown first: the best of the market, before it was strained. */
    private static final int USUAL = 1926;

    private static final double NOTHING = 0.0005;

    /** Who gives. */
    private enum From {
        FIELDS("The fields"),
        VILLAGES("Villages"),
        PRIVATE("Private trade"),
        STATE("The state"),
        TOWNS("Towns"),
        ABROAD("Abroad");

        private final String words;

        From(String words) {
            this.words = words;
        }
    }

    /** Who gets, or to what end. */
    private enum To {
        VILLAGES("villages"),
        PRIVATE("private trade"),
        STATE("the state"),
        TOWNS("towns"),
        ABROAD("abroad"),
        SEED("seed"),
        EATEN("eaten"),
        FED("animals"),
        USED("army, industry"),
        LOST("lost"),
        STORES("stores"),
        UNTOLD("not told");

        private final String words;

        To(String words) {
            this.words = words;
        }
    }

    private record Cell(From from, To to) {}

    private static final Map<Cell, YearFigure> CELLS = cells();

    private final Batch batch;
    private final List<Ink> inks;

    GrainAccounts(Batch batch, List<Ink> inks) {
        this.batch = batch;
        this.inks = inks;
    }

    static List<String> indicators() {
        return INDICATORS;
    }

    private static Map<Cell, YearFigure> cells() {
        var cells = new LinkedHashMap<Cell, YearFigure>();
        cells.put(new Cell(From.FIELDS, To.VILLAGES), GrainFigures.HARVEST);
        villages(cells);
        cells.put(new Cell(From.PRIVATE, To.VILLAGES), GrainFigures.BOUGHT_BY_VILLAGES);
        cells.put(new Cell(From.PRIVATE, To.TOWNS), GrainFigures.BOUGHT_BY_TOWNS);
        cells.put(new Cell(From.PRIVATE, To.STORES), added("grain_stock_traders"));
        cells.put(new Cell(From.STATE, To.VILLAGES), GrainFigures.GIVEN_TO_VILLAGES);
        cells.put(new Cell(From.STATE, To.TOWNS), GrainFigures.BREAD_FOR_TOWNS);
        cells.put(new Cell(From.STATE, To.ABROAD), sum("grain_exports"));
        cells.put(new Cell(From.STATE, To.USED), sum("grain_use_industry"));
        cells.put(new Cell(From.STATE, To.LOST), sum("grain_state_loss"));
        cells.put(new Cell(From.STATE, To.STORES), added("grain_stock_state"));
        cells.put(new Cell(From.TOWNS, To.EATEN), GrainFigures.EATEN_IN_TOWNS);
        cells.put(
                new Cell(From.TOWNS, To.UNTOLD),
                GrainFigures.BOUGHT_BY_TOWNS.plus(GrainFigures.BREAD_FOR_TOWNS).minus(GrainFigures.EATEN_IN_TOWNS));
        cells.put(new Cell(From.ABROAD, To.STATE), sum("grain_imports"));
        return cells;
    }

    private static void villages(Map<Cell, YearFigure> cells) {
        var toTrade = GrainFigures.BOUGHT_BY_VILLAGES
                .plus(GrainFigures.BOUGHT_BY_TOWNS)
                .plus(added("grain_stock_traders"));
        var uses = new LinkedHashMap<To, YearFigure>();
        uses.put(To.PRIVATE, toTrade);
        uses.put(To.STATE, sum("grain_procurement"));
        uses.put(To.SEED, GrainFigures.SEED);
        uses.put(To.EATEN, GrainFigures.EATEN_IN_VILLAGES);
        uses.put(To.FED, sum("grain_feed"));
        uses.put(To.LOST, sum("grain_spoiled"));
        uses.put(To.STORES, added("grain_stock_farm"));
        var rest = GrainFigures.HARVEST.plus(GrainFigures.BOUGHT_BY_VILLAGES).plus(GrainFigures.GIVEN_TO_VILLAGES);
        for (var use : uses.entrySet()) {
            cells.put(new Cell(From.VILLAGES, use.getKey()), use.getValue());
            rest = rest.minus(use.getValue());
        }
        cells.put(new Cell(From.VILLAGES, To.UNTOLD), rest);
    }

    /** Of each scenario that has one, a matrix for each complete year; none when the batch lacks an indicator. */
    List<Page.Accounts> accounts() {
        if (!INDICATORS.stream().allMatch(i -> batch.has(Batch.COUNTRY, i))) {
            return List.of();
        }
        return inks.stream().map(this::of).filter(a -> !a.years().isEmpty()).toList();
    }

    /** Every year; of many scenarios the usual one and the last, so that the page stays small. */
    private boolean isShown(int year) {
        return inks.size() <= ChartSpec.MOST_TOGETHER
                || year == USUAL
                || year == batch.last().year() - 1;
    }

    private Page.Accounts of(Ink ink) {
        var years = new ArrayList<Page.AccountYear>();
        for (var year = batch.first().year(); year < batch.last().year(); year++) {
            var known = means(ink, year);
            if (!known.isEmpty() && isShown(year)) {
                years.add(new Page.AccountYear(YearKind.AGRICULTURAL.label(year), false, table(ink, year, known)));
            }
        }
        var usual = YearKind.AGRICULTURAL.label(USUAL);
        var opened = years.stream().anyMatch(y -> y.label().equals(usual))
                ? usual
                : years.isEmpty() ? "" : years.get(0).label();
        return new Page.Accounts(
                ink.title(),
                ink.css(),
                years.stream()
                        .map(y -> new Page.AccountYear(y.label(), y.label().equals(opened), y.table()))
                        .toList());
    }

    /** Means over the replications, so that they add up; empty when one of them is not known. */
    private Map<Cell, Double> means(Ink ink, int year) {
        var runs = batch.runs(ink.name(), Batch.COUNTRY);
        var means = new LinkedHashMap<Cell, Double>();
        CELLS.forEach((cell, figure) -> means.put(
                cell,
                runs.stream().mapToDouble(run -> figure.of(run, year)).average().orElse(Double.NaN)));
        return means.values().stream().anyMatch(v -> v.isNaN()) ? Map.of() : means;
    }

    private Page.Table table(Ink ink, int year, Map<Cell, Double> known) {
        var rows = new ArrayList<Page.TableRow>();
        for (var from : From.values()) {
            var cells = new ArrayList<Page.Cell>();
            for (var to : To.values()) {
                cells.add(cell(known.get(new Cell(from, to))));
            }
            rows.add(new Page.TableRow(from.words, cells));
        }
        var columns = java.util.Arrays.stream(To.values()).map(to -> to.words).toList();
        var traders = batch.runs(ink.name(), Batch.COUNTRY).stream()
                .mapToDouble(run -> GrainFigures.BOUGHT_BY_TRADERS.of(run, year))
                .average()
                .orElse(Double.NaN);
        var caption = ink.title() + ", July " + year + " to June " + (year + 1) + ", million tonnes of grain; of what "
                + "villages gave to private trade, nepmen bought " + Numbers.three(traders);
        return new Page.Table(caption, "From", columns, rows);
    }

    private static Page.Cell cell(Double value) {
        return new Page.Cell(value == null || Math.abs(value) < NOTHING ? "" : Numbers.three(value), "");
    }
}
