package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.Manifest;
import smychka.record.ManifestFile;
import smychka.record.RunSheets;
import smychka.scenario.ScenarioLoader;

/** A batch proves itself from its folder alone. */
class VerificationTest {

    @TempDir(factory = QuickDisk.class)
    Path home;

    private Path out;

    @BeforeEach
    void aBatch() throws IOException {
        out = home.resolve("out");
        new Trial(out).replications(4).run();
        trueHashes();
    }

    /** The trial's scenarios are made by hand; their hashes are not those of their files. */
    private void trueHashes() throws IOException {
        var manifest = ManifestFile.read(out);
        var notes = new ArrayList<Manifest.ScenarioNote>();
        for (var note : manifest.scenarios()) {
            var hash = ScenarioLoader.load(out.resolve(note.file())).hash();
            notes.add(new Manifest.ScenarioNote(
                    note.name(), note.title(), "", note.file(), hash, List.of(), List.of(), List.of()));
        }
        ManifestFile.write(
                out,
                new Manifest(
                        manifest.schema(),
                        manifest.version(),
                        manifest.modelVersion(),
                        manifest.state(),
                        manifest.options(),
                        manifest.shard(),
                        manifest.study(),
                        notes,
                        manifest.runs(),
                        manifest.batchDigest(),
                        manifest.files(),
                        manifest.indicators(),
                        manifest.regions(),
                        manifest.households(),
                        manifest.environment()));
    }

    @Test
    void anUntouchedBatchIsTheSameAgain() throws IOException {
        assertEquals(List.of(), StoredBatch.open(out).changedFiles());
        var verdicts = verify(Integer.MAX_VALUE, new FakeSimulation());
        assertEquals(8, verdicts.size());
        assertTrue(verdicts.stream().allMatch(Verification.Verdict::isSame));
    }

    @Test
    void aSampleIsSpreadOverTheBatch() throws IOException {
        var runs = verify(4, new FakeSimulation()).stream()
                .map(v -> StoredBatch.name(v.repetition().run()))
                .toList();
        assertEquals(List.of("nep/1", "nep/3", "left/1", "left/3"), runs);
    }

    @Test
    void aNumberThatWasChangedIsNamedWithItsMonthRegionAndIndicator() throws IOException {
        var file = out.resolve("regional.csv");
        var lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        int at = lines.indexOf(lines.stream()
                .filter(l -> l.startsWith("left,2,NCA,1926-02,"))
                .findFirst()
                .orElseThrow());
        var header = lines.get(0).split(",");
        var cells = lines.get(at).split(",", -1);
        int column = 4;
        while (cells[column].isEmpty()) {
            column++;
        }
        cells[column] = "1234.5";
        lines.set(at, String.join(",", cells));
        Files.write(file, lines, StandardCharsets.UTF_8);
        assertEquals(List.of("regional.csv"), StoredBatch.open(out).changedFiles());
        var wrong = verify(8, new FakeSimulation()).stream()
                .filter(v -> !v.isSame())
                .toList();
        assertEquals(1, wrong.size());
        var difference = wrong.get(0).differences().get(0);
        assertEquals(
                "1926-02 NCA " + header[column] + " 1234.5",
                difference.month() + " " + difference.place() + " " + difference.indicator() + " "
                        + difference.first());
    }

    @Test
    void aModelThatGivesOtherNumbersIsSeen() throws IOException {
        Simulation other = (scenario, scale, seed, threads, ended) ->
                new FakeSimulation().run(scenario, scale, seed + 1, threads, ended);
        var verdicts = verify(8, other);
        assertTrue(verdicts.stream().noneMatch(Verification.Verdict::isSame));
        assertEquals("1926-01", verdicts.get(0).differences().get(0).month());
    }

    @Test
    void aRunThatFailsNowIsNotTheSame() throws IOException {
        var verdicts = verify(1, (scenario, scale, seed, threads, ended) -> {
            throw new IllegalStateException("grain: 3 kg over");
        });
        assertFalse(verdicts.get(0).isSame());
        assertEquals("grain: 3 kg over", verdicts.get(0).repetition().message());
    }

    @Test
    void aRunIsFoundByNumberAndByName() throws IOException {
        var batch = StoredBatch.open(out);
        assertEquals(batch.find("3"), batch.find("nep/2"));
        assertEquals(Seeds.of(7, 2), batch.find("3").orElseThrow().seed());
        assertTrue(batch.find("nep/9").isEmpty());
    }

    @Test
    void aScenarioThatWasEditedIsNotRunAsIfNothingHadHappened() throws IOException {
        var file = out.resolve("scenarios/nep.yaml");
        var text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("kcal_target: ", "kcal_target: 1"), StandardCharsets.UTF_8);
        var refused = assertThrows(IOException.class, () -> verify(1, new FakeSimulation()));
        assertTrue(refused.getMessage().toLowerCase(Locale.ROOT).contains("nep"), refused.getMessage());
    }

    @Test
    void equalRunsDoNotPart() throws IOException {
        var batch = StoredBatch.open(out);
        var one = repeated(batch, "nep/1");
        assertEquals(List.of(), RunSheets.firstMonth(one, repeated(batch, "nep/1")));
        assertFalse(RunSheets.firstMonth(one, repeated(batch, "nep/2")).isEmpty());
    }

    private static RunSheets repeated(StoredBatch batch, String run) throws IOException {
        var verification = new Verification(batch, setting(new FakeSimulation()));
        var repetition = verification.repeat(batch.find(run).orElseThrow());
        return RunSheets.of(repetition.tables(), FakeSimulation.LAYOUT);
    }

    private List<Verification.Verdict> verify(int sample, Simulation simulation) throws IOException {
        var verification = new Verification(StoredBatch.open(out), setting(simulation));
        var verdicts = new ArrayList<Verification.Verdict>();
        verification.verify(verification.sample(sample), verdicts::add);
        return verdicts;
    }

    private static Setting setting(Simulation simulation) {
        return new Setting(simulation, FakeSimulation.LAYOUT, new Workers(2, 1, false));
    }
}
