package smychka.view.inspect;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import sim.engine.Stoppable;
import sim.portrayal.Inspector;
import smychka.unit.Month;
import smychka.view.chart.Ground;
import smychka.view.look.Look;
import smychka.view.session.Life;

/** A look at one agent: its state with explanations, its months since the look began, and its ledger in sentences. */
public final class AgentInspector extends Inspector {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final transient Life life;
    private final transient Desk desk;
    private final transient List<XYSeries> histories = new ArrayList<>();
    private final FactTable facts = new FactTable();
    private final JTable table = new JTable(facts);
    private final JTextArea meaning = text(2);
    private final JTextArea ledger = text(8);
    private final JCheckBox follow = new JCheckBox("Follow on the map");
    private final JLabel state = new JLabel(" ");
    private final ChartPanel chart;
    private transient Month seen;

    /** What an inspector stands on: who is listened to, who is followed, and how others are opened. */
    public interface Desk {

        Ear ear();

        /** Rings somebody on the map; null nobody. */
        void follow(Subject subject);

        /** Opens another inspector. */
        void open(Subject subject);
    }

    public AgentInspector(Subject subject, Life life, Desk desk) {
        this.subject = subject;
        this.life = life;
        this.desk = desk;
        setTitle(subject.title());
        chart = Ground.panel(Ground.chart(life.start(), life.end(), Look.worn()), 320, 150);
        if (subject.party() != 0) {
            desk.ear().watch(subject.party());
        }
        lay();
        updateInspector();
        table.setRowSelectionInterval(0, 0);
    }

    private static JTextArea text(int rows) {
        var text = new JTextArea(rows, 20);
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(javax.swing.BorderFactory.createEmptyBorder(4, 6, 4, 6));
        return text;
    }

    private void lay() {
        setLayout(new BorderLayout());
        var head = new JPanel(new BorderLayout());
        var name = new JLabel(subject.title());
        name.setFont(Look.bold(15f));
        name.setBorder(javax.swing.BorderFactory.createEmptyBorder(4, 6, 2, 6));
        head.add(name, BorderLayout.NORTH);
        var line = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
        line.add(follow);
        line.add(state);
        head.add(line, BorderLayout.SOUTH);
        follow.addActionListener(e -> desk.follow(follow.isSelected() ? subject : null));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getSelectionModel().addListSelectionListener(e -> explain());
        table.getColumnModel().getColumn(0).setPreferredWidth(150);
        var top = new JPanel(new BorderLayout());
        var rows = new JScrollPane(table);
        rows.setPreferredSize(new Dimension(330, 210));
        top.add(rows, BorderLayout.CENTER);
        top.add(meaning, BorderLayout.SOUTH);
        var below = new JTabbedPane();
        below.addTab("This month", new JScrollPane(ledger));
        below.addTab("Since the click", chart);
        var parts = subject.parts(life);
        if (!parts.isEmpty()) {
            below.addTab("Inside (" + parts.size() + ")", inside(parts));
        }
        var split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, top, below);
        split.setResizeWeight(0.6);
        add(head, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
    }

    private JScrollPane inside(List<Subject> parts) {
        var names = new DefaultListModel<String>();
        parts.forEach(part -> names.addElement(part.title()));
        var list = new JList<>(names);
        list.setName("inside");
        list.setToolTipText("Double-click to look at one of them");
        list.addMouseListener(new java.awt.event.MouseAdapter() {
            @Override
            public void mouseClicked(java.awt.event.MouseEvent click) {
                int chosen = list.locationToIndex(click.getPoint());
                if (click.getClickCount() == 2 && chosen >= 0) {
                    desk.open(parts.get(chosen));
                }
            }
        });
        return new JScrollPane(list);
    }

    /** Shows the state after a month, once for each month. */
    @Override
    public void updateInspector() {
        if (subject.isGone(life)) {
            state.setText("no longer exists; last seen " + seen);
            return;
        }
        var told = subject.facts(life);
        facts.show(told);
        var now = life.now();
        state.setText(life.months() == 0 ? "before the first month" : "at the end of " + now);
        if (!now.equals(seen)) {
            seen = now;
            remember(told, now);
        }
        ledger.setText(String.join("\n", ledger(now)));
        ledger.setCaretPosition(0);
    }

    private void remember(List<Fact> told, Month now) {
        while (histories.size() < told.size()) {
            histories.add(new XYSeries(histories.size()));
        }
        for (int i = 0; i < told.size(); i++) {
            if (!Double.isNaN(told.get(i).number())) {
                histories.get(i).addOrUpdate(Ground.middle(now), told.get(i).number());
            }
        }
    }

    private List<String> ledger(Month now) {
        var lines = new ArrayList<String>();
        if (life.months() == 0) {
            lines.add("Nothing has happened yet.");
            return lines;
        }
        lines.addAll(
                subject.party() == 0
                        ? Sentences.listed(subject.page(life), life.economy().scale())
                        : Sentences.told(desk.ear().of(subject.party(), now)));
        if (lines.isEmpty()) {
            lines.add(
                    subject.party() == 0
                            ? "Nothing passed this month."
                            : "Nothing was heard this month; listening began with the click, the next month will tell.");
        }
        lines.addAll(subject.reasons(life));
        return lines;
    }

    private void explain() {
        int row = table.getSelectedRow();
        if (row < 0 || row >= facts.getRowCount()) {
            return;
        }
        var fact = facts.at(row);
        meaning.setText(fact.name() + ": " + fact.meaning());
        var look = Look.worn();
        var fresh = Ground.chart(life.start(), life.end(), look);
        var renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, look.curve(0));
        renderer.setSeriesShape(0, new java.awt.geom.Ellipse2D.Double(-2, -2, 4, 4));
        fresh.getXYPlot().setDataset(new XYSeriesCollection(histories.get(row)));
        fresh.getXYPlot().setRenderer(renderer);
        chart.setChart(fresh);
    }

    /** What is told of the agent now. */
    public List<Fact> facts() {
        return facts.told();
    }

    /** The ledger as it is shown. */
    public String ledgerText() {
        return ledger.getText();
    }

    public Subject subject() {
        return subject;
    }

    @Override
    public Stoppable reviseStopper(Stoppable stopper) {
        var inner = super.reviseStopper(stopper);
        return new Stoppable() {
            private static final long serialVersionUID = 1L;
            private boolean stopped;

            @Override
            public void stop() {
                if (inner != null) {
                    inner.stop();
                }
                if (!stopped && subject.party() != 0) {
                    desk.ear().leave(subject.party());
                }
                stopped = true;
            }
        };
    }
}
