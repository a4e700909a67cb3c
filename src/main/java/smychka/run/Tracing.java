package smychka.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import smychka.agents.Region;
import smychka.agents.Stratum;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.model.Economy;
import smychka.record.MarketTrace;
import smychka.scenario.Scenario;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Runs a scenario again up to a month, with an ear on every posting of that month's grain market. */
public final class Tracing {

    /** Grain flows and the money that goes the other way; null where none does. */
    private static final Map<Flow, Flow> SALES = new EnumMap<>(Flow.class);

    private static final Map<Flow, Flow> PURCHASES = new EnumMap<>(Flow.class);

    static {
        SALES.put(Flow.STATE_PURCHASE, Flow.STATE_PURCHASE_PAID);
        SALES.put(Flow.SEIZURE, Flow.SEIZURE_PAID);
        SALES.put(Flow.FOUND_GRAIN, null);
        SALES.put(Flow.TAX_IN_KIND, null);
        SALES.put(Flow.ARREARS_IN_KIND, null);
        SALES.put(Flow.KOLKHOZ_QUOTA, Flow.KOLKHOZ_QUOTA_PAID);
        SALES.put(Flow.KOLKHOZ_SALE, Flow.KOLKHOZ_SALE_PAID);
        SALES.put(Flow.BOOK_SALE_BY_PEASANTS, Flow.BOOK_PAID_TO_PEASANTS);
        SALES.put(Flow.PURCHASE_BY_TRADERS, Flow.PAID_BY_TRADERS);
        SALES.put(Flow.BOOK_SALE_BY_TRADERS, Flow.BOOK_PAID_TO_TRADERS);
        PURCHASES.put(Flow.BOOK_PURCHASE_BY_PEASANTS, Flow.BOOK_PAID_BY_PEASANTS);
        PURCHASES.put(Flow.BOOK_PURCHASE_BY_TOWNS, Flow.BOOK_PAID_BY_TOWNS);
        PURCHASES.put(Flow.TOWN_BREAD, Flow.TOWN_BREAD_PAID);
        PURCHASES.put(Flow.VILLAGE_SUPPLY, Flow.VILLAGE_SUPPLY_PAID);
        PURCHASES.put(Flow.CONTRACT_SUPPLY, Flow.CONTRACT_SUPPLY_PAID);
        PURCHASES.put(Flow.OUTSIDE_RATIONS, Flow.OUTSIDE_RATIONS_PAID);
        PURCHASES.put(Flow.RELIEF, null);
    }

    private final MarketTrace.Of of;
    private final Economy economy;
    private final Map<Flow, Map<Long, Long>> here = new EnumMap<>(Flow.class);
    private final Map<Flow, Integer> counts = new EnumMap<>(Flow.class);
    private final Map<RegionCode, Map<Long, Long>> soldByTraders = new EnumMap<>(RegionCode.class);
    private Map<Long, Stratum> strata = Map.of();

    private Tracing(MarketTrace.Of of, Economy economy) {
        this.of = of;
        this.economy = economy;
    }

    /** Ends a run of which nothing more is wanted. */
    private static final class Heard extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Heard() {
            super("heard", null, false, false);
        }
    }

    /**
     * What happened on a region's grain market in a month.
     *
     * @param of a month within the scenario's
     * @param scale real households one agent stands for
     * @throws IllegalArgumentException when the month lies outside the scenario's
     */
    public static MarketTrace of(MarketTrace.Of of, Scenario scenario, int scale, long seed) {
        if (of.month().compareTo(scenario.start()) < 0 || of.month().compareTo(scenario.end()) > 0) {
            throw new IllegalArgumentException(
                    of.month() + " lies outside " + scenario.start() + " .. " + scenario.end());
        }
        var tracing = new Tracing(of, new Economy(scenario, scale, seed, 1));
        tracing.listenFrom(scenario.start());
        try {
            tracing.economy.run(e -> tracing.monthEnded(e.month()));
        } catch (Heard e) {
            return tracing.trace();
        }
        throw new IllegalStateException("the run ended before " + of.month());
    }

    private void monthEnded(Month month) {
        if (month.equals(of.month())) {
            economy.listen(null);
            throw new Heard();
        }
        listenFrom(month.plus(1));
    }

    private void listenFrom(Month next) {
        if (next.equals(of.month())) {
            strata = region().strata();
            economy.listen(this::posted);
        }
    }

    private void posted(RegionCode region, Flow flow, long amount, long party) {
        if (flow == Flow.BOOK_SALE_BY_TRADERS && region != null) {
            soldByTraders.computeIfAbsent(region, any -> new HashMap<>()).merge(party, amount, Long::sum);
        }
        if (of.region() == region && isOfTheMarket(flow)) {
            here.computeIfAbsent(flow, any -> new HashMap<>()).merge(party, amount, Long::sum);
            counts.merge(flow, 1, Integer::sum);
        }
    }

    private static boolean isOfTheMarket(Flow flow) {
        return flow.asset() == Asset.GRAIN || SALES.containsValue(flow) || PURCHASES.containsValue(flow);
    }

    private Region region() {
        return economy.regions().stream()
                .filter(r -> r.page.region() == of.region())
                .findFirst()
                .orElseThrow();
    }

    private MarketTrace trace() {
        var region = region();
        var book = region.book();
        return new MarketTrace(
                of,
                new MarketTrace.Prices(economy.nation().now().statePrice, book.price(), region.privatePrice()),
                new MarketTrace.Book(
                        tonnes(book.bidsOfPeasants()),
                        tonnes(book.bidsOfTowns()),
                        tonnes(book.offersOfPeasants()),
                        tonnes(book.stocksOfTraders()),
                        tonnes(book.traded()),
                        tonnes(region.stateOffers())),
                trades(SALES),
                trades(PURCHASES),
                shippedIn(),
                shippedOut(),
                postings());
    }

    private double tonnes(long kg) {
        return kg * (double) economy.scale() / 1000;
    }

    private double roubles(long kopecks) {
        return kopecks * (double) economy.scale() / 100;
    }

    private List<MarketTrace.Trade> trades(Map<Flow, Flow> channels) {
        var trades = new ArrayList<MarketTrace.Trade>();
        channels.forEach((grain, money) -> {
            var kg = byClass(grain);
            var kopecks = money == null ? Map.<String, Long>of() : byClass(money);
            kg.forEach((who, amount) -> trades.add(new MarketTrace.Trade(
                    words(grain),
                    who,
                    tonnes(amount),
                    money == null ? Double.NaN : roubles(kopecks.getOrDefault(who, 0L)))));
        });
        return trades;
    }

    private Map<String, Long> byClass(Flow flow) {
        var sums = new TreeMap<String, Long>();
        here.getOrDefault(flow, Map.of()).forEach((party, amount) -> sums.merge(who(flow, party), amount, Long::sum));
        return sums;
    }

    private String who(Flow flow, long party) {
        if (flow == Flow.BOOK_SALE_BY_TRADERS || flow == Flow.BOOK_PAID_TO_TRADERS) {
            return "traders";
        }
        var name = flow.name();
        if (name.contains("TOWN")) {
            return "townspeople";
        }
        if (name.startsWith("KOLKHOZ")) {
            return "kolkhozy";
        }
        var stratum = strata.get(party);
        return stratum == null ? "households set up this month" : stratum.name().toLowerCase(Locale.ROOT);
    }

    private List<MarketTrace.Shipment> shippedIn() {
        var shipped = new ArrayList<MarketTrace.Shipment>();
        for (var home : economy.regions()) {
            if (home.page.region() != of.region()) {
                add(shipped, home.page.region(), home, of.region());
            }
        }
        return shipped;
    }

    private List<MarketTrace.Shipment> shippedOut() {
        var shipped = new ArrayList<MarketTrace.Shipment>();
        for (var outlet : RegionCode.values()) {
            if (outlet != of.region()) {
                add(shipped, outlet, region(), outlet);
            }
        }
        return shipped;
    }

    /** What traders of a home sold at an outlet, as a shipment with the one of the two that is not the traced region. */
    private void add(List<MarketTrace.Shipment> shipped, RegionCode other, Region home, RegionCode outlet) {
        var keys = home.traderKeys();
        long kg = soldByTraders.getOrDefault(outlet, Map.of()).entrySet().stream()
                .filter(sale -> keys.contains(sale.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (kg > 0) {
            shipped.add(new MarketTrace.Shipment(other, tonnes(kg)));
        }
    }

    private List<MarketTrace.Posted> postings() {
        var posted = new ArrayList<MarketTrace.Posted>();
        here.forEach((flow, byParty) -> {
            long sum = byParty.values().stream().mapToLong(v -> v).sum();
            var grain = flow.asset() == Asset.GRAIN;
            posted.add(new MarketTrace.Posted(
                    words(flow),
                    flow.from().name().toLowerCase(Locale.ROOT),
                    flow.to().name().toLowerCase(Locale.ROOT),
                    grain ? tonnes(sum) : roubles(sum),
                    grain ? "tonnes" : "roubles",
                    counts.get(flow)));
        });
        return posted;
    }

    private static String words(Flow flow) {
        return flow.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
