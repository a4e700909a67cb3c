package smychka.run;

import java.io.IOException;

/**
 * Names runs by all that decides them and what is kept of them: the model, the code that reads it into tables, the
 * scenario's effective values, scale and seed. Titles, replications, threads and the tables' columns do not count.
 */
final class RunKeys {

    private final String model;
    private final String tables;
    private final int scale;

    /** Of runs of this program. */
    RunKeys(int scale) throws IOException {
        this(ModelVersion.current(), ModelVersion.ofTables(), scale);
    }

    /**
     * @param model version of what decides results
     * @param tables version of what reads them into tables
     * @param scale real households one agent stands for
     */
    RunKeys(String model, String tables, int scale) {
        this.model = model;
        this.tables = tables;
        this.scale = scale;
    }

    /** 64 hexadecimal digits. */
    String of(PlannedRun run) {
        return of(run.scenario().hash(run.seed()), run.seed());
    }

    /** @param scenario hash of what the run does */
    String of(String scenario, long seed) {
        return new Fingerprint()
                .add(model)
                .add(tables)
                .add(scenario)
                .add(Integer.toString(scale))
                .add(Long.toString(seed))
                .whole();
    }
}
