package smychka.run.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.record.Part;
import smychka.record.PartFile;
import smychka.run.FakeSimulation;
import smychka.run.RunRequest;
import smychka.run.Simulation;
import smychka.run.ThisMachine;
import smychka.run.Workers;
import smychka.run.WorkshopException;
import smychka.scenario.HouseholdSample;
import smychka.unit.Month;

class RemoteRunTest {

    private static final long PLENTY = 4L << 30;

    @Test
    void isThereWhatItIsHere() throws Exception {
        var request = request(1000, HouseholdSample.NONE);
        var here = new ThisMachine(new FakeSimulation(), new Workers(1, 1, false))
                .carryOut(request, months -> {}, () -> false)
                .orElseThrow();
        var there = answer(request, new FakeSimulation(), PLENTY);
        assertArrayEquals(timeless(here), timeless(there));
    }

    @Test
    void namesTheHouseholdsToKeep() throws Exception {
        var sample = new HouseholdSample(List.of(Month.of(1926, 1), Month.of(1926, 3)), 0.25);
        Simulation noting = new Simulation() {
            @Override
            public Simulation keeping(HouseholdSample households) {
                assertEquals(sample, households);
                return new FakeSimulation();
            }

            @Override
            public Outcome run(
                    smychka.scenario.Scenario s, int scale, long seed, int t, java.util.function.Consumer<Month> m) {
                throw new AssertionError("the one that keeps nothing");
            }
        };
        assertTrue(answer(request(1000, sample), noting, PLENTY).isDone());
    }

    @Test
    void failsInOneLineAndIsAnAnswer() throws Exception {
        Simulation failing = (scenario, scale, seed, threads, monthEnded) -> {
            monthEnded.accept(scenario.start());
            throw new IllegalStateException("money\n is lost");
        };
        var part = answer(request(1000, HouseholdSample.NONE), failing, PLENTY);
        assertEquals("money is lost", part.message());
        assertEquals(1, part.months());
    }

    @Test
    void isNotBegunWhereMemoryIsTooLittle() throws Exception {
        Simulation never = (scenario, scale, seed, threads, monthEnded) -> {
            throw new AssertionError("begun");
        };
        var fault =
                assertThrows(WorkshopException.class, () -> answer(request(1, HouseholdSample.NONE), never, 1L << 30));
        assertTrue(fault.getMessage().contains("too little memory, 1024 MB"), fault.getMessage());
    }

    @Test
    void isNoFailureOfItsOwnWhenMemoryRunsOut() throws Exception {
        Simulation large = (scenario, scale, seed, threads, monthEnded) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        var fault =
                assertThrows(WorkshopException.class, () -> answer(request(1000, HouseholdSample.NONE), large, PLENTY));
        assertTrue(fault.getMessage().contains("too little memory"), fault.getMessage());
    }

    @Test
    void isRefusedByAnotherProgram() throws Exception {
        var run = RemoteRun.of(request(1000, HouseholdSample.NONE));
        var old = new RemoteRun.Program("0123456789abcdef", run.program().tables());
        var other =
                new RemoteRun(run.name(), run.yaml(), run.scale(), run.seed(), run.kept(), run.share(), run.key(), old);
        var fault = assertThrows(WorkshopException.class, () -> other.carryOut().part());
        assertTrue(fault.getMessage().contains("this program has model 0123456789abcdef"), fault.getMessage());
    }

    @Test
    void isRefusedWhenItsScenarioIsReadOtherwise() throws Exception {
        var run = RemoteRun.of(request(1000, HouseholdSample.NONE));
        for (var text : List.of(run.yaml().replace("kcal_target: ", "kcal_target: 1"), "schema: gone")) {
            var other = new RemoteRun(
                    run.name(), text, run.scale(), run.seed(), run.kept(), run.share(), run.key(), run.program());
            var fault = assertThrows(WorkshopException.class, () -> other.carryOut(new FakeSimulation(), PLENTY)
                    .part());
            assertTrue(fault.getMessage().contains("reads scenario nep otherwise"), fault.getMessage());
        }
    }

    /** All of it but the time it took. */
    private static byte[] timeless(Part part) throws IOException {
        return PartFile.bytes(
                new Part(part.key(), part.status(), part.message(), part.months(), part.digest(), 0, part.tables()));
    }

    private static RunRequest request(int scale, HouseholdSample kept) throws IOException {
        var scenario = FakeSimulation.scenario("nep", Month.of(1926, 1), 3).scenario();
        return RunRequest.of(scenario, scale, 1921, kept);
    }

    /** There and back, as Spark sends things. */
    private static Part answer(RunRequest request, Simulation simulation, long memory) throws Exception {
        return sent(sent(RemoteRun.of(request)).carryOut(simulation, memory)).part();
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T thing) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
