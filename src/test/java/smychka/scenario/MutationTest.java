package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.random.Drawn;

/**
 * Files spoiled in every way we know: each brings its fault at its place, or is as good as before; none brings a stack
 * trace, hangs or eats the memory. {@code -Dsmychka.mutations=100000} tries more of them.
 */
class MutationTest {

    private static final int FILES = Integer.getInteger("smychka.mutations", 1000);
    private static final long LONGEST_NANOSECONDS = 1_000_000_000;
    /** Loading compiles itself in the first files. */
    private static final int WARM = 200;

    @TempDir
    private Path folder;

    @Test
    void everySpoiledFileBringsItsFaultAtItsPlaceOrIsAsGoodAsBefore() throws IOException {
        var cpu = ManagementFactory.getThreadMXBean();
        var mutators = Mutator.values();
        var tries = Drawn.tries(FILES).toList();
        for (int i = 0; i < FILES; i++) {
            var mutator = mutators[i % mutators.length];
            var mutant = new Mutant(tries.get(i));
            var spoiled = mutator.spoil(mutant, tries.get(i));
            long started = cpu.getCurrentThreadCpuTime();
            check(mutator + ", " + tries.get(i), mutant, spoiled);
            long taken = cpu.getCurrentThreadCpuTime() - started;
            assertTrue(i < WARM || taken < LONGEST_NANOSECONDS, mutator + ", " + tries.get(i) + ": " + taken + " ns");
        }
    }

    private void check(String what, Mutant mutant, Mutant.Spoiled spoiled) throws IOException {
        var file = folder.resolve("mutant.yaml");
        Files.write(file, spoiled.bytes());
        try {
            var read = ScenarioLoader.load(file);
            if (spoiled.line() >= 0) {
                fail(what + ": no fault, but expected " + spoiled.says() + " in line " + spoiled.line());
            }
            Files.write(file, Mutant.bytes(mutant.lines));
            assertEquals(ScenarioLoader.load(file).hash(), read.hash(), what);
        } catch (FaultsException e) {
            assertTrue(
                    isNamed(e.faults(), spoiled),
                    () -> what + ": expected " + spoiled.says() + " in line " + spoiled.line() + ", but was "
                            + e.getMessage().lines().limit(20).toList());
        }
    }

    private static boolean isNamed(List<Fault> faults, Mutant.Spoiled spoiled) {
        return faults.stream()
                .anyMatch(
                        f -> f.place().line() == spoiled.line() && f.sentence().contains(spoiled.says()));
    }
}
