package smychka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The pictures of a report: each as files, and as a part of the page. */
final class Album {

    private static final int NOTES = 6;

    private static final String TABLED =
            "Medians of the replications, with the 5 to 95 % range where there is one; of monthly "
                    + "courses every December. All months stand in monthly.csv, regional.csv and classes.csv beside this page.";

    private static final String POINTS_TABLED =
            "Made from monthly.csv and design.csv beside this page, which have every run and every point.";

    private final Path folder;
    private final Set<Format> formats;
    private final Glossary glossary;
    private final SvgLooks looks = SvgLooks.variable();
    private final List<SideBySide.Work> files = new ArrayList<>();
    private final List<SideBySide.Work> figures = new ArrayList<>();
    private final List<Page.Figure> drawn = new ArrayList<>();

    /** @param folder that files go into */
    Album(Path folder, Set<Format> formats, Glossary glossary) {
        this.folder = folder;
        this.formats = formats;
        this.glossary = glossary;
    }

    void add(Picture picture) {
        var sheet = new Sheet(picture);
        var spec = picture.spec();
        files(spec.id(), sheet);
        figures.add(() -> drawn.add(new Page.Figure(
                spec.id(),
                spec.title(),
                Pictures.inline(sheet, looks, Alternative.of(picture)),
                FigureData.json(picture, sheet),
                glossary.marked(spec.caption()),
                notes(picture),
                TABLED,
                DataTables.of(picture))));
    }

    void add(StudyPicture picture) {
        add(picture, POINTS_TABLED);
    }

    /** @param tabled where the numbers behind it stand */
    void add(StudyPicture picture, String tabled) {
        var sheet = new StudySheet(picture);
        var head = picture.head();
        files(head.id(), sheet);
        figures.add(() -> drawn.add(new Page.Figure(
                head.id(),
                head.title(),
                Pictures.inline(sheet, looks, picture.words()),
                "",
                glossary.marked(head.caption()),
                picture.foot().subList(0, picture.foot().size() - 1),
                tabled,
                picture.tables())));
    }

    private void files(String id, Drawing drawing) {
        for (var format : formats) {
            files.add(() -> Files.write(folder.resolve(id + format.ending()), format.bytes(drawing)));
        }
    }

    /** Pictures that stand by themselves, as files. */
    static List<Path> files(List<StudyPicture> pictures, Path folder, Set<Format> formats, SideBySide hands)
            throws IOException {
        var works = new ArrayList<SideBySide.Work>();
        var files = new ArrayList<Path>();
        for (var picture : pictures) {
            var sheet = new StudySheet(picture);
            for (var format : formats) {
                var file = folder.resolve(picture.head().id() + format.ending());
                works.add(() -> Files.write(file, format.bytes(sheet)));
                files.add(file);
            }
        }
        hands.all(works);
        return files;
    }

    /** Draws all that was added; the page's figures one after another, since they name the looks they share. */
    void draw(SideBySide hands) throws IOException {
        var works = new ArrayList<SideBySide.Work>();
        works.add(() -> SideBySide.oneByOne(figures));
        works.addAll(files);
        hands.all(works);
    }

    /** In the order in which they were added. */
    List<Page.Figure> figures() {
        return List.copyOf(drawn);
    }

    /** The rules of style that the figures share. */
    String rules() {
        return looks.rules();
    }

    /** The units of the panels, then what stands under the picture, but for its last line on the batch. */
    private static List<String> notes(Picture picture) {
        var notes = new ArrayList<String>();
        picture.panels().stream()
                .map(p -> p.heading() + ": " + p.axisNote(picture.scale(p)) + ".")
                .distinct()
                .limit(NOTES)
                .forEach(notes::add);
        notes.addAll(picture.foot().subList(0, picture.foot().size() - 1));
        return notes;
    }
}
