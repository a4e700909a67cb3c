package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** A batch folder with invented but plausible results, for pictures to be tried on before and beside the model. */
final class FakeBatch {

    /**
     * @param knownIn the month of the year in which a yearly figure is known, 0 for a monthly one
     * @param course the value at a moment, in years
     * @param noise how far replications differ, as a share
     */
    private record Figure(String unit, int knownIn, DoubleUnaryOperator course, double noise) {}

    private static final String CODE = "code";

    private static final Month START = Month.of(1921, 10);

    private static final List<String> CLASSES = List.of("proletarian", "poor", "middle", "kulak", "kolkhoz", "worker");

    private static final String RATIONED = """
            schema: smychka/scenario/1
            title: Rations
            about: Bread by card, and searches.
            decrees:
              - date: 1929-01
                set: {food.rationing: 1}
                because: Bread is short.
              - date: 1930-01
                set: {procurement.coercion: 0.4}
                until: 1931-01
                because: Grain is short.
            """;

    private static final Map<String, Figure> REGIONAL = new LinkedHashMap<>(Map.of(
            "yield", new Figure("t/ha", 8, x -> 0.75 + 0.2 * Math.sin(x), 0.1),
            "grain_harvest", new Figure("Mt", 8, x -> rise(x, 3.5, 5.5), 0.06),
            "grain_procurement", new Figure("Mt", 0, x -> season(x) * rise(x, 0.03, 0.09), 0.12),
            "deaths", new Figure("thousand", 0, x -> 30 - 6 * share(x), 0.1),
            "population_rural", new Figure("M", 0, x -> 8.5, 0.01),
            "population_urban", new Figure("M", 0, x -> 1.6, 0.01),
            "price_grain_free", new Figure("roubles per tonne", 0, x -> rise(x, 42, 88), 0.1)));

    private static final Map<String, Figure> OF_CLASS = new LinkedHashMap<>(Map.of(
            "class_share", new Figure("share", 6, x -> 0.2, 0.02),
            "leased_share_class", new Figure("share", 6, x -> 0.03, 0.1),
            "hiring_share_class", new Figure("share", 6, x -> 0.2, 0.1),
            "calories_class", new Figure("kcal per head per day", 0, x -> 2400 * ripple(x), 0.02)));

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private List<String> titles = List.of("Market NEP", "Left Opposition");
    private int replications = 5;
    private int months = 147;
    private Set<String> without = Set.of();
    private boolean failing;
    private int lastMonths = Integer.MAX_VALUE;
    private boolean nationalOnly;
    private String digest = "9b1deb4d3b7d4bad";
    private boolean childFirst;
    private boolean historical;
    private String about = "What would have happened had the market of 1925 been left to work?";

    FakeBatch() {
        figures.put("grain_harvest", new Figure("Mt", 8, x -> rise(x, 50, 76) + 5 * Math.sin(x * 2.1), 0.06));
        figures.put("industry_output", new Figure("G units per year", 0, x -> rise(x, 2.2, 11.5), 0.03));
        figures.put("grain_procurement", new Figure("Mt", 0, x -> season(x) * rise(x, 0.45, 0.95), 0.12));
        figures.put("grain_exports", new Figure("Mt", 0, x -> season(x) * rise(x, 0.02, 0.19), 0.2));
        figures.put("grain_stock_state", new Figure("Mt", 0, x -> 1.2 + season(x) * 0.9, 0.15));
        figures.put("price_grain_state", new Figure("roubles per tonne", 0, x -> rise(x, 38, 62), 0.02));
        figures.put("price_grain_free", new Figure("roubles per tonne", 0, x -> rise(x, 42, 88) * ripple(x), 0.1));
        figures.put("price_goods_wholesale", new Figure("1913=1", 0, FakeBatch::goods, 0.04));
        figures.put("price_goods_state", new Figure("1913=1", 0, x -> 1.33 * goods(x), 0.04));
        figures.put("price_goods_private", new Figure("1913=1", 0, x -> 1.7 * goods(x), 0.07));
        figures.put("scissors_ratio", new Figure("1913=1", 0, x -> goods(x) / (rise(x, 40, 75) / 51), 0.06));
        figures.put("employment", new Figure("M", 0, x -> rise(x, 4.8, 14.5), 0.02));
        figures.put("unemployment", new Figure("M", 0, x -> 1.1 + 0.4 * Math.sin(x), 0.1));
        figures.put("horses", new Figure("M heads", 6, x -> rise(x, 22.8, 35), 0.02));
        figures.put("cattle", new Figure("M heads", 6, x -> rise(x, 45, 74), 0.03));
        figures.put("pigs", new Figure("M heads", 6, x -> rise(x, 12, 25), 0.08));
        figures.put("sheep_goats", new Figure("M heads", 6, x -> rise(x, 88, 121), 0.05));
        figures.put("collectivised_share", new Figure("percent", 0, x -> rise(x, 0.5, 60), 0.05));
        figures.put("exiled_persons", new Figure("thousand", 0, x -> Math.max(0, 80 * (x - 1929)), 0.2));
        figures.put("population_rural", new Figure("M", 0, x -> rise(x, 113, 132), 0.006));
        figures.put("population_urban", new Figure("M", 0, x -> rise(x, 20.4, 32), 0.01));
        figures.put("real_wage", new Figure("1913=1", 0, x -> rise(x, 0.38, 1.18), 0.05));
        figures.put(
                "calories_rural", new Figure("kcal per head per day", 0, x -> rise(x, 2050, 2750) * ripple(x), 0.02));
        figures.put(
                "calories_urban", new Figure("kcal per head per day", 0, x -> rise(x, 1900, 2700) * ripple(x), 0.02));
        figures.put("grain_eaten_rural", new Figure("kg per head per year", 6, x -> rise(x, 205, 246), 0.02));
        figures.put("grain_eaten_urban", new Figure("kg per head per year", 6, x -> rise(x, 160, 184), 0.02));
        figures.put("deaths", new Figure("thousand", 0, x -> 420 - 90 * share(x) + 40 * Math.sin(6.283 * x), 0.03));
        for (var flow : List.of(
                "grain_procurement_voluntary", "grain_procurement_tax", "grain_seized", "grain_procurement_quota")) {
            figures.put(flow, new Figure("Mt", 0, x -> season(x) * rise(x, 0.12, 0.22), 0.12));
        }
        for (var flow : List.of(
                "grain_imports",
                "grain_relief",
                "grain_contract_supply",
                "grain_outside_rations",
                "grain_use_industry",
                "grain_state_loss",
                "grain_spoiled")) {
            figures.put(flow, new Figure("Mt", 0, x -> season(x) * 0.06, 0.12));
        }
        figures.put("grain_feed", new Figure("Mt", 0, x -> rise(x, 0.6, 1.5), 0.03));
        figures.put("grain_seed", new Figure("Mt", 6, x -> rise(x, 9, 11.5), 0.02));
        figures.put("grain_stock_farm", new Figure("Mt", 0, x -> 30 * season(x), 0.03));
        figures.put("grain_hidden", new Figure("Mt", 0, x -> 2 * season(x), 0.2));
        figures.put("grain_stock_traders", new Figure("Mt", 0, x -> 0.6 * ripple(x), 0.2));
        figures.put("deaths_epidemic", new Figure("thousand", 0, x -> Math.max(0, 60 * (1923.4 - x)), 0.3));
        figures.put("deaths_repression", new Figure("thousand", 0, x -> Math.max(0, 4 * (x - 1929)), 0.3));
        for (var share : List.of("avail_rural", "avail_urban", "queue", "horseless_share", "cowless_share")) {
            figures.put(
                    share, new Figure("share", share.endsWith("_share") ? 6 : 0, x -> 0.5 + 0.2 * Math.sin(x), 0.05));
        }
        figures.put("private_share_retail", new Figure("share", 6, x -> rise(x, 0.7, 0.3), 0.05));
        figures.put("private_share_grain", new Figure("share", 6, x -> rise(x, 0.2, 0.1), 0.05));
        figures.put("goods_price_gap", new Figure("ratio", 0, x -> 1.1 + 0.2 * share(x), 0.02));
        figures.put("goods_stock_cover", new Figure("months", 0, x -> 3 + 2 * Math.sin(x), 0.1));
        figures.put("price_bread_ratio", new Figure("ratio", 0, x -> rise(x, 0.9, 4), 0.1));
        figures.put("nepman_number", new Figure("thousand", 0, x -> 480, 0.02));
        figures.put("nepman_capital", new Figure("M roubles", 0, x -> rise(x, 150, 1200), 0.05));
        figures.put("budget_balance", new Figure("M roubles", 0, x -> 30 * Math.sin(x), 0.1));
        figures.put("currency", new Figure("M roubles", 0, x -> rise(x, 100, 1900), 0.05));
        figures.put("money_rural", new Figure("roubles per household", 0, x -> rise(x, 12, 60), 0.05));
        figures.put("cost_of_living", new Figure("1913=1", 0, x -> rise(x, 1.4, 2.4), 0.03));
        figures.put("gini_sown", new Figure("0-1", 6, x -> 0.29, 0.01));
        power();
        figures.put("share_below_1300_kcal", new Figure("share", 0, x -> 0.1 * season(x), 0.1));
        figures.put("deaths_hunger", new Figure("thousand", 0, x -> Math.max(0, 260 * (1923.4 - x)), 0.3));
    }

    private void power() {
        figures.put("regime", new Figure(CODE, 0, x -> x < 1928 ? 2 : x < 1930 ? 4 : 5, 0));
        figures.put("class_weight_workers", new Figure("0-1", 0, x -> rise(x, 0.2, 0.8), 0.02));
        figures.put("class_weight_bourgeois", new Figure("0-1", 0, x -> 0.1 * ripple(x), 0.1));
        figures.put("autonomy", new Figure("0-1", 0, x -> rise(x, 0.5, 0.1), 0.05));
        figures.put("control_index", new Figure("0-1", 0, x -> 0.3, 0));
        figures.put("apparatus_size", new Figure("per 1000", 0, x -> rise(x, 24, 34), 0.02));
        figures.put("privilege_ratio", new Figure("ratio", 0, x -> rise(x, 1, 2) * ripple(x), 0.05));
        figures.put("over_reporting", new Figure("share", 0, x -> rise(x, 0.05, 0.17), 0.02));
        figures.put("arrested_persons", new Figure("thousand", 0, x -> Math.max(0, 2 * (x - 1928)), 0.4));
        figures.put("prisoners", new Figure("thousand", 0, x -> Math.max(0, 60 * (x - 1928)), 0.1));
        figures.put("leased_share", new Figure("share", 6, x -> 0.02, 0.1));
        figures.put("hiring_share", new Figure("share", 6, x -> 0.07, 0.1));
    }

    FakeBatch titled(List<String> newTitles) {
        titles = newTitles;
        return this;
    }

    FakeBatch about(String text) {
        about = text;
        return this;
    }

    FakeBatch replications(int count) {
        replications = count;
        return this;
    }

    FakeBatch months(int count) {
        months = count;
        return this;
    }

    /** The manifest names a scenario before the one it extends. */
    FakeBatch childFirst() {
        childFirst = true;
        return this;
    }

    /** The last scenario has no run that ended. */
    FakeBatch failing() {
        failing = true;
        return this;
    }

    /** The first scenario is the historical one. */
    FakeBatch historical() {
        historical = true;
        return this;
    }

    /** What villages sold, so that accounts can be drawn up. */
    FakeBatch marketedShares() {
        figures.put("marketed_share_net", new Figure("share", 6, x -> 0.2, 0.02));
        figures.put("marketed_share_gross", new Figure("share", 6, x -> 0.25, 0.01));
        return this;
    }

    FakeBatch without(Set<String> indicators) {
        without = indicators;
        return this;
    }

    /** A figure that goes from one value to many times it. */
    FakeBatch exploding(String indicator) {
        figures.put(indicator, new Figure("roubles per tonne", 0, x -> 40 * Math.exp((x - 1921) * 0.55), 0.1));
        return this;
    }

    private String nameOf(int scenario) {
        return historical && scenario == 0 ? "historical" : name(scenario);
    }

    static String name(int scenario) {
        return scenario == 0 ? "market-nep" : scenario == 1 ? "left-opposition" : "variant-" + (scenario + 1);
    }

    /** The last scenario has only so many months. */
    FakeBatch endingAfter(int months) {
        lastMonths = months;
        return this;
    }

    /** A figure that never moves. */
    FakeBatch constant(String indicator, double value) {
        figures.put(indicator, new Figure(figures.get(indicator).unit, figures.get(indicator).knownIn, x -> value, 0));
        return this;
    }

    /** Neither regions nor classes are stored. */
    FakeBatch nationalOnly() {
        nationalOnly = true;
        return this;
    }

    /** A second batch that can lie beside the first. */
    FakeBatch digest(String other) {
        digest = other;
        return this;
    }

    Path write(Path folder) throws IOException {
        figures.keySet().removeAll(without);
        Files.createDirectories(folder.resolve("scenarios"));
        table(folder.resolve("monthly.csv"), "", List.of(""), figures);
        if (!nationalOnly) {
            table(folder.resolve("regional.csv"), "region", places(RegionCode.values()), REGIONAL);
            table(folder.resolve("classes.csv"), "class", CLASSES, OF_CLASS);
        }
        if (titles.size() > 1) {
            Files.writeString(folder.resolve("scenarios/" + nameOf(1) + ".yaml"), RATIONED);
        }
        ManifestFile.write(folder, manifest());
        return folder;
    }

    private static List<String> places(RegionCode[] regions) {
        return List.of(regions).stream().map(Enum::name).toList();
    }

    private void table(Path file, String placeColumn, List<String> places, Map<String, Figure> columns)
            throws IOException {
        var rows = new StringBuilder("scenario,replication," + (placeColumn.isEmpty() ? "" : placeColumn + ",")
                + "month," + String.join(",", columns.keySet()) + "\n");
        for (var s = 0; s < titles.size() - (failing ? 1 : 0); s++) {
            for (var r = 0; r < replications; r++) {
                var luck = new Random(1000L + r);
                for (var place : places) {
                    rows(rows, s, r + 1, place, columns, luck);
                }
            }
        }
        Files.writeString(file, rows);
    }

    private void rows(
            StringBuilder rows, int scenario, int replication, String place, Map<String, Figure> columns, Random luck) {
        var length = scenario == titles.size() - 1 ? Math.min(months, lastMonths) : months;
        for (var m = 0; m < length; m++) {
            var month = START.plus(m);
            rows.append(nameOf(scenario)).append(',').append(replication).append(',');
            rows.append(place.isEmpty() ? "" : place + ",").append(month);
            for (var figure : columns.values()) {
                var value = value(figure, scenario, month, luck.nextGaussian());
                rows.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
            }
            rows.append('\n');
        }
    }

    private static double value(Figure figure, int scenario, Month month, double luck) {
        if (figure.knownIn > 0 && month.ofYear() != figure.knownIn) {
            return Double.NaN;
        }
        var x = YearKind.middle(month);
        var after = Math.max(0, x - 1925.75) / 8;
        var turned = 1 + after * 0.16 * (scenario % 2 == 1 ? 1 + scenario * 0.3 : -scenario * 0.4);
        var plain = figure.course.applyAsDouble(x);
        return figure.unit.equals(CODE) ? plain : Math.max(0, plain * turned * (1 + luck * figure.noise));
    }

    private static double share(double x) {
        return 1 / (1 + Math.exp(-(x - 1924.6) * 0.9));
    }

    private static double rise(double x, double from, double to) {
        return from + (to - from) * share(x);
    }

    private static double season(double x) {
        return 1 + 0.85 * Math.cos(6.283 * (x - 0.8));
    }

    private static double ripple(double x) {
        return 1 + 0.05 * Math.sin(6.283 * (x + 0.2));
    }

    private static double goods(double x) {
        return 1.35 + 1.1 * Math.exp(-Math.pow((x - 1923.7) * 1.6, 2)) - 0.3 * Math.exp(-(x - 1921.7));
    }

    Manifest manifest() {
        var scenarios = new ArrayList<Manifest.ScenarioNote>();
        var runs = new ArrayList<Manifest.RunNote>();
        for (var s = 0; s < titles.size(); s++) {
            scenarios.add(scenario(s));
            var status = failing && s == titles.size() - 1 ? "failed" : "done";
            for (var r = 1; r <= replications; r++) {
                runs.add(new Manifest.RunNote(runs.size() + 1, nameOf(s), r, 7_000L + r, status, "0f0f0f0f0f0f0f0f"));
            }
        }
        if (childFirst) {
            Collections.reverse(scenarios);
        }
        var indicators = figures.entrySet().stream()
                .map(f -> new Manifest.IndicatorNote(f.getKey(), f.getValue().unit, f.getKey(), "national", "month"))
                .toList();
        var end = START.plus(months - 1).toString();
        var options =
                new Manifest.Options(replications, 1921, 1000, START.toString(), end, List.of("kcal_target=2830"));
        var environment =
                new Manifest.Environment("2024-01-01T00:00:00Z", "2024-01-01T00:01:00Z", 60, "17", "x", 2, 2, 1);
        return new Manifest(
                Manifest.SCHEMA,
                "0.1.0",
                "3f9c21d07a55e810",
                "done",
                options,
                null,
                null,
                scenarios,
                runs,
                digest,
                Map.of(),
                indicators,
                List.of(),
                null,
                environment);
    }

    private Manifest.ScenarioNote scenario(int s) {
        return new Manifest.ScenarioNote(
                nameOf(s),
                titles.get(s),
                about,
                "scenarios/" + nameOf(s) + ".yaml",
                "77aa" + s,
                s == 0 ? List.of("reference") : List.of(nameOf(0), "reference"),
                s == 0 ? marketChanges() : oppositionChanges(),
                s == 0 ? List.of() : List.of("The decree of 1936-01 comes after the end and is ignored."));
    }

    private static List<Manifest.Change> marketChanges() {
        return List.of(
                decree("grain.state_price", "42", "33", "1923-07", "Prices fall with a good harvest."),
                decree("industry.credit", "1", "0.4", "1923-10", "Credit is cut to force stocks on the market."),
                decree("industry.price_order", "0", "1.55", "1924-03", "Wholesale prices are fixed."),
                decree("grain.flexible_price", "0", "1", "1926-07", "The state's price follows what it needs."),
                decree("trade.private_freedom", "0.75", "0.9", "1926-07", "Private traders are let be."),
                decree("food.rationing", "0", "0", "1926-07", "No ration cards."));
    }

    private static List<Manifest.Change> oppositionChanges() {
        return List.of(
                new Manifest.Change(
                        "parameter", "kcal_target", "2800.0", "2830.0", null, null, null, "Tried.", null, null, "3:1"),
                decree("industry.investment_share", "0.14", "0.16", "1925-10", "The Platform asks for it."),
                decree("tax.progression", "1.0", "2.0", "1925-10", "A heavier tax on the kulak."),
                decree("industry.investment_share", "0.16", "0.22", "1928-10", "Faster still."),
                decree("industry.wage", "66", "72", "1930-10", "Wages follow output."));
    }

    private static Manifest.Change decree(String key, String from, String to, String date, String because) {
        return new Manifest.Change(
                "decree", key, from, to, date, null, null, because, "Carr and Davies 1969", "observed", "12:5");
    }
}
