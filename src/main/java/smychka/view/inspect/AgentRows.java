package smychka.view.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import smychka.agents.HouseholdPortrait;
import smychka.agents.NepmanPortrait;
import smychka.agents.Region;
import smychka.agents.VillagePortrait;
import smychka.agents.WorkerPortrait;
import smychka.unit.RegionCode;
import smychka.view.session.Life;

/** The agents of one kind as rows of a table. */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of
enum AgentRows {
    HOUSEHOLDS(
            "Peasant households",
            "Household",
            "Region",
            "Class",
            "Persons",
            "Food, kcal",
            "Grain, kg",
            "Purse, roubles",
            "Land, ha",
            "Horses",
            "Cattle",
            "Fear") {
        @Override
        void read(Region region, List<Row> into) {
            for (var village : region.villages()) {
                for (var of : HouseholdPortrait.in(village)) {
                    var h = HouseholdPortrait.of(of);
                    into.add(row(
                            new HouseholdSubject(of),
                            Subject.tag(h.key()),
                            h.region(),
                            h.stratum().name().toLowerCase(Locale.ROOT),
                            h.persons(),
                            h.kcal(),
                            (double) h.grain() + h.hidden(),
                            h.money() / 100.0,
                            h.land() / 100.0,
                            h.horses(),
                            h.cattle(),
                            h.fear()));
                }
            }
        }
    },
    VILLAGES(
            "Villages",
            "Village",
            "Region",
            "Class",
            "Households",
            "Persons",
            "Food, kcal",
            "Grain, kg",
            "In kolkhoz, %",
            "Horses",
            "Cattle",
            "Fear") {
        @Override
        void read(Region region, List<Row> into) {
            for (var of : region.villages()) {
                var v = VillagePortrait.of(of);
                into.add(row(
                        new VillageSubject(of),
                        Subject.tag(v.key()),
                        v.region(),
                        v.members() > 0 ? "kolkhoz" : "single",
                        v.households(),
                        v.persons(),
                        v.kcal(),
                        v.grain(),
                        100.0 * v.members() / Math.max(1, v.households()),
                        v.horses(),
                        v.cattle(),
                        v.fear()));
            }
        }
    },
    KOLKHOZY(
            "Kolkhozy",
            "Kolkhoz",
            "Region",
            "Class",
            "Households",
            "Persons",
            "Food, kcal",
            "Store, kg",
            "Sown, ha",
            "Quota, kg",
            "Delivered, kg",
            "Horses") {
        @Override
        void read(Region region, List<Row> into) {
            for (var of : region.villages()) {
                VillagePortrait.kolkhoz(of)
                        .ifPresent(k -> into.add(row(
                                new KolkhozSubject(of),
                                Subject.tag(k.key()),
                                k.region(),
                                "kolkhoz",
                                k.members(),
                                k.persons(),
                                k.kcal(),
                                k.grain(),
                                k.sown() / 100.0,
                                k.quota(),
                                k.delivered(),
                                k.horses())));
            }
        }
    },
    NEPMEN("Nepmen", "Nepman", "Region", "Class", "Purse, roubles", "Grain, t", "Goods, units") {
        @Override
        void read(Region region, List<Row> into) {
            for (var of : region.traders()) {
                var n = NepmanPortrait.of(of);
                into.add(row(
                        new NepmanSubject(of),
                        Subject.tag(n.key()),
                        n.home(),
                        of.isTrading() ? "trading" : "no licence",
                        n.money() / 100.0,
                        n.grain() / 1000.0,
                        n.goods() / 100.0));
            }
        }
    },
    WORKERS(
            "Worker households",
            "Household",
            "Region",
            "Class",
            "Persons",
            "Food, kcal",
            "Pantry, kg",
            "Purse, roubles",
            "Luck with work") {
        @Override
        void read(Region region, List<Row> into) {
            for (var of : WorkerPortrait.in(region.town())) {
                var w = WorkerPortrait.of(of, region);
                into.add(row(
                        new WorkerSubject(region, of),
                        Subject.tag(w.key()),
                        region.facts.code(),
                        w.rank().name().toLowerCase(Locale.ROOT),
                        w.persons(),
                        w.kcal(),
                        w.pantry(),
                        w.money() / 100.0,
                        w.jobLuck()));
            }
        }
    };

    private final String title;
    private final List<String> columns;

    AgentRows(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** A row: whom it shows, its name, region and class, and its numbers. */
    record Row(Subject subject, String tag, RegionCode region, String kind, List<Double> numbers) {}

    private static Row row(Subject subject, String tag, RegionCode region, String kind, double... numbers) {
        return new Row(
                subject, tag, region, kind, Arrays.stream(numbers).boxed().toList());
    }

    abstract void read(Region region, List<Row> into);

    List<String> columns() {
        return columns;
    }

    List<Row> all(Life life) {
        var rows = new ArrayList<Row>();
        life.economy().regions().forEach(region -> read(region, rows));
        return rows;
    }

    @Override
    public String toString() {
        return title;
    }
}
