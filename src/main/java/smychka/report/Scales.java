package smychka.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;

/** The value axes of a picture's panels, some of them shared, each worked out once. */
final class Scales {

    private static final int PIXELS_PER_TICK = 46;

    private final List<Panel> panels;
    private final int ticks;
    private final Map<Object, Scale> known = new ConcurrentHashMap<>();

    /** @param height of the plots */
    Scales(List<Panel> panels, int height) {
        this.panels = panels;
        this.ticks = Math.max(2, height / PIXELS_PER_TICK);
    }

    Scale of(Panel panel) {
        var shared = panel.spec().axis().shared();
        return known.computeIfAbsent(shared.isEmpty() ? panels.indexOf(panel) : shared, any -> over(panel, shared));
    }

    private Scale over(Panel panel, String shared) {
        var values = shared.isEmpty()
                ? panel.edges()
                : panels.stream()
                        .filter(p -> p.spec().axis().shared().equals(shared))
                        .flatMapToDouble(Panel::edges);
        return Scale.over(
                DoubleStream.of(values.toArray()),
                panel.bars(),
                panel.spec().axis().mayBend(),
                ticks);
    }
}
