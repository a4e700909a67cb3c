package smychka.scenario;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** A scenario with all that it extends, read once; settings are laid over it as often as one likes, from any thread. */
public final class BaseScenario {

    private final Path file;
    private final List<Layer> layers;

    BaseScenario(Path file, List<Layer> layers) {
        this.file = file;
        this.layers = List.copyOf(layers);
    }

    /** What results call it. */
    public String name() {
        return Chain.name(file);
    }

    /**
     * @param settings {@code key=value}, as on the command line
     * @throws FaultsException with all faults of the settings, and of what they make of the scenario
     */
    public ScenarioFile with(List<String> settings) {
        var faults = new LinkedHashSet<Fault>();
        var last = SettingsReader.read(settings, faults);
        var read = Stack.of(file, layers, last, faults);
        if (!faults.isEmpty()) {
            throw new FaultsException(List.copyOf(faults));
        }
        return read;
    }
}
