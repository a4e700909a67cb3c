package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.Part;
import smychka.scenario.HouseholdSample;
import smychka.scenario.ScenarioLoader;

/** Where runs are carried out changes nothing of what a batch comes to. */
class WorkshopTest {

    @TempDir
    Path folder;

    /** Elsewhere, where runs end in bytes and a cluster may give up. */
    private static final class Elsewhere implements Workshop {
        private final AtomicInteger begun = new AtomicInteger();
        private final int gone;
        private boolean isOpen;

        /** @param gone runs after which the cluster is gone */
        Elsewhere(int gone) {
            this.gone = gone;
        }

        @Override
        public void open() {
            isOpen = true;
        }

        @Override
        public Workers workers() {
            return isOpen ? new Workers(3, 1, false) : new Workers(1, 1, false);
        }

        @Override
        public String where() {
            return "elsewhere";
        }

        @Override
        public Optional<Part> carryOut(RunRequest request, IntConsumer monthsEnded, BooleanSupplier stopping)
                throws IOException {
            if (begun.incrementAndGet() > gone) {
                throw new WorkshopException("the cluster is gone");
            }
            var part = new ThisMachine(new FakeSimulation(), workers())
                    .carryOut(request, months -> {}, () -> false)
                    .orElseThrow();
            monthsEnded.accept(part.months());
            return Optional.of(part);
        }

        @Override
        public void close() {
            isOpen = false;
        }
    }

    @Test
    void aBatchElsewhereHasTheSameBytes() throws IOException {
        run(new ThisMachine(new FakeSimulation(), new Workers(1, 1, false)), "here");
        assertTrue(run(new Elsewhere(Integer.MAX_VALUE), "there").isComplete());
        SameBytes.assertSame(folder.resolve("here"), folder.resolve("there"), "elsewhere");
    }

    @Test
    void aClusterThatIsGoneLosesNoFinishedRun() throws IOException {
        var fault = assertThrows(WorkshopException.class, () -> run(new Elsewhere(3), "gone"));
        assertEquals("the cluster is gone", fault.getMessage());
        var again = new Elsewhere(Integer.MAX_VALUE);
        assertTrue(run(again, "gone").isComplete());
        assertEquals(plan().runs().size() - 3, again.begun.get());
        run(new ThisMachine(new FakeSimulation(), new Workers(1, 1, false)), "here");
        SameBytes.assertSame(folder.resolve("here"), folder.resolve("gone"), "gone on with");
    }

    @Test
    void aRequestNamesARunAsTheBatchDoes() throws IOException {
        var run = plan().runs().get(0);
        var scenario = run.scenario().scenario();
        var request = RunRequest.of(scenario, 500_000, run.seed(), HouseholdSample.NONE);
        var read = ScenarioLoader.resolved(scenario.name(), request.text());
        assertEquals(
                request.key(),
                RunRequest.of(read, 500_000, run.seed(), HouseholdSample.NONE).key());
        var other = RunRequest.of(scenario, 500_000, run.seed() + 1, HouseholdSample.NONE);
        assertFalse(request.key().equals(other.key()));
    }

    private Batch.Result run(Workshop workshop, String name) throws IOException {
        workshop.open();
        var setting = new Setting(workshop, FakeSimulation.LAYOUT, RunCache.none(), false);
        var batch = new Batch(plan(), new BatchFolder(folder.resolve(name)), setting);
        batch.found();
        return batch.run(progress -> {});
    }

    private static BatchPlan plan() {
        return new Trial(Path.of("")).replications(4).plan();
    }
}
