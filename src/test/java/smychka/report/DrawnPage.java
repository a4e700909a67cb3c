package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Pages of a few charts, drawn without picture files, which take most of a report's time. */
final class DrawnPage {

    private DrawnPage() {}

    /** The page's text. */
    static String of(FakeBatch fake, Path folder, String... charts) throws IOException {
        return Files.readString(file(fake, folder, charts));
    }

    /** The page's file. */
    static Path file(FakeBatch fake, Path folder, String... charts) throws IOException {
        return file(fake.write(folder), charts);
    }

    /** The page's file, of what is stored. */
    static Path file(Path batch, String... charts) throws IOException {
        var choice = new Report.Choice(Set.of(), List.of(charts), List.of());
        return Report.draw(List.of(batch), batch, choice, SideBySide::oneByOne);
    }
}
