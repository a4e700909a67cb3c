package smychka.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads factors that are packages: a name, and the scenario of which each lays the own words over the base. */
final class FactorialReader {

    static final String KEY = "factors";

    /** More would be thousands of points. */
    private static final int MOST = 10;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What a table of the design has beside its factors. */
    private static final Set<String> TAKEN = Set.of("scenario", "base", "point", "sample", "role");

    private static final String EXPECTED =
            "names with a scenario each, such as {no-export: ../variants/without-export}";

    private final Path study;
    private final Fields fields;
    private final Reading reading;

    FactorialReader(Path study, Fields fields) {
        this.study = study;
        this.fields = fields;
        this.reading = fields.reading();
    }

    Design design() {
        var factors = new ArrayList<Factor>();
        var layers = new ArrayList<Path>();
        var named = fields.fields(KEY);
        if (named.isEmpty() || named.get().all().isEmpty()) {
            reading.fault(fields.value(KEY).orElse(fields.node()), fields.path(KEY), "found nothing", EXPECTED, "");
        }
        named.ifPresent(all -> all.all().forEach(field -> {
            var name = field.key().getValue();
            var path = all.path(name);
            if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
                reading.fault(field.key(), path, "a name that will not do", "small letters, digits and -", "");
            }
            Scalars.text(reading, path, field.value())
                    .flatMap(word -> StudyReader.scenario(study, reading, path, field.value(), word))
                    .ifPresent(layer -> {
                        factors.add(new Factor(name, 0, 1, true));
                        layers.add(layer);
                    });
        }));
        if (factors.size() > MOST) {
            reading.fault(fields.node(), fields.path(KEY), factors.size() + " factors", "at most " + MOST, "");
        }
        return new Design.Factorial(factors, layers);
    }
}
