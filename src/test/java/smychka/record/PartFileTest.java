package smychka.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.unit.Month;

class PartFileTest {

    private static final String KEY = "ab12";
    private static final Part DONE = new Part(KEY, RunStatus.DONE, "", 3, "00ff", 1.5, tables());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("7.part");
    }

    @Test
    void aPartReadsBackAsItWasWritten() throws IOException {
        PartFile.write(file, DONE);
        var read = PartFile.read(file, KEY);
        assertEquals(new RunRecord(7, "nep", 2, 99, RunStatus.DONE, "", 3, "00ff", 1.5), read.at(7, "nep", 2, 99));
        assertEquals(Month.of(1921, 10), read.tables().start());
        assertArrayEquals(tables().regional().values(), read.tables().regional().values());
        assertArrayEquals(tables().national().values(), read.tables().national().values());
    }

    @Test
    void aFailedRunIsAPartWithoutTables() throws IOException {
        var failed = new Part(KEY, RunStatus.FAILED, "grain: 3 kg over", 3, "", 1.5, null);
        PartFile.write(file, failed);
        assertEquals(failed, PartFile.read(file, KEY));
    }

    @Test
    void aPartOfAnotherRunIsNotTaken() throws IOException {
        PartFile.write(file, DONE);
        assertThrows(IOException.class, () -> PartFile.read(file, "ab13"));
    }

    @Test
    void nothingUnfinishedIsLeftBehind() throws IOException {
        PartFile.write(file, DONE);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFlippedBitIsNoticed() throws IOException {
        PartFile.write(file, DONE);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThrows(IOException.class, () -> PartFile.read(file, KEY));
    }

    @Test
    void aTruncatedPartIsNoticedWhereverItEnds() throws IOException {
        PartFile.write(file, DONE);
        var bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 17) {
            Files.write(file, java.util.Arrays.copyOf(bytes, length));
            assertThrows(IOException.class, () -> PartFile.read(file, KEY), "cut at " + length);
        }
    }

    @Test
    void aFileThatCannotBeWrittenWholeIsNotThere() throws IOException {
        file = folder.resolve("table.csv");
        try (var atomic = new AtomicFile(file)) {
            atomic.out().write(1);
        }
        assertFalse(Files.exists(file));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private static RunTables tables() {
        var grid = new Grid(2, 3, 4);
        grid.set(1, 2, 3, 0.1);
        return new RunTables(Month.of(1921, 10), new Grid(1, 3, 2), grid, new Grid(1, 3, 1));
    }
}
