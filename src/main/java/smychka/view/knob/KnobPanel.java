package smychka.view.knob;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.TableRowSorter;
import smychka.view.session.Session;

/** A tab of knobs with their meaning, units and bounds, and what has been changed by hand so far. */
public final class KnobPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Session session;
    private final KnobTable model;
    private final JTable table;
    private final transient TableRowSorter<KnobTable> sorter;
    private final JTextField search = new JTextField(14);
    private final JTextArea meaning = new JTextArea(4, 30);
    private final JLabel said = new JLabel(" ");
    private final DefaultListModel<String> log = new DefaultListModel<>();

    private KnobPanel(Session session, List<Knob> knobs, String hint) {
        super(new BorderLayout());
        this.session = session;
        model = new KnobTable(knobs, session, said::setText);
        table = new JTable(model);
        sorter = new TableRowSorter<>(model);
        lay(hint);
        session.onChange(this::refresh);
        refresh();
    }

    /** Levers: a change holds from the next month on. */
    public static KnobPanel levers(Session session) {
        return new KnobPanel(
                session,
                Knob.levers(),
                "Type a value under Now: it holds from the next month on, everywhere, as a decree.");
    }

    /** Parameters: a change holds for the whole run, which is therefore lived again. */
    public static KnobPanel parameters(Session session, Runnable again) {
        var panel = new KnobPanel(
                session,
                Knob.parameters(),
                "Parameters hold for the whole run: change them, then let the months be lived again.");
        var button = new JButton("Live again to this month");
        button.addActionListener(e -> again.run());
        panel.add(button, BorderLayout.SOUTH);
        return panel;
    }

    private void lay(String hint) {
        table.setRowSorter(sorter);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.putClientProperty("terminateEditOnFocusLost", true);
        int[] widths = {84, 130, 60, 60, 110, 80};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        table.getSelectionModel().addListSelectionListener(e -> explain());
        search.getDocument().addDocumentListener(new Typing());
        var top = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
        top.add(new JLabel("Find"));
        top.add(search);
        top.add(said);
        var tips = new JTextArea(hint);
        tips.setLineWrap(true);
        tips.setWrapStyleWord(true);
        tips.setEditable(false);
        tips.setOpaque(false);
        tips.setBorder(BorderFactory.createEmptyBorder(4, 8, 0, 8));
        var head = new JPanel(new BorderLayout());
        head.add(tips, BorderLayout.NORTH);
        head.add(top, BorderLayout.SOUTH);
        meaning.setLineWrap(true);
        meaning.setWrapStyleWord(true);
        meaning.setEditable(false);
        meaning.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        var below = new JPanel(new BorderLayout());
        below.add(new JScrollPane(meaning), BorderLayout.NORTH);
        var list = new JScrollPane(new JList<>(log));
        list.setBorder(BorderFactory.createTitledBorder("Changed by hand"));
        list.setPreferredSize(new Dimension(200, 90));
        below.add(list, BorderLayout.CENTER);
        var split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), below);
        split.setResizeWeight(0.7);
        add(head, BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
    }

    private void explain() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            meaning.setText(model.at(table.convertRowIndexToModel(row)).meaning());
            meaning.setCaretPosition(0);
        }
    }

    /** Shows the values that hold now; called after every change and every month. */
    public void refresh() {
        if (table.isEditing()) {
            return;
        }
        model.refresh();
        log.clear();
        session.recipe()
                .parameters()
                .forEach((p, value) -> log.addElement("from the start   " + p.key() + ": " + Knob.shown(value)));
        session.recipe().log().forEach(log::addElement);
    }

    /** What became of the value typed last. */
    public String said() {
        return said.getText();
    }

    /** Types a value for a knob, as a person does. */
    public void type(String key, String value) {
        for (int row = 0; row < model.getRowCount(); row++) {
            if (model.at(row).of().key().equals(key)) {
                model.setValueAt(value, row, KnobTable.NOW);
                return;
            }
        }
        throw new IllegalArgumentException("no knob is called " + key);
    }

    private final class Typing implements DocumentListener {

        @Override
        public void insertUpdate(DocumentEvent e) {
            filter();
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            filter();
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            filter();
        }

        private void filter() {
            sorter.setRowFilter(new RowFilter<KnobTable, Integer>() {
                @Override
                public boolean include(Entry<? extends KnobTable, ? extends Integer> entry) {
                    return model.at(entry.getIdentifier()).fits(search.getText());
                }
            });
        }
    }
}
