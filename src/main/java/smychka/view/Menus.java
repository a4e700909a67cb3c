package smychka.view;

import java.awt.event.KeyEvent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import smychka.unit.RegionCode;
import smychka.view.inspect.IndustrySubject;
import smychka.view.inspect.RegionSubject;
import smychka.view.inspect.StateSubject;
import smychka.view.inspect.TownSubject;
import smychka.view.look.Look;

/** The console's menus. */
final class Menus {

    private final SmychkaWithUI gui;
    private final SmychkaConsole console;
    private final Files files;

    Menus(SmychkaWithUI gui, SmychkaConsole console, Files files) {
        this.gui = gui;
        this.console = console;
        this.files = files;
    }

    JMenuBar bar() {
        var bar = new JMenuBar();
        bar.add(file());
        bar.add(view());
        bar.add(lookAt());
        bar.add(record());
        return bar;
    }

    private JMenu file() {
        var menu = new JMenu("File");
        item(menu, "Open scenario...", KeyEvent.VK_O, files::askToOpen);
        item(menu, "Save as scenario...", KeyEvent.VK_S, files::askToSaveScenario);
        menu.addSeparator();
        item(menu, "Compare with a scenario...", 0, files::askToCompare);
        item(menu, "End the comparison", 0, () -> files.compare(null));
        menu.addSeparator();
        item(menu, "Save checkpoint...", 0, files::askToSaveCheckpoint);
        item(menu, "Resume checkpoint...", 0, files::askToResume);
        menu.addSeparator();
        item(menu, "Quit", KeyEvent.VK_Q, console::doClose);
        return menu;
    }

    private JMenu view() {
        var menu = new JMenu("View");
        item(menu, "Light", 0, () -> SmychkaWithUI.wear(Look.LIGHT, gui));
        item(menu, "Dark", 0, () -> SmychkaWithUI.wear(Look.DARK, gui));
        menu.addSeparator();
        item(menu, "Map", 0, () -> gui.map().getFrame().setVisible(true));
        item(menu, "Charts", 0, () -> {
            gui.charts().frame().setVisible(true);
            gui.charts().rebuild();
        });
        item(menu, "Agents", 0, () -> {
            gui.agents().frame().setVisible(true);
            gui.agents().refresh();
        });
        item(menu, "Map of the scenario compared", 0, () -> gui.rivalMap()
                .getFrame()
                .setVisible(gui.session().rival() != null));
        return menu;
    }

    private JMenu lookAt() {
        var menu = new JMenu("Look at");
        item(menu, "State industry", 0, () -> gui.open(new IndustrySubject()));
        item(menu, "The state", 0, () -> gui.open(new StateSubject()));
        var regions = new JMenu("Region");
        var towns = new JMenu("Towns of");
        for (var code : RegionCode.values()) {
            var region = gui.session().life().economy().regions().get(code.ordinal());
            item(
                    regions,
                    region.facts.name(),
                    0,
                    () -> gui.open(new RegionSubject(
                            gui.session().life().economy().regions().get(code.ordinal()))));
            item(
                    towns,
                    region.facts.name(),
                    0,
                    () -> gui.open(new TownSubject(
                            gui.session().life().economy().regions().get(code.ordinal()))));
        }
        menu.add(regions);
        menu.add(towns);
        return menu;
    }

    private JMenu record() {
        var menu = new JMenu("Record");
        item(menu, "Map as PNG...", 0, files::askToSaveMap);
        menu.addSeparator();
        item(menu, "A PNG each month...", 0, files::askToFilmFrames);
        item(menu, "Animated GIF...", 0, files::askToFilmGif);
        item(menu, "End the recording", 0, files::endFilm);
        return menu;
    }

    private static void item(JMenu menu, String words, int key, Runnable act) {
        var item = new JMenuItem(words);
        if (key != 0) {
            item.setAccelerator(KeyStroke.getKeyStroke(key, KeyEvent.CTRL_DOWN_MASK));
        }
        item.addActionListener(e -> act.run());
        menu.add(item);
    }
}
