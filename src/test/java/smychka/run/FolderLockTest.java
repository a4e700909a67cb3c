package smychka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void whoComesSecondIsToldWhoHoldsTheFolder() throws IOException {
        var lock = FolderLock.take(folder);
        try {
            var held = assertThrows(FolderLock.HeldException.class, () -> FolderLock.take(folder));
            assertTrue(
                    held.getMessage()
                            .startsWith("process " + ProcessHandle.current().pid() + " on "),
                    held.getMessage());
            assertEquals(Optional.of(held.getMessage()), FolderLock.holderOf(folder));
        } finally {
            lock.close();
        }
        assertEquals(Optional.empty(), FolderLock.holderOf(folder));
        FolderLock.take(folder).close();
    }

    @Test
    void wordsOfADeadProcessHoldNothing() throws IOException {
        Files.writeString(folder.resolve(FolderLock.FILE), "process 1 on the moon, since 1921-03-15T00:00:00Z\n");
        assertEquals(Optional.empty(), FolderLock.holderOf(folder));
        FolderLock.take(folder).close();
    }

    @Test
    void anUntouchedFolderIsHeldByNobody() {
        assertEquals(Optional.empty(), FolderLock.holderOf(folder));
    }
}
