package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.scenario.Definition;
import smychka.scenario.Parameter;
import smychka.scenario.Reference;

/** The page that describes the model says what the code has: its tables are made from the code, its names exist. */
class OddTest {

    private static final Path PAGE = Path.of("src", "docs", "odd.md");
    private static final Path TABLES = Path.of("src", "docs", "odd-tables.md");
    private static final List<String> HOLDERS = List.of(
            "PeasantHousehold",
            "Village",
            "Kolkhoz",
            "TownHousehold",
            "Town",
            "Nepman",
            "Stall",
            "Shops",
            "Region",
            "Trust",
            "Industry",
            "Labour",
            "StateStore",
            "Apparatus",
            "Politics");
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("smychka");

    @Test
    void theTablesAreThoseOfTheCode() throws IOException, ClassNotFoundException {
        var tables = tables();
        if (Boolean.getBoolean("smychka.refresh")) {
            Files.writeString(TABLES, tables);
        }
        assertEquals(Files.readString(TABLES), tables, "stale: mvn -Dquick -Dtest=OddTest -Dsmychka.refresh=true test");
    }

    @Test
    void everyClassAndMethodNamedOnThePageExists() throws IOException {
        var named = quoted("(?:([a-z]+)\\.)?([A-Z]\\w+)(?:\\.(\\w+))?");
        assertTrue(named.size() > 60, "names are looked for where they stand");
        for (var name : named) {
            var word =
                    Pattern.compile("(?:([a-z]+)\\.)?([A-Z]\\w+)(?:\\.(\\w+))?").matcher(name);
            assertTrue(word.matches());
            var found = PROGRAM.stream()
                    .filter(c -> c.getSimpleName().equals(word.group(2)))
                    .filter(c -> word.group(1) == null || c.getPackageName().equals("smychka." + word.group(1)))
                    .findAny();
            assertTrue(found.isPresent(), name);
            assertTrue(word.group(3) == null || has(found.orElseThrow(), word.group(3)), name);
        }
    }

    private static boolean has(JavaClass found, String member) {
        return found.getMethods().stream().anyMatch(m -> m.getName().equals(member));
    }

    @Test
    void everyParameterAndLeverNamedOnThePageExists() throws IOException {
        var known = new TreeSet<String>();
        Reference.shipped().parameters().forEach(d -> known.add(d.key()));
        Reference.shipped().levers().forEach(d -> known.add(d.key()));
        var named = quoted("[a-z]+[._][a-z0-9_]+");
        assertTrue(named.size() > 60);
        named.forEach(name -> assertTrue(known.contains(name), name));
    }

    @Test
    void thePageTellsTheMonthInItsOrder() throws IOException {
        var names = new Economy(Runs.nep(), 5000, 1, 1)
                .phases().stream().map(Phase::name).toList();
        var told = new ArrayList<Integer>();
        for (var line : Files.readAllLines(PAGE)) {
            var row = Pattern.compile("\\| [nvt, ]+ \\| ([^|]+) \\|.*").matcher(line);
            if (row.matches()) {
                var heading = row.group(1);
                names.stream()
                        .filter(heading::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(name -> told.add(names.indexOf(name)));
            }
        }
        assertTrue(told.size() > 30, "rows are found: " + told.size());
        assertEquals(told.stream().sorted().toList(), told);
    }

    @Test
    void everyRuleThatReadsAParameterOrLeverIsNamedOnThePage() throws IOException {
        var rules = new TreeSet<String>();
        readers(Parameter.class).values().forEach(rules::addAll);
        readers(Lever.class).values().forEach(rules::addAll);
        var page = Files.readString(PAGE);
        rules.removeIf(rule ->
                Pattern.compile("`(\\w+\\.)?" + rule + "[`.]").matcher(page).find());
        assertEquals(Set.of(), rules);
    }

    /** Words in backticks of such a form. */
    private static Set<String> quoted(String form) throws IOException {
        var found = new TreeSet<String>();
        var words = Pattern.compile("`(" + form + ")`").matcher(Files.readString(PAGE));
        while (words.find()) {
            found.add(words.group(1));
        }
        found.removeAll(Set.of("lower_case", "smychka.agents"));
        return found;
    }

    /** Which classes read each constant. */
    private static Map<String, Set<String>> readers(Class<?> constants) {
        var readers = new TreeMap<String, Set<String>>();
        for (var javaClass : PROGRAM) {
            if (!Set.of("smychka.agents", "smychka.market", "smychka.model").contains(javaClass.getPackageName())) {
                continue;
            }
            for (var access : javaClass.getFieldAccessesFromSelf()) {
                if (access.getTargetOwner().isEquivalentTo(constants)) {
                    var outer = javaClass.getName().replaceAll("\\$.*", "");
                    readers.computeIfAbsent(access.getTarget().getName(), name -> new TreeSet<>())
                            .add(outer.substring(outer.lastIndexOf('.') + 1));
                }
            }
        }
        return readers;
    }

    private static String tables() throws ClassNotFoundException {
        var lines = new ArrayList<String>();
        lines.add("# Tables of the model");
        lines.add("");
        lines.add(
                "Made from the code by `mvn -Dquick -Dtest=OddTest -Dsmychka.refresh=true test`; [the model](odd.md) says what");
        lines.add("they mean.");
        phases(lines);
        fields(lines);
        definitions(
                lines,
                "Levers",
                "how known",
                readers(Lever.class),
                Arrays.stream(Lever.values())
                        .collect(Collectors.toMap(Lever::name, Reference.shipped()::lever, (a, b) -> a, TreeMap::new)));
        definitions(
                lines,
                "Parameters",
                "kind",
                readers(Parameter.class),
                Arrays.stream(Parameter.values())
                        .collect(Collectors.toMap(
                                Parameter::name, Reference.shipped()::parameter, (a, b) -> a, TreeMap::new)));
        return String.join("\n", lines) + "\n";
    }

    private static void phases(List<String> lines) {
        lines.addAll(List.of("", "## Phases of a month, in order", "", "| phase | where | months |", "|---|---|---|"));
        for (var phase : new Economy(Runs.nep(), 5000, 1, 1).phases()) {
            var where = phase instanceof Phase.OfVillages
                    ? "every village"
                    : phase instanceof Phase.OfTowns ? "towns of every region" : "nation";
            var months =
                    IntStream.rangeClosed(1, 12).filter(phase.season()).boxed().toList();
            var when = months.size() == 12 ? "all" : months.toString().replaceAll("[\\[\\]]", "");
            lines.add("| " + phase.name() + " | " + where + " | " + when + " |");
        }
    }

    private static void fields(List<String> lines) throws ClassNotFoundException {
        lines.addAll(List.of("", "## State variables", "", "| holder | field | type |", "|---|---|---|"));
        for (var holder : HOLDERS) {
            for (var field : Class.forName("smychka.agents." + holder).getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    lines.add("| " + holder + " | " + field.getName() + " | " + type(field) + " |");
                }
            }
        }
    }

    private static String type(Field field) {
        return field.getType().getSimpleName();
    }

    private static void definitions(
            List<String> lines,
            String title,
            String kind,
            Map<String, Set<String>> readers,
            Map<String, Definition> definitions) {
        lines.addAll(List.of(
                "",
                "## " + title,
                "",
                "| key | default | bounds | unit | " + kind + " | read by | what it is | source |",
                "|---|---|---|---|---|---|---|---|"));
        definitions.forEach((name, d) -> lines.add("| "
                + String.join(
                        " | ",
                        List.of(
                                d.key(),
                                d.defaultText(),
                                d.bounds(),
                                d.unit(),
                                d.kind(),
                                String.join(", ", readers.getOrDefault(name, Set.of())),
                                d.about().replace("|", "/"),
                                d.source().replace("|", "/")))
                + " |"));
    }
}
