package smychka.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import smychka.facts.Series.Table;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.ResultTables;
import smychka.record.StoredTable;

/** What a batch's tables hold of the indicators that facts are made from. */
final class Evidence {

    private final Manifest manifest;
    private final String judged;
    private final Map<Table, StoredTable> tables = new EnumMap<>(Table.class);

    private Evidence(Manifest manifest, String judged) {
        this.manifest = manifest;
        this.judged = judged;
    }

    /**
     * @param judged the scenario that stands for the historical one
     * @throws IOException when the manifest or a table cannot be read
     */
    static Evidence read(Path folder, String judged, Collection<Series> wanted) throws IOException {
        var evidence = new Evidence(ManifestFile.read(folder), judged);
        for (var table : Table.values()) {
            var series = wanted.stream().filter(s -> s.table() == table).toList();
            evidence.tables.put(
                    table,
                    StoredTable.read(
                            folder.resolve(file(table)),
                            column(table),
                            distinct(series, Series::place),
                            distinct(series, Series::indicator),
                            evidence.manifest.replicationsShown()));
        }
        return evidence;
    }

    /** The same tables, with another scenario in the place of history. */
    Evidence judging(String scenario) {
        var other = new Evidence(manifest, scenario);
        other.tables.putAll(tables);
        return other;
    }

    Manifest manifest() {
        return manifest;
    }

    /** What the batch calls a scenario. */
    String name(String scenario) {
        return scenario.equals(Series.HISTORICAL) ? judged : scenario;
    }

    /** The replications that ended well in all these scenarios. */
    List<Replication> replications(Set<String> scenarios) {
        for (var scenario : scenarios) {
            if (manifest.scenarios().stream().noneMatch(s -> s.name().equals(name(scenario)))) {
                throw new NotToBeHadException("the batch has no scenario " + name(scenario));
            }
            if (done(scenario).isEmpty()) {
                throw new NotToBeHadException("no run of " + name(scenario) + " came to its end");
            }
        }
        var common = new TreeSet<>(done(Series.HISTORICAL));
        scenarios.forEach(scenario -> common.addAll(done(scenario)));
        scenarios.forEach(scenario -> common.retainAll(done(scenario)));
        if (common.isEmpty()) {
            throw new NotToBeHadException("no replication came to its end in all of "
                    + scenarios.stream().map(this::name).collect(Collectors.joining(", ")));
        }
        return common.stream()
                .<Replication>map(number -> new StoredReplication(this, number))
                .toList();
    }

    StoredTable.Course course(Series series, int replication) {
        var table = tables.get(series.table());
        if (!table.isThere()) {
            throw new NotToBeHadException("the batch has no " + file(series.table()));
        }
        var course = table.course(
                new StoredTable.Key(name(series.scenario()), replication, series.place(), series.indicator()));
        if (course == null) {
            var where = series.place().isEmpty() ? "" : " for " + series.place();
            throw new NotToBeHadException(series.indicator() + " is not recorded" + where);
        }
        return course;
    }

    private Set<Integer> done(String scenario) {
        return manifest.runs().stream()
                .filter(r -> r.scenario().equals(name(scenario)) && r.status().equals("done"))
                .map(Manifest.RunNote::replication)
                .filter(replication -> replication <= manifest.replicationsShown())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> distinct(List<Series> series, Function<Series, String> of) {
        return series.stream().map(of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(Table table) {
        return switch (table) {
            case NATIONAL -> ResultTables.MONTHLY;
            case REGION -> ResultTables.REGIONAL;
            case CLASS -> ResultTables.CLASSES;
        };
    }

    private static String column(Table table) {
        return switch (table) {
            case NATIONAL -> null;
            case REGION -> "region";
            case CLASS -> "class";
        };
    }
}
