package smychka.view.knob;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.table.AbstractTableModel;
import smychka.view.session.Session;

/** Knobs as rows; the column of present values can be typed into. */
final class KnobTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Group", "Name", "Scenario", "Now", "Unit", "Allowed");
    static final int NOW = 3;

    private final transient List<Knob> knobs;
    private final transient Session session;
    private final transient Consumer<String> says;

    /** @param says told in a sentence what became of a value typed in */
    KnobTable(List<Knob> knobs, Session session, Consumer<String> says) {
        this.knobs = knobs;
        this.session = session;
        this.says = says;
    }

    Knob at(int row) {
        return knobs.get(row);
    }

    @Override
    public int getRowCount() {
        return knobs.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return COLUMNS.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        var knob = knobs.get(row);
        return switch (column) {
            case 0 -> knob.group();
            case 1 -> knob.of().key().substring(knob.of().key().indexOf('.') + 1);
            case 2 -> Knob.shown(knob.opened().apply(session));
            case NOW -> Knob.shown(knob.current().apply(session));
            case 4 -> knob.unit();
            default -> knob.bounds();
        };
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == NOW;
    }

    @Override
    public void setValueAt(Object typed, int row, int column) {
        var knob = knobs.get(row);
        try {
            double value = knob.read(String.valueOf(typed));
            if (value == knob.current().apply(session)) {
                return;
            }
            synchronized (session.life().lock()) {
                knob.turn().to(session, value);
            }
            says.accept(knob.of().key() + " is now " + Knob.shown(value));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            says.accept(refused.getMessage());
        }
    }

    void refresh() {
        fireTableRowsUpdated(0, knobs.size() - 1);
    }
}
