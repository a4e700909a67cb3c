package smychka.view.inspect;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Names and values of what is told of an agent, one a row. */
final class FactTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private transient List<Fact> told = List.of();

    void show(List<Fact> newTold) {
        boolean same = newTold.size() == told.size();
        told = newTold;
        if (same) {
            fireTableRowsUpdated(0, Math.max(0, told.size() - 1));
        } else {
            fireTableDataChanged();
        }
    }

    List<Fact> told() {
        return told;
    }

    Fact at(int row) {
        return told.get(row);
    }

    @Override
    public int getRowCount() {
        return told.size();
    }

    @Override
    public int getColumnCount() {
        return 2;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? "What" : "How much";
    }

    @Override
    public Object getValueAt(int row, int column) {
        return column == 0 ? told.get(row).name() : told.get(row).shown();
    }
}
