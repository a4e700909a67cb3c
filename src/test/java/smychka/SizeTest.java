package smychka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit on a screen is not read. */
class SizeTest {

    private static final int LINES_OF_A_METHOD = 40;
    private static final int LINES_OF_A_FILE = 400;

    @Test
    void methodsAndFilesAreShort() throws IOException {
        assertEquals(List.of(), tooLong(Path.of("src/main/java")));
        assertEquals(List.of(), tooLong(Path.of("src/spark/java")));
    }

    @Test
    void seesALongMethodAndALongFile(@TempDir Path folder) throws IOException {
        write(folder.resolve("Long.java"), "void a() {" + "\n".repeat(39) + "}\nvoid b() {" + "\n".repeat(40) + "}\n");
        write(folder.resolve("Longer.java"), "\n".repeat(399));
        assertEquals(List.of("Long.b: 41 lines", "Longer.java: 401 lines"), tooLong(folder));
    }

    private static void write(Path file, String body) throws IOException {
        Files.writeString(file, "class X {\n" + body + "}\n");
    }

    private static List<String> tooLong(Path folder) throws IOException {
        var files = javaFiles(folder);
        var faults = new ArrayList<String>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                new MethodLengths(trees, unit, faults).scan(unit, null);
            }
        }
        for (var file : files) {
            var lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                faults.add(file.getFileName() + ": " + lines + " lines");
            }
        }
        return faults;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {

        private final Trees trees;
        private final CompilationUnitTree unit;
        private final List<String> faults;

        MethodLengths(Trees trees, CompilationUnitTree unit, List<String> faults) {
            this.trees = trees;
            this.unit = unit;
            this.faults = faults;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            var map = unit.getLineMap();
            var lines = map.getLineNumber(positions.getEndPosition(unit, method))
                    - map.getLineNumber(positions.getStartPosition(unit, method))
                    + 1;
            if (lines > LINES_OF_A_METHOD) {
                var file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                faults.add(file.replace(".java", "." + method.getName() + ": ") + lines + " lines");
            }
            return super.visitMethod(method, null);
        }
    }
}
