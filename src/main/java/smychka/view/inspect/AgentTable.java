package smychka.view.inspect;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.RowFilter;
import javax.swing.RowSorter.SortKey;
import javax.swing.SortOrder;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableRowSorter;
import smychka.model.Geography;
import smychka.unit.RegionCode;
import smychka.view.look.Units;
import smychka.view.session.Life;

/** The table of all agents of a kind: searched, filtered by region and class, sorted by any column. */
public final class AgentTable {

    private static final String EVERYWHERE = "every region";
    private static final String EVERY_CLASS = "every class";
    private static final List<String> PLACES =
            Geography.regions().stream().map(r -> Units.place(r.name())).toList();
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Supplier<Life> life;
    private final JFrame frame = new JFrame("Smychka: agents");
    private final JComboBox<AgentRows> kinds = new JComboBox<>(AgentRows.values());
    private final JComboBox<String> regions = new JComboBox<>();
    private final JComboBox<String> classes = new JComboBox<>();
    private final JTextField search = new JTextField(8);
    private final JLabel count = new JLabel(" ");
    private final Model model = new Model();
    private final JTable table = new JTable(model);
    private TableRowSorter<Model> sorter = new TableRowSorter<>(model);
    private long refreshed;

    public AgentTable(Supplier<Life> life, AgentInspector.Desk desk) {
        this.life = life;
        frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
        regions.addItem(EVERYWHERE);
        for (var region : RegionCode.values()) {
            regions.addItem(place(region));
        }
        classes.addItem(EVERY_CLASS);
        table.setDefaultRenderer(Double.class, new Digits());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent click) {
                int row = table.rowAtPoint(click.getPoint());
                if (click.getClickCount() == 2 && row >= 0) {
                    desk.open(model.rows.get(table.convertRowIndexToModel(row)).subject());
                }
            }
        });
        frame.getContentPane().add(tools(), BorderLayout.NORTH);
        frame.getContentPane().add(new JScrollPane(table), BorderLayout.CENTER);
        frame.setSize(900, 520);
    }

    private static String place(RegionCode region) {
        return PLACES.get(region.ordinal());
    }

    private JPanel tools() {
        var tools = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
        kinds.addActionListener(e -> turn());
        regions.addActionListener(e -> filter());
        classes.addActionListener(e -> filter());
        search.addActionListener(e -> filter());
        search.setToolTipText("A part of a name; press Enter");
        var refresh = new JButton("Refresh");
        refresh.addActionListener(e -> refresh());
        tools.add(kinds);
        tools.add(regions);
        tools.add(classes);
        tools.add(new JLabel("Find"));
        tools.add(search);
        tools.add(refresh);
        tools.add(count);
        return tools;
    }

    public JFrame frame() {
        return frame;
    }

    /** Reads the agents anew when somebody looks and the last reading is old enough. */
    public void grow() {
        if (frame.isShowing() && System.nanoTime() - refreshed > PATIENCE_NANOS) {
            refresh();
        }
    }

    /** Reads all agents of the kind chosen, keeping order and filters. */
    public void refresh() {
        refreshed = System.nanoTime();
        var kind = (AgentRows) kinds.getSelectedItem();
        synchronized (life.get().lock()) {
            model.show(kind, kind.all(life.get()));
        }
        var names = new TreeSet<String>();
        model.rows.forEach(row -> names.add(row.kind()));
        if (classes.getItemCount() - 1 != names.size()) {
            var chosen = classes.getSelectedItem();
            classes.removeAllItems();
            classes.addItem(EVERY_CLASS);
            names.forEach(classes::addItem);
            classes.setSelectedItem(names.contains(String.valueOf(chosen)) ? chosen : EVERY_CLASS);
        }
        filter();
    }

    private void turn() {
        model.show((AgentRows) kinds.getSelectedItem(), List.of());
        model.fireTableStructureChanged();
        sorter = new TableRowSorter<>(model);
        table.setRowSorter(sorter);
        refresh();
    }

    /** Shows the agents of a kind, such as "Nepmen". */
    public void kind(String title) {
        for (int i = 0; i < kinds.getItemCount(); i++) {
            if (kinds.getItemAt(i).toString().equals(title)) {
                kinds.setSelectedIndex(i);
                turn();
            }
        }
    }

    /** Sorts by a column, the largest or the smallest first. */
    public void sort(int column, boolean largestFirst) {
        table.setRowSorter(sorter);
        sorter.setSortKeys(List.of(new SortKey(column, largestFirst ? SortOrder.DESCENDING : SortOrder.ASCENDING)));
    }

    /** Shows one region, or all for null. */
    public void in(RegionCode region) {
        regions.setSelectedItem(region == null ? EVERYWHERE : place(region));
    }

    /** Whom the rows show, in their order on the screen. */
    public List<Subject> shown() {
        var shown = new ArrayList<Subject>();
        for (int row = 0; row < table.getRowCount(); row++) {
            shown.add(model.rows.get(table.convertRowIndexToModel(row)).subject());
        }
        return shown;
    }

    private void filter() {
        var region = String.valueOf(regions.getSelectedItem());
        var kind = String.valueOf(classes.getSelectedItem());
        var word = search.getText().strip().toLowerCase(Locale.ROOT);
        table.setRowSorter(sorter);
        sorter.setRowFilter(new RowFilter<Model, Integer>() {
            @Override
            public boolean include(Entry<? extends Model, ? extends Integer> entry) {
                var row = model.rows.get(entry.getIdentifier());
                return (region.equals(EVERYWHERE) || place(row.region()).equals(region))
                        && (kind.equals(EVERY_CLASS) || row.kind().equals(kind))
                        && (word.isEmpty()
                                || row.tag().contains(word)
                                || row.kind().contains(word));
            }
        });
        count.setText(table.getRowCount() + " of " + model.rows.size());
    }

    /** Numbers as people read them, ranged right. */
    private static final class Digits extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        Digits() {
            setHorizontalAlignment(RIGHT);
        }

        @Override
        protected void setValue(Object value) {
            setText(value instanceof Double number ? Units.number(number) : "");
        }
    }

    private static final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private transient AgentRows kind = AgentRows.HOUSEHOLDS;
        private transient List<AgentRows.Row> rows = List.of();

        void show(AgentRows newKind, List<AgentRows.Row> newRows) {
            kind = newKind;
            rows = newRows;
            fireTableDataChanged();
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return kind.columns().size();
        }

        @Override
        public String getColumnName(int column) {
            return kind.columns().get(column);
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column < 3 ? String.class : Double.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            var at = rows.get(row);
            return switch (column) {
                case 0 -> at.tag();
                case 1 -> place(at.region());
                case 2 -> at.kind();
                default -> at.numbers().get(column - 3);
            };
        }
    }
}
