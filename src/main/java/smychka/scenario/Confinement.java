package smychka.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders in which parents of scenarios may lie: those named on the command line or that hold a file named there,
 * the working folder, and the program's own scenarios. A file from elsewhere is read only when the user names it.
 */
final class Confinement {

    private static final String HOME_PROPERTY = "smychka.home";

    private final Set<Path> folders = new LinkedHashSet<>();

    Confinement(List<Path> named) {
        add(Path.of(""));
        add(Path.of(System.getProperty(HOME_PROPERTY, ""), "scenarios"));
        for (var path : named) {
            add(Files.isDirectory(path) ? path : path.toAbsolutePath().getParent());
        }
    }

    /** Whether a file, wherever links to it lead, lies in one of the folders. */
    boolean holds(Path file) {
        try {
            var real = file.toRealPath();
            return folders.stream().anyMatch(real::startsWith);
        } catch (IOException e) {
            return false;
        }
    }

    private void add(Path folder) {
        try {
            folders.add(folder.toAbsolutePath().toRealPath());
        } catch (IOException e) {
            // a folder that is not there holds nothing
        }
    }
}
