package smychka.record;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import smychka.scenario.HouseholdSample;
import smychka.unit.Month;
import smychka.unit.RegionCode;

/** Households within the binary of a part. */
final class HouseholdBytes {

    private static final int COLUMNS = HouseholdColumn.values().length;

    private HouseholdBytes() {}

    static void write(DataOutputStream data, HouseholdBook book) throws IOException {
        data.writeDouble(book.sample().share());
        data.writeInt(book.sample().months().size());
        for (var month : book.sample().months()) {
            data.writeInt(month.index());
        }
        data.writeInt(book.snapshots().size());
        for (var snapshot : book.snapshots()) {
            data.writeInt(snapshot.month().index());
            data.writeInt(snapshot.rows().size());
            for (var row : snapshot.rows()) {
                data.writeByte(row.region().ordinal());
                for (long cell : row.cells()) {
                    data.writeLong(cell);
                }
            }
        }
    }

    static HouseholdBook read(DataInputStream data) throws IOException {
        double share = data.readDouble();
        var months = new ArrayList<Month>();
        for (int left = data.readInt(); left > 0; left--) {
            months.add(new Month(data.readInt()));
        }
        var snapshots = new ArrayList<HouseholdSnapshot>();
        for (int left = data.readInt(); left > 0; left--) {
            snapshots.add(snapshot(data));
        }
        return new HouseholdBook(new HouseholdSample(months, share), snapshots);
    }

    private static HouseholdSnapshot snapshot(DataInputStream data) throws IOException {
        var month = new Month(data.readInt());
        var rows = new ArrayList<HouseholdSnapshot.Row>();
        for (int left = data.readInt(); left > 0; left--) {
            var region = RegionCode.values()[data.readByte()];
            var cells = new long[COLUMNS];
            for (int i = 0; i < COLUMNS; i++) {
                cells[i] = data.readLong();
            }
            rows.add(new HouseholdSnapshot.Row(region, cells));
        }
        return new HouseholdSnapshot(month, rows);
    }
}
