package smychka.record;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Cases in which the scenarios of a batch can be set against each other: its replications, which share their luck; of a
 * study its points, which share what is varied, each the mean of its replications.
 */
public final class Cases {

    private static final String DESIGN = "design.csv";

    /** What a scenario of the tables is a case of. */
    private record Member(String scenario, int number) {}

    private final boolean areStudyPoints;
    private final Map<String, Map<Integer, List<StoredRuns.Run>>> runs = new LinkedHashMap<>();

    private Cases(boolean areStudyPoints) {
        this.areStudyPoints = areStudyPoints;
    }

    /** @throws IOException when the batch cannot be read */
    public static Cases read(Path folder, List<Outcome> outcomes) throws IOException {
        var ids = outcomes.stream().map(o -> o.indicator().id()).distinct().toList();
        var stored = StoredRuns.read(folder, ids);
        var points = points(folder);
        var cases = new Cases(!points.isEmpty());
        for (var name : stored.scenarios()) {
            var member = points.get(name);
            for (var run : stored.runs(name)) {
                cases.add(member == null ? new Member(name, run.replication()) : member, run);
            }
        }
        return cases;
    }

    /** Which scenario of a study stands where; none where nothing is varied. */
    private static Map<String, Member> points(Path folder) throws IOException {
        var file = folder.resolve(DESIGN);
        if (!Files.exists(file)) {
            return Map.of();
        }
        var points = new LinkedHashMap<String, Member>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (var row : rows) {
                points.put(
                        row.getField("scenario"),
                        new Member(row.getField("base"), Integer.parseInt(row.getField("point"))));
            }
        }
        boolean isVaried = points.entrySet().stream()
                .anyMatch(e -> !e.getKey().equals(e.getValue().scenario()));
        return isVaried ? points : Map.of();
    }

    /** The scenarios of a study's points that start from one scenario, by the point's number. */
    public static Map<Integer, String> points(Path folder, String base) throws IOException {
        return points(folder).entrySet().stream()
                .filter(e -> e.getValue().scenario().equals(base))
                .collect(Collectors.toMap(e -> e.getValue().number(), Map.Entry::getKey, (a, b) -> a, TreeMap::new));
    }

    private void add(Member member, StoredRuns.Run run) {
        runs.computeIfAbsent(member.scenario(), any -> new TreeMap<>())
                .computeIfAbsent(member.number(), any -> new ArrayList<>())
                .add(run);
    }

    /** Whether cases are points of a study, and not replications. */
    public boolean areStudyPoints() {
        return areStudyPoints;
    }

    /** Scenarios, of a study those it starts from. */
    public List<String> scenarios() {
        return List.copyOf(runs.keySet());
    }

    /** Those with some of the numbers alone. */
    public Cases only(Set<Integer> numbers) {
        var some = new Cases(areStudyPoints);
        runs.forEach((scenario, all) -> some.runs.put(
                scenario,
                all.entrySet().stream()
                        .filter(e -> numbers.contains(e.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new))));
        return some;
    }

    /** In how many cases one scenario has more of an outcome than another, and in how many both have a value. */
    public Tally tally(String one, String other, Outcome outcome) {
        int more = 0;
        int of = 0;
        for (var entry : runs.get(one).entrySet()) {
            double left = mean(entry.getValue(), outcome);
            double right = mean(runs.get(other).getOrDefault(entry.getKey(), List.of()), outcome);
            of += Double.isNaN(left + right) ? 0 : 1;
            more += left > right ? 1 : 0;
        }
        return new Tally(more, of);
    }

    /** So many of so many cases. */
    public record Tally(int more, int of) {

        /** NaN where there are no cases. */
        public double share() {
            return of == 0 ? Double.NaN : (double) more / of;
        }
    }

    private static double mean(List<StoredRuns.Run> some, Outcome outcome) {
        return some.stream()
                .mapToDouble(outcome::of)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }
}
