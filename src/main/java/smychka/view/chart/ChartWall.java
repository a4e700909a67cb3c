package smychka.view.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.Scrollable;
import javax.swing.UIManager;
import smychka.record.Indicator;
import smychka.view.look.Look;
import smychka.view.session.Life;
import smychka.view.session.Session;

/** The window of live charts: what everybody wants to see, and any indicator the user adds. */
public final class ChartWall {

    private static final int CARD_WIDTH = 390;
    private static final int CARD_HEIGHT = 236;
    private static final int SNAPSHOT_WIDTH = 1000;
    private static final int SNAPSHOT_HEIGHT = 460;

    private final Session session;
    private final JFrame frame = new JFrame("Smychka: charts");
    private final JPanel wall = new Wall();
    private final JToggleButton difference = new JToggleButton("Difference");
    private final List<LiveChart> charts = new ArrayList<>();
    private Life shown;

    public ChartWall(Session session) {
        this.session = session;
        frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
        frame.getContentPane().add(tools(), BorderLayout.NORTH);
        frame.getContentPane().add(new JScrollPane(wall), BorderLayout.CENTER);
        hang("Industrial output", List.of("industry_output"));
        hang("Grain harvest", List.of("grain_harvest"));
        hang("Grain prices", List.of("price_grain_state", "price_grain_free"));
        hang("Scissors: manufactures to grain", List.of("scissors_ratio"));
        hang("Urban workforce", List.of("employment", "unemployment"));
        hang("Grain procurement", List.of("grain_procurement"));
        frame.pack();
    }

    /** As many charts beside each other as have room, and the rest below. */
    private static final class Wall extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1L;

        Wall() {
            super(new GridLayout(0, 2, 6, 6));
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            ((GridLayout) getLayout()).setColumns(Math.max(1, width / CARD_WIDTH));
            super.setBounds(x, y, width, height);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return CARD_HEIGHT / 4;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return CARD_HEIGHT;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent() != null && getParent().getHeight() > getPreferredSize().height;
        }
    }

    public JFrame frame() {
        return frame;
    }

    public List<LiveChart> charts() {
        return List.copyOf(charts);
    }

    /** Hangs up one more chart of indicators in one unit. */
    public void hang(String title, List<String> ids) {
        var chart = new LiveChart(session, title, ids);
        charts.add(chart);
        chart.difference(difference.isSelected());
        var card = new JPanel(new BorderLayout());
        card.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        card.add(strip(chart, card), BorderLayout.NORTH);
        card.add(chart.panel(), BorderLayout.CENTER);
        card.setPreferredSize(new Dimension(CARD_WIDTH, CARD_HEIGHT));
        wall.add(card);
        wall.revalidate();
    }

    private JPanel strip(LiveChart chart, JPanel card) {
        var strip = new JPanel(new BorderLayout());
        var name = new JLabel(" " + chart.title());
        name.setFont(Look.bold(15f));
        var unit = new JLabel("  " + chart.units());
        unit.setEnabled(false);
        strip.add(name, BorderLayout.WEST);
        strip.add(unit, BorderLayout.CENTER);
        var buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT, 0, 0));
        buttons.add(small("PNG", "Save this chart as the batch draws its own", () -> save(chart)));
        buttons.add(small("Close", "Take this chart down", () -> takeDown(chart, card)));
        strip.add(buttons, BorderLayout.EAST);
        return strip;
    }

    private static JButton small(String words, String tip, Runnable act) {
        var button = new JButton(words);
        button.setToolTipText(tip);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> act.run());
        return button;
    }

    private void takeDown(LiveChart chart, JPanel card) {
        charts.remove(chart);
        wall.remove(card);
        wall.revalidate();
        wall.repaint();
    }

    /** Shows what has been lived since; does nothing while nobody looks. */
    public void grow() {
        if (!frame.isShowing()) {
            return;
        }
        if (shown != session.life()) {
            rebuild();
        }
        charts.forEach(LiveChart::grow);
    }

    /** Makes all charts anew: another economy, another look. */
    public void rebuild() {
        shown = session.life();
        difference.setEnabled(session.rival() != null);
        charts.forEach(LiveChart::rebuild);
    }

    private JPanel tools() {
        var tools = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
        var indicators = Life.layout().national().stream()
                .sorted(Comparator.comparing(Indicator::label))
                .toArray(Indicator[]::new);
        var choice = new JComboBox<>(indicators);
        choice.setRenderer((list, value, index, selected, focus) -> {
            var label = new JLabel(value == null ? "" : value.label() + "   (" + value.unit() + ")");
            label.setOpaque(true);
            label.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            label.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            return label;
        });
        choice.setName("indicator");
        var add = new JButton("Add chart");
        add.addActionListener(e -> {
            var chosen = (Indicator) choice.getSelectedItem();
            hang(chosen.label(), List.of(chosen.id()));
        });
        difference.setToolTipText("Chart the difference to the scenario lived in step");
        difference.setEnabled(session.rival() != null);
        difference.addActionListener(e -> charts.forEach(c -> c.difference(difference.isSelected())));
        tools.add(new JLabel("Indicator"));
        tools.add(choice);
        tools.add(add);
        tools.add(difference);
        return tools;
    }

    private void save(LiveChart chart) {
        var chooser = new JFileChooser();
        chooser.setSelectedFile(
                Path.of(chart.title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png")
                        .toFile());
        if (chooser.showSaveDialog(frame) == JFileChooser.APPROVE_OPTION) {
            try {
                chart.snapshot(chooser.getSelectedFile().toPath(), SNAPSHOT_WIDTH, SNAPSHOT_HEIGHT);
            } catch (IOException e) {
                JOptionPane.showMessageDialog(frame, "The chart could not be written: " + e.getMessage());
            }
        }
    }
}
