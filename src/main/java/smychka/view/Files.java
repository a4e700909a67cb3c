package smychka.view;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import smychka.scenario.FaultsException;
import smychka.scenario.ScenarioLoader;
import smychka.view.session.Checkpoint;
import smychka.view.session.Recipe;

/** What the window reads from files and writes to them; each act once for a person who chooses a file, once without. */
final class Files {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;

    private final SmychkaWithUI gui;
    private final SmychkaConsole console;

    Files(SmychkaWithUI gui, SmychkaConsole console) {
        this.gui = gui;
        this.console = console;
    }

    /** An act on a file that may fail. */
    @FunctionalInterface
    private interface Act {
        void on(Path file) throws IOException;
    }

    /** @throws FaultsException when the scenario has faults; what runs goes on then */
    void open(Path file) {
        var opened = ScenarioLoader.load(file);
        gui.session().take(Recipe.of(opened));
        console.beginAgain();
    }

    /** Lives a second scenario in step; null ends that. */
    void compare(Path file) {
        gui.session().compare(file == null ? null : ScenarioLoader.load(file));
        console.liveAgain();
        console.arrange();
        gui.rivalMap().getFrame().setVisible(file != null);
    }

    /** Writes what was changed by hand as a scenario that extends the one opened. */
    void saveScenario(Path file) throws IOException {
        var recipe = gui.session().recipe();
        var title = recipe.opened().scenario().title() + (recipe.isChanged() ? ", changed by hand" : "");
        java.nio.file.Files.writeString(
                file, recipe.overlay(file.toAbsolutePath().getParent(), title));
    }

    void saveCheckpoint(Path file) throws IOException {
        if (gui.session().life().months() == 0) {
            throw new IOException("no month has been lived yet: there is nothing to go on from");
        }
        synchronized (gui.session().life().lock()) {
            java.nio.file.Files.writeString(
                    file, Checkpoint.text(gui.session().recipe(), gui.session().life()));
        }
    }

    /** @throws Checkpoint.RefusedException when the file is none, or another version's; what runs goes on then */
    void resume(Path file) throws IOException {
        var checkpoint = Checkpoint.read(file);
        open(file);
        console.runTo(checkpoint.month());
        gui.expect(checkpoint);
    }

    void saveMap(Path file) throws IOException {
        synchronized (gui.session().life().lock()) {
            ImageIO.write(gui.map().picture(WIDTH, HEIGHT), "png", file.toFile());
        }
    }

    void askToOpen() {
        choose("Open a scenario", false, null, this::open);
    }

    void askToCompare() {
        choose("Live a second scenario in step", false, null, this::compare);
    }

    void askToSaveScenario() {
        choose("Save as a scenario", true, gui.session().scenario().name() + "-changed.yaml", this::saveScenario);
    }

    void askToSaveCheckpoint() {
        choose("Save a checkpoint", true, "checkpoint-" + gui.session().life().now() + ".yaml", this::saveCheckpoint);
    }

    void askToResume() {
        choose("Resume from a checkpoint", false, null, this::resume);
    }

    void askToSaveMap() {
        choose("Save the map", true, "map-" + gui.session().life().now() + ".png", this::saveMap);
    }

    void askToFilmFrames() {
        choose("A folder for a picture each month", true, "frames", file -> gui.record(Film.frames(file)));
    }

    void askToFilmGif() {
        choose("An animated GIF", true, "map.gif", file -> gui.record(Film.gif(file)));
    }

    /** Ends the film and says what became of it. */
    void endFilm() {
        try {
            console.say(gui.cut() + " pictures taken");
        } catch (IOException unwritable) {
            complain(console, unwritable.getMessage());
        }
    }

    private void choose(String title, boolean save, String name, Act act) {
        var folder = gui.session().recipe().opened().file().toAbsolutePath().getParent();
        var chooser = new JFileChooser(folder.toFile());
        chooser.setDialogTitle(title);
        if (name != null) {
            chooser.setSelectedFile(folder.resolve(name).toFile());
        }
        int answer = save ? chooser.showSaveDialog(console) : chooser.showOpenDialog(console);
        if (answer != JFileChooser.APPROVE_OPTION) {
            return;
        }
        var file = chooser.getSelectedFile().toPath();
        if (save && java.nio.file.Files.isRegularFile(file) && !overwrite(file)) {
            return;
        }
        try {
            act.on(file);
            console.say(title + ": " + file.getFileName());
        } catch (IOException | FaultsException refused) {
            complain(console, refused.getMessage());
        }
    }

    private boolean overwrite(Path file) {
        return JOptionPane.showConfirmDialog(
                        console, file.getFileName() + " exists. Write over it?", "Smychka", JOptionPane.YES_NO_OPTION)
                == JOptionPane.YES_OPTION;
    }

    static void complain(Component over, String message) {
        JOptionPane.showMessageDialog(over, message, "Smychka", JOptionPane.WARNING_MESSAGE);
    }
}
