package smychka.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import smychka.policy.Lever;

/** The commented reference of every parameter and lever: {@code scenarios/reference.yaml} as shipped in the jar. */
public final class Reference {

    static final String RESOURCE = "/reference.yaml";

    private final Map<Parameter, Definition> parameters;
    private final Map<Lever, Definition> levers;
    private final Map<RunKey, Definition> run;
    private final Definition weather;

    Reference(
            Map<Parameter, Definition> parameters,
            Map<Lever, Definition> levers,
            Map<RunKey, Definition> run,
            Definition weather) {
        this.parameters = Collections.unmodifiableMap(new EnumMap<>(parameters));
        this.levers = Collections.unmodifiableMap(new EnumMap<>(levers));
        this.run = Collections.unmodifiableMap(new EnumMap<>(run));
        this.weather = weather;
    }

    /** The reference in the jar, read once. */
    public static Reference shipped() {
        return Shipped.REFERENCE;
    }

    public Definition parameter(Parameter parameter) {
        return parameters.get(parameter);
    }

    public Definition lever(Lever lever) {
        return levers.get(lever);
    }

    /** All parameters in the order of {@link Parameter}. */
    public Collection<Definition> parameters() {
        return parameters.values();
    }

    /** All levers in the order of {@link Lever}. */
    public Collection<Definition> levers() {
        return levers.values();
    }

    /** The factor that weather puts on a year's yields. */
    public Definition weather() {
        return weather;
    }

    /** All keys of {@code run}. */
    public Collection<Definition> run() {
        return run.values();
    }

    Definition run(RunKey key) {
        return run.get(key);
    }

    private static final class Shipped {

        private static final Reference REFERENCE = load();

        private static Reference load() {
            try (var in = Reference.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("no " + RESOURCE + " on the class path");
                }
                return ReferenceReader.read("reference.yaml", in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
