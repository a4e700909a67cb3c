package smychka.report;

import java.io.IOException;
import java.util.List;

/** Does pieces of work, perhaps some of them at the same time. */
@FunctionalInterface
public interface SideBySide {

    /** A piece of work that stands on none of the others. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Does all of them; the first fault among them, in their order, is thrown. */
    void all(List<Work> works) throws IOException;

    /** One piece after another. */
    static void oneByOne(List<Work> works) throws IOException {
        for (var work : works) {
            work.run();
        }
    }
}
