package smychka.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import smychka.run.RunCache;

/** Where finished runs are remembered from one batch to the next. */
final class CacheOptions {

    private static final String VARIABLE = "SMYCHKA_CACHE";
    private static final double BYTES_A_GB = 1e9;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "Where finished runs are remembered (default: $SMYCHKA_CACHE, or results/.cache).")
    private Path folder;

    @Option(names = "--no-cache", description = "Neither take runs from the cache nor add to it.")
    private boolean off;

    @Option(
            names = "--cache-limit",
            paramLabel = "GB",
            defaultValue = "10",
            description = "Size beyond which a batch's end forgets the runs used least lately (${DEFAULT-VALUE}).")
    private double limit;

    /** @param home the folder that holds {@code results/} */
    RunCache cache(Path home) {
        if (off) {
            return RunCache.none();
        }
        var variable = System.getenv(VARIABLE);
        var place = folder != null
                ? folder
                : variable != null && !variable.isBlank() ? Path.of(variable) : home.resolve("results/.cache");
        return new RunCache(place, (long) (limit * BYTES_A_GB));
    }

    double limit() {
        return limit;
    }
}
