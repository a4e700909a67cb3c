package smychka.view;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import smychka.policy.Decree;
import smychka.report.Numbers;
import smychka.unit.Month;
import smychka.view.session.Regime;
import smychka.view.session.Session;

/** The tab that runs the economy: where it stands, steps, dates, speed, seed and scale, the scenario compared. */
final class RunPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final List<String> SPEEDS = List.of(
            "as fast as it can", "10 months a second", "4 months a second", "2 months a second", "a month a second");
    private static final int[] SLEEPS = {0, 100, 250, 500, 1000};
    private static final int DECREES = 12;

    private final transient SmychkaWithUI gui;
    private final transient SmychkaConsole console;
    private final JLabel month = new JLabel();
    private final JLabel scenario = new JLabel();
    private final JLabel rival = new JLabel();
    private final JLabel said = new JLabel(" ");
    private final JTextField goal = new JTextField(8);
    private final JTextField seed = new JTextField(10);
    private final JTextField scale = new JTextField(6);
    private final JTextArea decrees = new JTextArea(8, 30);

    RunPanel(SmychkaWithUI gui, SmychkaConsole console, Files files) {
        super(new BorderLayout());
        this.gui = gui;
        this.console = console;
        var column = new JPanel();
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        column.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        month.setFont(smychka.view.look.Look.bold(26f));
        column.add(row(month));
        column.add(row(scenario));
        column.add(row(rival));
        column.add(Box.createVerticalStrut(6));
        column.add(row(
                button("Step a month", () -> console.stepMonths(1)),
                button("Step a year", () -> console.stepMonths(12))));
        column.add(row(new JLabel("Run to"), goal, button("Go", this::go), new JLabel("a month, such as 1928-06")));
        column.add(row(new JLabel("Speed"), speeds()));
        column.add(Box.createVerticalStrut(6));
        column.add(row(new JLabel("Seed"), seed, new JLabel("Scale"), scale, button("Begin again", this::begin)));
        column.add(row(
                button("Compare with...", files::askToCompare),
                button("Save as scenario...", files::askToSaveScenario)));
        column.add(row(said));
        decrees.setEditable(false);
        decrees.setLineWrap(true);
        decrees.setWrapStyleWord(true);
        var list = new JScrollPane(decrees);
        list.setBorder(BorderFactory.createTitledBorder("Decrees in force, the latest first"));
        add(column, BorderLayout.NORTH);
        add(list, BorderLayout.CENTER);
        console.sayingTo(said::setText);
        gui.onMonth(this::tell);
        gui.session().onChange(this::tell);
        fill();
        tell();
    }

    private static JPanel row(JComponent... parts) {
        var row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 3));
        for (var part : parts) {
            row.add(part);
        }
        return row;
    }

    private static JButton button(String words, Runnable act) {
        var button = new JButton(words);
        button.addActionListener(e -> act.run());
        return button;
    }

    private JComboBox<String> speeds() {
        var speeds = new JComboBox<>(SPEEDS.toArray(String[]::new));
        speeds.addActionListener(e -> console.setPlaySleep(SLEEPS[speeds.getSelectedIndex()]));
        return speeds;
    }

    private void fill() {
        seed.setText(Long.toString(gui.session().recipe().seed()));
        scale.setText(Integer.toString(gui.session().recipe().scale()));
        goal.setText(gui.session().life().end().toString());
    }

    private void go() {
        try {
            var wanted = Month.parse(goal.getText().strip());
            var life = gui.session().life();
            if (wanted.compareTo(life.start()) < 0 || wanted.compareTo(life.end()) > 0) {
                said.setText("the run lasts from " + life.start() + " to " + life.end());
                return;
            }
            console.runTo(wanted);
            said.setText(" ");
        } catch (DateTimeParseException e) {
            said.setText("\"" + goal.getText() + "\" is no month: write YYYY-MM");
        }
    }

    private void begin() {
        try {
            long newSeed = Long.parseLong(seed.getText().strip());
            int newScale = Integer.parseInt(scale.getText().strip());
            if (newSeed < 0 || newScale < 1 || newScale > 5000) {
                said.setText("a seed is 0 or more, a scale from 1 to 5000 households");
                return;
            }
            gui.session().take(gui.session().recipe().with(newSeed, newScale));
            console.beginAgain();
            said.setText(" ");
        } catch (NumberFormatException e) {
            said.setText("seed and scale are whole numbers");
        }
    }

    /** Shows where the run stands. */
    private void tell() {
        Session session = gui.session();
        var life = session.life();
        month.setText(life.months() == 0 ? "Before " + Numbers.month(life.start()) : Numbers.month(life.now()));
        scenario.setText(session.scenario().title() + ", " + life.start() + " to " + life.end() + ", seed "
                + session.recipe().seed() + ", 1 : " + session.recipe().scale());
        rival.setText(
                session.against() == null
                        ? "no scenario beside it"
                        : "beside it: " + session.against().scenario().title());
        var now = life.months() == 0 ? life.start() : life.now();
        decrees.setText(session.scenario().policy().decrees().stream()
                .filter(Decree::isOfTheState)
                .filter(d -> d.date().compareTo(now) <= 0)
                .filter(d -> d.until() == null || d.until().compareTo(now) > 0)
                .sorted(java.util.Comparator.comparing(Decree::date).reversed())
                .limit(DECREES)
                .map(Regime::words)
                .collect(Collectors.joining("\n")));
        decrees.setCaretPosition(0);
    }
}
