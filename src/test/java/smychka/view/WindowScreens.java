package smychka.view;

import java.nio.file.Path;
import smychka.agents.HouseholdPortrait;
import smychka.view.inspect.HouseholdSubject;
import smychka.view.look.Look;

/** Photographs the window for people to look at: {@code java smychka.view.WindowScreens light|dark NAME}. */
final class WindowScreens {

    private WindowScreens() {}

    public static void main(String[] args) throws Exception {
        var look = args[0].equals("dark") ? Look.DARK : Look.LIGHT;
        var name = args[1];
        try (var stage = Stage.open("scenarios/historical.yaml", null, 1000, look)) {
            stage.runTo("1928-02");
            stage.photograph(name + "-1-run");
            stage.onScreen(() -> {
                stage.gui().map().colour("Food per head");
                var village =
                        stage.gui().session().life().economy().regions().get(0).villages()[3];
                var subject = new HouseholdSubject(HouseholdPortrait.in(village).get(2));
                stage.gui().open(subject);
                stage.gui().follow(subject);
                stage.gui().agents().frame().setVisible(true);
                stage.gui().agents().refresh();
                stage.gui().agents().sort(6, false);
            });
            stage.runTo("1929-11");
            stage.photograph(name + "-2-inspect");
            stage.onScreen(() -> {
                stage.gui().agents().frame().setVisible(false);
                stage.console().getTabPane().setSelectedIndex(1);
                stage.gui().map().colour("Kolkhoz share");
            });
            stage.runTo("1932-09");
            stage.photograph(name + "-3-levers");
            stage.onScreen(() -> {
                stage.console().files().compare(Path.of("scenarios/market-nep.yaml"));
                stage.console().getTabPane().setSelectedIndex(0);
            });
            stage.runTo("1932-09");
            stage.onScreen(() -> {
                stage.gui().map().colour("Deaths");
                stage.gui().rivalMap().colour("Deaths");
            });
            stage.photograph(name + "-4-compare");
            stage.onScreen(() -> {
                stage.gui().rivalMap().getFrame().setVisible(false);
                stage.console()
                        .getTabPane()
                        .setSelectedIndex(stage.console().getTabPane().indexOfTab("Model"));
            });
            stage.photograph(name + "-5-model");
        }
        System.exit(0);
    }
}
